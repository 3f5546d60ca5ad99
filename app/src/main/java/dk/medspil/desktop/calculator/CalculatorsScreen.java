package dk.medspil.desktop.calculator;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.duty.CourseRules;
import dk.medspil.domain.duty.ElectedTerm;
import dk.medspil.domain.duty.MedDays;
import dk.medspil.domain.duty.NightWork;
import dk.medspil.domain.duty.ReasonableShare;
import dk.medspil.domain.duty.SickLeaveDates;
import dk.medspil.domain.guideline.NoticeRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Beregnere: numbers and dates that follow from a rule, with the rule beside them. */
public final class CalculatorsScreen implements Screen {
  private static final int MOST_EMPLOYEES = 99_999;

  /** There are no more hours in a year. */
  private static final int MOST_HOURS = 8_784;

  /** More days of training than a term gives. */
  private static final int MOST_DAYS = 99;

  private final Frame frame;
  private final Command back;
  private final DateField chosen;
  private final VBox view;

  /** The calculators, all of them empty; nothing that is typed is kept. */
  public CalculatorsScreen(Frame frame) {
    this.frame = frame;
    back =
        Command.of(
                Texts.get("calculator.back"),
                Texts.get("calculator.backHelp"),
                () -> frame.go(new Place.Tools()))
            .withIcon(Icons.BACK)
            .withShortcut("Alt+Left");
    chosen = date("calculator.course.day");
    var title = new Label(Texts.get("calculator.title"));
    title.getStyleClass().add("h1");
    var head = new HBox(back.iconButton(), title);
    head.getStyleClass().add("page-head");
    var why = new Label(Texts.get("calculator.why"));
    why.setWrapText(true);
    why.getStyleClass().add("muted");
    var cards =
        new VBox(
            courses(), term(), notice(), agreement(), share(), sickLeave(), nightWork(), medDays());
    cards.getStyleClass().add("calculators");
    var scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = new VBox(head, why, scroll);
    view.getStyleClass().addAll("page", "calculator-page");
  }

  private DateField date(String name) {
    return new DateField(Texts.get(name), () -> LocalDate.now(frame.clock()));
  }

  private static void onDate(
      DateField field, CalculatorCard card, Function<LocalDate, List<String>> lines) {
    field.valueProperty().subscribe(day -> card.show(day.map(lines).orElse(List.of())));
  }

  private CalculatorCard courses() {
    var card =
        new CalculatorCard(
            Texts.get("calculator.course"), Texts.get("calculator.course.source"), chosen);
    onDate(
        chosen,
        card,
        day ->
            List.of(
                Texts.get(
                    "calculator.course.amo",
                    DanishFormat.weekdayDateYear(CourseRules.workEnvironmentCourseBy(day))),
                Texts.get(
                    "calculator.course.med",
                    DanishFormat.weekdayDateYear(CourseRules.medCourseBy(day))),
                Texts.get(
                    "calculator.course.more",
                    DanishFormat.weekdayDateYear(CourseRules.supplementaryLapsesOn(day, 1)))));
    return card;
  }

  private CalculatorCard term() {
    var elected = date("calculator.term.day");
    var years =
        new PickField<>(
            Texts.get("calculator.term.years"),
            List.of(
                Choice.of(2, Texts.get("calculator.term.two")),
                Choice.of(3, Texts.get("calculator.term.three")),
                Choice.of(4, Texts.get("calculator.term.four"))));
    var card =
        new CalculatorCard(
            Texts.get("calculator.term"),
            Texts.get("calculator.term.source"),
            elected,
            new Labelled(Texts.get("calculator.term.years"), years.field()));
    Runnable show =
        () ->
            card.show(
                elected
                    .valueProperty()
                    .get()
                    .map(day -> new ElectedTerm(day, years.valueProperty().get()))
                    .map(term ->
                        List.of(
                            Texts.get(
                                "calculator.term.ends", DanishFormat.weekdayDateYear(term.ends())),
                            Texts.get(
                                "calculator.term.plan",
                                DanishFormat.weekdayDateYear(term.remindOn()))))
                    .orElse(List.of()));
    elected.valueProperty().subscribe(day -> show.run());
    years.valueProperty().subscribe(number -> show.run());
    return card;
  }

  private CalculatorCard notice() {
    var given = date("calculator.notice.day");
    var endOfMonth = new CheckBox(Texts.get("calculator.notice.month"));
    endOfMonth.setWrapText(true);
    var card =
        new CalculatorCard(
            Texts.get("calculator.notice"),
            Texts.get("calculator.notice.source"),
            given,
            endOfMonth);
    Runnable show =
        () ->
            card.show(
                given
                    .valueProperty()
                    .get()
                    .map(
                        (endOfMonth.isSelected()
                                ? NoticeRule.TO_THE_END_OF_THE_MONTH
                                : NoticeRule.TO_THE_DAY)
                            ::lastDay)
                    .map(day ->
                        List.of(
                            Texts.get(
                                "calculator.notice.binds", DanishFormat.weekdayDateYear(day))))
                    .orElse(List.of()));
    given.valueProperty().subscribe(day -> show.run());
    endOfMonth.selectedProperty().subscribe(now -> show.run());
    return card;
  }

