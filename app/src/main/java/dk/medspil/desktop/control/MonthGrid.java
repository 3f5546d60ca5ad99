package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.IsoWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One month, Monday first, with week numbers; arrows move by day and week, PgUp/PgDn by month. */
final class MonthGrid extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other-month");
  private static final int WEEKS = 6;

  private final LocalDate today;
  private final Consumer<LocalDate> onChoose;
  private final GridPane days = new GridPane();
  private final Label month = new Label();
  private LocalDate day;

  MonthGrid(LocalDate chosen, LocalDate today, Consumer<LocalDate> onChoose) {
    this.day = chosen;
    this.today = today;
    this.onChoose = onChoose;
    getStyleClass().add("month-grid");
    days.getStyleClass().add("month-days");
    month.getStyleClass().add("h2");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head =
        new HBox(
            month,
            gap,
            turn("control.date.previousMonth", Icons.BACK, -1),
            turn("control.date.nextMonth", Icons.FORWARD, 1));
    head.getStyleClass().add("month-head");
    getChildren().setAll(head, days);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    draw();
  }

  void focusDay() {
    days.lookupAll(".day").stream()
        .filter(node -> node.getPseudoClassStates().contains(CHOSEN))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private Button turn(String key, Icons icon, int months) {
    String name = Texts.get(key);
    return Command.of(
            name,
            name,
            () -> {
              day = day.plusMonths(months);
              draw();
            })
        .withIcon(icon)
        .iconButton();
  }

  private void keys(KeyEvent event) {
    LocalDate next =
        switch (event.getCode()) {
          case LEFT -> day.minusDays(1);
          case RIGHT -> day.plusDays(1);
          case UP -> day.minusWeeks(1);
          case DOWN -> day.plusWeeks(1);
          case PAGE_UP -> day.minusMonths(1);
          case PAGE_DOWN -> day.plusMonths(1);
          default -> day;
        };
    if (!next.equals(day)) {
      day = next;
      draw();
      focusDay();
      event.consume();
    }
  }

  private void draw() {
    month.setText(DanishFormat.monthYear(day));
    days.getChildren().clear();
    days.add(heading(Texts.get("control.date.week")), 0, 0);
    String[] weekdays = Texts.get("control.date.weekdays").split(" ");
    for (int i = 0; i < weekdays.length; i++) {
      days.add(heading(weekdays[i]), i + 1, 0);
    }
    LocalDate monday =
        day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (int week = 0; week < WEEKS; week++) {
      LocalDate first = monday.plusWeeks(week);
      days.add(heading(Integer.toString(IsoWeek.of(first).number())), 0, week + 1);
      for (int column = 0; column < DayOfWeek.values().length; column++) {
        days.add(day(first.plusDays(column)), column + 1, week + 1);
      }
    }
  }

  private static Label heading(String text) {
    var label = new Label(text);
    label.getStyleClass().add("month-heading");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private Button day(LocalDate date) {
    var button = new Button(Integer.toString(date.getDayOfMonth()));
    button.getStyleClass().setAll("day");
    button.pseudoClassStateChanged(CHOSEN, date.equals(day));
    button.pseudoClassStateChanged(TODAY, date.equals(today));
    button.pseudoClassStateChanged(OTHER, date.getMonth() != day.getMonth());
    button.setAccessibleText(DanishFormat.weekdayDateYear(date));
    button.setFocusTraversable(date.equals(day));
    button.setOnAction(event -> onChoose.accept(date));
    return button;
  }
}
