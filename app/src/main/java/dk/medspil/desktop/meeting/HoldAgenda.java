package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.frame.RoomKeys;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaClock;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The agenda with the time that was used and the time that is expected, and how it will end. */
final class HoldAgenda {
  private final HoldModel model;
  private final ObservableList<HoldAgendaLine> lines = FXCollections.observableArrayList();
  private final ListView<HoldAgendaLine> list = new ListView<>(lines);
  private final Label end = new Label();
  private final Label advice = new Label();
  private final Button move = new Button();
  private final VBox forecast = new VBox(end, advice, move);
  private final VBox view = new VBox(list, forecast);
  private Optional<AgendaItem> movable = Optional.empty();

  HoldAgenda(HoldModel model) {
    this.model = model;
    list.setCellFactory(view -> new HoldAgendaCell(line -> model.jump(line.id())));
    list.setAccessibleText(Texts.get("meeting.hold.agenda"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    list.getStyleClass().add("hold-agenda-list");
    VBox.setVgrow(list, Priority.ALWAYS);
    end.getStyleClass().add("semibold");
    end.setWrapText(true);
    advice.getStyleClass().addAll("small", "muted");
    advice.setWrapText(true);
    advice.managedProperty().bind(advice.visibleProperty());
    move.visibleProperty().bind(advice.visibleProperty());
    move.managedProperty().bind(advice.visibleProperty());
    forecast.getStyleClass().add("hold-forecast");
    forecast.setMinHeight(Region.USE_PREF_SIZE);
    view.getStyleClass().add("hold-agenda");
    model.pictureProperty().subscribe(this::refresh);
  }

  Region view() {
    return view;
  }

  void focusList() {
    list.requestFocus();
  }

  /** What Esc does in the list, which would otherwise keep the key to itself. */
  void setOnEscape(Runnable action) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            action.run();
            event.consume();
          }
        });
  }

  /** Lets the suggested item wait; does nothing when nothing is suggested. */
  void moveSuggested() {
    movable.map(AgendaItem::id).ifPresent(model::postpone);
  }

  private void refresh() {
    model.pictureProperty().get().ifPresent(this::show);
  }

  private void show(HoldPicture now) {
    List<HoldAgendaLine> next = lines(now);
    if (!lines.equals(next)) {
      int selected = list.getSelectionModel().getSelectedIndex();
      lines.setAll(next);
      list.getSelectionModel()
          .clearAndSelect(Math.clamp(selected, 0, Math.max(0, next.size() - 1)));
    }
    forecast(now);
  }

  private List<HoldAgendaLine> lines(HoldPicture now) {
    List<String> numbers = AgendaNumbers.of(now.items());
    Optional<UUID> current = now.meeting().currentItem();
    List<LocalTime> starts =
        current
            .map(item -> AgendaClock.expectedStarts(now.items(), item, now.time()))
            .orElseGet(() -> AgendaClock.plannedStarts(now.meeting().start(), now.items()));
    Optional<UUID> inHand = now.inHand().map(AgendaItem::id);
    return IntStream.range(0, now.items().size())
        .mapToObj(i -> {
          AgendaItem item = now.items().get(i);
          boolean treating = current.filter(item.id()::equals).isPresent();
          return new HoldAgendaLine(
              item.id(),
              numbers.get(i),
              item.title(),
              time(item, treating, now.isHeld(), starts.get(i)),
              inHand.filter(item.id()::equals).isPresent(),
              item.state(),
              item.isConfidential());
        })
        .toList();
  }

  private static String time(AgendaItem item, boolean treating, boolean held, LocalTime start) {
    if (treating) {
      return Texts.get("meeting.hold.now");
    }
    return switch (item.state()) {
      case POSTPONED -> Texts.get("meeting.hold.waits");
      case TREATED -> Texts.get("meeting.hold.used", (item.usedSeconds() + 30) / 60);
      case OPEN -> held ? Texts.get("meeting.hold.notReached") : DanishFormat.clock(start);
    };
  }

  private void forecast(HoldPicture now) {
    Optional<HoldForecast> ahead =
        now.meeting()
            .currentItem()
            .map(item -> HoldForecast.of(now.meeting(), now.items(), item, now.time()));
    forecast.setVisible(ahead.isPresent());
    forecast.setManaged(ahead.isPresent());
    movable = ahead.flatMap(HoldForecast::movable);
    ahead.ifPresent(
        what -> end.setText(Texts.get("meeting.hold.end", DanishFormat.clock(what.end()))));
    advice.setVisible(movable.isPresent());
    movable.ifPresent(item -> {
      String number = now.number(item.id());
      advice.setText(Texts.get("meeting.hold.advice", number));
      Command.of(
              Texts.get("meeting.hold.move", number),
              Texts.get("meeting.hold.moveHelp"),
              this::moveSuggested)
          .withShortcut(RoomKeys.MOVE_SUGGESTED.keys())
          .applyTo(move);
    });
  }

  private void keys(KeyEvent event) {
    HoldAgendaLine line = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && line != null) {
      model.jump(line.id());
      event.consume();
    }
  }
}
