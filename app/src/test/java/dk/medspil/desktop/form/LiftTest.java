package dk.medspil.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormOrigin;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.Lift;
import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineSteps;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.LiftedItem;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A matter is lifted from where it is met, and stands in the overview until it is answered. */
class LiftTest {
  private static final UUID ITEM = new UUID(80, 1);
  private static final UUID SECRET = new UUID(80, 2);
  private static final UUID LINE = new UUID(80, 3);
  private static final UUID GUIDELINE = new UUID(80, 4);

  @TempDir private Path folder;

  @Test
  void aTaskAPlanLineAndAnItemLeadToTheirFormAndBack() {
    try (var desktop = DesktopFixture.start(folder, LiftTest::write)) {
      desktop.go(new Place.Tasks(Optional.of(SmallWorkplace.LATE_TASK))).press(KeyCode.ENTER);
      lift(desktop, FormOrigin.Kind.TASK, "Opdatér mappen til nye vikarer");
      desktop.snapshots("loeft-fra-opgave");
      fire(desktop, "Kommer fra opgaven »Opdatér mappen til nye vikarer«");
      desktop.waitFor(() -> isRow(desktop.stage().getScene().getFocusOwner()));
      desktop.press(KeyCode.ENTER);
      desktop.waitFor(() -> labels(desktop).contains("Løftes op: skemaet er begyndt"));
      desktop.snapshots("loeft-opgave");
      desktop.go(new Place.PlanLineAt(LINE));
      FilledForm form = lift(desktop, FormOrigin.Kind.PLAN_LINE, "Træk ved døren");
      assertThat(form.answers().text(Lift.SOLUTION)).isEqualTo("Ny dør");
      fire(desktop, "Kommer fra APV-linjen »Træk ved døren«");
      desktop.waitFor(() -> labels(desktop).contains("Løftes op: skemaet er begyndt"));
      desktop.snapshots("loeft-apv-linje");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      desktop.waitFor(() -> labels(desktop).contains("Løft op …"));
      openItem(desktop, 0);
      lift(desktop, FormOrigin.Kind.AGENDA_ITEM, "Støj i køkkenet");
      assertThat(shown(desktop))
          .anyMatch(text -> text.startsWith("Kommer fra punktet »Støj i køkkenet«, 10. december"));
    }
  }

  @Test
  void aMatterIsLiftedWhileTheMeetingIsHeld() {
    try (var desktop = DesktopFixture.start(folder, LiftTest::write)) {
      desktop.go(new Place.MeetingAt(SmallWorkplace.MEETING, Place.Stage.HOLD));
      if (!shown(desktop).contains("Løft op …")) {
        fire(desktop, "Baggrund og spørgsmål");
      }
      desktop.snapshots("loeft-afhold");
      lift(desktop, FormOrigin.Kind.AGENDA_ITEM, "Støj i køkkenet");
    }
  }

  @Test
  void theMinutesAndThePlanSayWhereAMatterWasSent() {
    LocalDate day = DesktopFixture.today().minusDays(2);
    try (var desktop =
        DesktopFixture.start(
            folder,
            session -> {
              write(session);
              session
                  .forms()
                  .save(sent(session, day).from(new FormOrigin(FormOrigin.Kind.AGENDA_ITEM, ITEM)));
              session
                  .forms()
                  .save(sent(session, day).from(new FormOrigin(FormOrigin.Kind.PLAN_LINE, LINE)));
            })) {
      assertThat(
              desktop.<List<LiftedItem>>read(session ->
                  session.records().meeting(SmallWorkplace.MEETING).orElseThrow().lifted(ITEM)))
          .containsExactly(new LiftedItem(ITEM, "Område-MED", day));
      assertThat(
              desktop.<Set<UUID>>read(
                  session -> session.forms().ofLines(SmallWorkplace.MED).keySet()))
          .containsExactly(LINE);
    }
  }

  @Test
  void whatIsConfidentialIsNotWrittenIntoAForm() {
    try (var desktop = DesktopFixture.start(folder, LiftTest::write)) {
      openItem(desktop, 1);
      fire(desktop, "Løft op …");
      desktop.waitFor(() -> labels(desktop).stream().anyMatch(text -> text.contains("fortroligt")));
      assertThat(desktop.<List<FilledForm>>read(s -> s.forms().all())).isEmpty();
    }
  }

  @Test
  void theOverviewRemindsUntilThereIsAReply() {
    LocalDate today = DesktopFixture.today();
    try (var desktop =
        DesktopFixture.start(
            folder,
            session -> {
              write(session);
              session.forms().save(sent(session, today.minusDays(20)).from(task()));
              escalate(session, today.minusDays(9));
            })) {
      assertThat(shown(desktop))
          .contains("Løftet op til Område-MED: Nødkald", "svaret skulle være her 20. november")
          .contains("Løftet op til Hoved-MED: Pauser", "venter på svar siden 13. november");
      desktop.snapshots("loeft-overblik");
      fire(desktop, "Løftet op til Område-MED: Nødkald");
      FilledForm form = desktop.<List<FilledForm>>read(s -> s.forms().all()).getFirst();
      write(
          desktop,
          session ->
              session.forms().change(form.id(), one -> answered(one, Lift.REPLY, "Ja, til maj")));
      desktop.go(new Place.Overview());
      assertThat(shown(desktop)).noneMatch(text -> text.contains("Nødkald"));
    }
  }