  private CalculatorCard agreement() {
    var given = date("calculator.agreement.day");
    var card =
        new CalculatorCard(
            Texts.get("calculator.agreement"), Texts.get("calculator.agreement.source"), given);
    onDate(
        given,
        card,
        day ->
            List.of(
                Texts.get(
                    "calculator.agreement.ends",
                    DanishFormat.weekdayDateYear(NoticeRule.ofLocalAgreement(day)))));
    return card;
  }

  private CalculatorCard medDays() {
    var function = date("calculator.klip.from");
    var term = date("calculator.klip.term");
    var ends = date("calculator.klip.ends");
    var both = new CheckBox(Texts.get("calculator.klip.both"));
    both.setWrapText(true);
    var used = new NumberField(0, MOST_DAYS);
    var card =
        new CalculatorCard(
            Texts.get("calculator.klip"),
            Texts.get("calculator.klip.source"),
            function,
            term,
            ends,
            new Labelled(Texts.get("calculator.klip.used"), used),
            both);
    Runnable show =
        () -> {
          Optional<LocalDate> from = function.valueProperty().get();
          Optional<LocalDate> last = ends.valueProperty().get();
          card.show(
              from.isEmpty() || last.isEmpty()
                  ? List.of()
                  : medDays(
                      from.get(),
                      term.valueProperty().get().orElse(from.get()),
                      last.get(),
                      both.isSelected(),
                      used.number().orElse(0)));
        };
    Stream.of(function, term, ends)
        .forEach(field -> field.valueProperty().subscribe(day -> show.run()));
    used.textProperty().subscribe(text -> show.run());
    both.selectedProperty().subscribe(now -> show.run());
    return card;
  }

  private List<String> medDays(
      LocalDate from, LocalDate term, LocalDate ends, boolean both, int used) {
    if (term.isBefore(from) || ends.isBefore(term)) {
      return List.of(Texts.get("calculator.klip.wrong"));
    }
    LocalDate today = LocalDate.now(frame.clock());
    var days = new MedDays(from, term, ends, both);
    var balance = new MedDays.Balance(days.earned(today), used);
    String day = DanishFormat.weekdayDateYear(ends);
    if (today.isAfter(ends)) {
      return List.of(Texts.get("calculator.klip.lapsed", day));
    }
    return Stream.of(
            Texts.get("calculator.klip.now", balance.earned(), balance.used(), balance.left()),
            balance.beyond() > 0 ? Texts.get("calculator.klip.tooMany") : "",
            Texts.get("calculator.klip.all", days.earned(ends), day))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private CalculatorCard nightWork() {
    var hours = new NumberField(0, MOST_HOURS);
    var daily = new CheckBox(Texts.get("calculator.night.daily"));
    daily.setWrapText(true);
    var last = date("calculator.night.last");
    var card =
        new CalculatorCard(
            Texts.get("calculator.night"),
            Texts.get("calculator.night.source"),
            new Labelled(Texts.get("calculator.night.hours"), hours),
            daily,
            last);
    Runnable show =
        () -> {
          boolean asked = daily.isSelected() || hours.number().isPresent();
          var work = new NightWork(hours.number().orElse(0), daily.isSelected());
          card.show(asked ? nightWork(work, last.valueProperty().get()) : List.of());
        };
    hours.textProperty().subscribe(text -> show.run());
    daily.selectedProperty().subscribe(now -> show.run());
    last.valueProperty().subscribe(day -> show.run());
    return card;
  }

  private static List<String> nightWork(NightWork work, Optional<LocalDate> last) {
    if (!work.isNightWork()) {
      return List.of(Texts.get("calculator.night.none", NightWork.HOURS));
    }
    return Stream.concat(
            Stream.of(Texts.get("calculator.night.offer")),
            last
                .map(NightWork::nextCheckBy)
                .map(DanishFormat::weekdayDateYear)
                .map(day -> Texts.get("calculator.night.next", day))
                .stream())
        .toList();
  }

  private static CalculatorCard share() {
    var employees = new NumberField(0, MOST_EMPLOYEES);
    var card =
        new CalculatorCard(
            Texts.get("calculator.share"),
            Texts.get("calculator.share.source", DanishFormat.date(ReasonableShare.RULE_OF)),
            new Labelled(Texts.get("calculator.share.employees"), employees));
    employees
        .textProperty()
        .subscribe(text ->
            card.show(
                employees.number(text).isEmpty()
                    ? List.of()
                    : List.of(
                        Texts.get(
                            "calculator.share.most",
                            ReasonableShare.most(employees.number(text).getAsInt())))));
    return card;
  }

  private CalculatorCard sickLeave() {
    var first = date("calculator.sick.day");
    var card =
        new CalculatorCard(
            Texts.get("calculator.sick"), Texts.get("calculator.sick.source"), first);
    onDate(
        first,
        card,
        day -> {
          var dates = new SickLeaveDates(day);
          return List.of(
              Texts.get(
                  "calculator.sick.contact",
                  DanishFormat.weekdayDate(day),
                  DanishFormat.weekdayDate(dates.fifthDay()),
                  DanishFormat.weekdayDate(dates.fourteenthDay())),
              Texts.get("calculator.sick.talk", DanishFormat.weekdayDateYear(dates.talkBy())),
              Texts.get("calculator.sick.notify", DanishFormat.weekdayDateYear(dates.notifyBy())),
              Texts.get("calculator.sick.eight", DanishFormat.weekdayDateYear(dates.eightWeeks())));
        });
    return card;
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("calculator.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(back);
  }

  @Override
  public void shown() {
    chosen.field().requestFocus();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