  private static FormOrigin task() {
    return new FormOrigin(FormOrigin.Kind.TASK, SmallWorkplace.LATE_TASK);
  }

  private static void write(DesktopFixture desktop, Consumer<Session> change) {
    Fx.run(() -> desktop.frame().work().change("Svar", change));
    desktop.waitIdle();
  }

  private static void write(Session session) {
    SmallWorkplace.write(session);
    session.agendas().save(AgendaItem.create(ITEM, SmallWorkplace.MEETING, 0, "Støj i køkkenet"));
    session
        .agendas()
        .save(
            AgendaItem.create(SECRET, SmallWorkplace.MEETING, 1, "En samtale")
                .edit()
                .confidentiality(Optional.of(new Confidentiality("", Optional.empty())))
                .done());
    session
        .plans()
        .save(
            PlanLine.create(LINE, SmallWorkplace.MED, "Træk ved døren", DesktopFixture.today())
                .edit()
                .measure("Ny dør")
                .done());
  }

  private static FilledForm sent(Session session, LocalDate day) {
    var template = new ContentLibrary().form(Lift.FORM).orElseThrow();
    FilledForm form =
        new FilledForm(
            session.newId(),
            SmallWorkplace.MED,
            template.id(),
            template.version(),
            OwnForms.write(template),
            "Nødkald",
            FormState.DRAFT,
            day,
            Optional.empty(),
            Answers.NONE);
    form = answered(form, "modtager", "Område-MED");
    form = answered(form, "svar-senest", day.plusDays(18).toString());
    return answered(form, Lift.SENT, day.toString());
  }

  private static FilledForm answered(FilledForm form, String field, String words) {
    return form.answered(form.answers().with(field, "", "", words));
  }

  private static void escalate(Session session, LocalDate day) {
    session
        .guidelines()
        .save(
            GuidelineSteps.wished(
                GUIDELINE,
                SmallWorkplace.MED,
                GuidelineKind.VOLUNTARY,
                "Pauser",
                day.minusDays(30),
                session::newId));
    session.guidelines().save(Escalation.to(session.newId(), GUIDELINE, "Hoved-MED").sent(day));
  }

  /** Opens an item of the agenda with its seldom fields. */
  private static void openItem(DesktopFixture desktop, int index) {
    desktop.go(new Place.MeetingAt(SmallWorkplace.MEETING, Place.Stage.PREPARE));
    Fx.run(() ->
        nodes(desktop)
            .filter(node -> node.getStyleClass().contains("agenda-row"))
            .skip(index)
            .findFirst()
            .orElseThrow()
            .requestFocus());
    desktop.waitIdle().press(KeyCode.ENTER).waitIdle();
    if (!shown(desktop).contains("Løft op …")) {
      fire(desktop, "Flere felter");
    }
  }

  private static FilledForm lift(DesktopFixture desktop, FormOrigin.Kind kind, String matter) {
    fire(desktop, "Løft op …");
    desktop.waitFor(() -> begunFrom(desktop, kind).isPresent()).waitIdle();
    FilledForm made = begunFrom(desktop, kind).orElseThrow();
    assertThat(made.answers().text(Lift.MATTER)).isEqualTo(matter);
    assertThat(made.title()).isEqualTo(matter);
    return made;
  }

  private static Optional<FilledForm> begunFrom(DesktopFixture desktop, FormOrigin.Kind kind) {
    return desktop.<List<FilledForm>>read(s -> s.forms().all()).stream()
        .filter(form -> form.origin().filter(one -> one.kind() == kind).isPresent())
        .findFirst();
  }

  private static void fire(DesktopFixture desktop, String name) {
    Fx.run(() ->
        nodes(desktop)
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(button -> name.equals(button.getText()))
            .filter(LiftTest::isShown)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button »" + name + "«: " + labels(desktop)))
            .fire());
    desktop.waitIdle();
  }

  private static boolean isRow(@Nullable Node focused) {
    return focused != null && focused.getStyleClass().contains("task-row");
  }

  private static List<String> shown(DesktopFixture desktop) {
    return desktop.onFx(() -> labels(desktop));
  }

  /** On the JavaFX thread, as what is waited for is. */
  private static List<String> labels(DesktopFixture desktop) {
    return nodes(desktop)
        .filter(Labeled.class::isInstance)
        .filter(LiftTest::isShown)
        .map(label -> String.valueOf(((Labeled) label).getText()).replace('\u00a0', ' '))
        .toList();
  }

  private static Stream<Node> nodes(DesktopFixture desktop) {
    return desktop.stage().getScene().getRoot().lookupAll("*").stream();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }
}
