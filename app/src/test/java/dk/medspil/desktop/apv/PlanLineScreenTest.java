package dk.medspil.desktop.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.PlanRules;
import dk.medspil.domain.apv.TrailEntry;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanLineScreenTest {
  private static final UUID LINE = new UUID(7, 7);

  @TempDir Path folder;

  @Test
  void aLineThatWaitsForItsEffectLooksAsDrawn() {
    try (var desktop =
        DesktopFixture.start(
            folder,
            session ->
                DemoWorkplace.write(session, DesktopFixture.today(), new ContentLibrary()))) {
      PlanLine done =
          desktop.read(session ->
              session.plans().lines().stream()
                  .filter(line -> line.status() == LineStatus.DONE && line.noteId().isPresent())
                  .findFirst()
                  .orElseThrow());
      desktop.go(new Place.PlanLineAt(done.id()));
      assertThat(PlanScreenTest.texts(desktop))
          .contains("Virkede løsningen?", "Effekten skal vurderes");
      desktop.snapshots("apv-line-effect");
    }
  }

  @Tag("R09")
  @Test
  void aLineStartsOnlyWhenTheLegalFieldsAreThere() {
    try (var desktop = open(PlanLineScreenTest::emptyLine)) {
      assertThat(PlanScreenTest.texts(desktop))
          .contains("Før linjen kan sættes i gang, mangler: tiltag, frist, opfølgning.");
      desktop.press(KeyCode.ALT, KeyCode.S);
      PlanScreenTest.press(desktop, "Sæt i gang");
      assertThat(line(desktop).status()).isEqualTo(LineStatus.OPEN);
      desktop.snapshots("apv-line-open");

      // Problem, cause, measure, kind, source, severity, likelihood, affected, responsible.
      desktop.go(new Place.PlanLineAt(LINE)).press(KeyCode.TAB).press(KeyCode.TAB);
      desktop.type("Sæt tætningslister på");
      for (int i = 0; i < 7; i++) {
        desktop.press(KeyCode.TAB);
      }
      desktop.type("15.1.").press(KeyCode.TAB).type("1.3.").press(KeyCode.ALT, KeyCode.S);
      assertThat(line(desktop).measure()).isEqualTo("Sæt tætningslister på");
      assertThat(line(desktop).status()).isEqualTo(LineStatus.IN_PROGRESS);
      assertThat(record(desktop).trail())
          .extracting(entry -> entry.text().replace('\u00a0', ' '))
          .contains(
              "Fristen sat til 15. januar 2027",
              "Opfølgningen sat til 1. marts 2027",
              "Sat i gang");
    }
  }

  @Tag("R10")
  @Test
  void partlyIsSavedWithEvidenceAndANewFollowUpAsOneChange() {
    try (var desktop = open(PlanLineScreenTest::doneLine)) {
      desktop.press(KeyCode.ALT, KeyCode.S);
      assertThat(record(desktop).evaluations()).isEmpty();
      desktop.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
      desktop.press(KeyCode.TAB).type("Bedre lyd ved bordene");
      desktop.press(KeyCode.TAB).type("Flyt tv-hjørnet");
      desktop.press(KeyCode.TAB).type("25.2.").press(KeyCode.TAB);
      desktop.snapshot("apv-line-partly");
      desktop.press(KeyCode.ALT, KeyCode.S);
      PlanLineRecord after = record(desktop);
      assertThat(after.evaluations())
          .extracting(Evaluation::verdict, Evaluation::evidence, Evaluation::by)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  Verdict.PARTLY, "Bedre lyd ved bordene", "Lokal-MED"));
      assertThat(after.line().status()).isEqualTo(LineStatus.IN_PROGRESS);
      assertThat(after.line().measure()).isEqualTo("Flyt tv-hjørnet");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(record(desktop).evaluations()).isEmpty();
      assertThat(line(desktop).status()).isEqualTo(LineStatus.DONE);
    }
  }

  @Tag("R10")
  @Test
  void yesClosesTheLineAndItCanBeOpenedAgain() {
    try (var desktop = open(PlanLineScreenTest::doneLine)) {
      desktop.press(KeyCode.SPACE).press(KeyCode.TAB).type("Der er ro nu");
      desktop.press(KeyCode.ALT, KeyCode.S);
      assertThat(line(desktop).status()).isEqualTo(LineStatus.SOLVED);
      desktop.snapshot("apv-line-closed");
      desktop.press(KeyCode.ALT, KeyCode.S);
      assertThat(line(desktop).status()).isEqualTo(LineStatus.OPEN);
      assertThat(record(desktop).trail())
          .extracting(TrailEntry::kind)
          .contains(TrailEntry.Kind.EVALUATED, TrailEntry.Kind.CLOSED, TrailEntry.Kind.REOPENED);
    }
  }

  @Test
  void carriedOutAsksForTheDayAndTodayIsTheAnswerAtHand() {
    try (var desktop = open(PlanLineScreenTest::startedLine)) {
      desktop.press(KeyCode.ALT, KeyCode.S);
      desktop.snapshot("apv-line-day");
      desktop.press(KeyCode.ENTER);
      assertThat(line(desktop).status()).isEqualTo(LineStatus.DONE);
      assertThat(line(desktop).doneOn()).contains(DesktopFixture.today());
    }
  }

  @Test
  void whatIsTypedAboutTheEffectIsThereAgain() {
    try (var desktop = open(PlanLineScreenTest::doneLine)) {
      desktop.press(KeyCode.TAB).type("Vi har må");
      desktop.go(new Place.Overview()).go(new Place.PlanLineAt(LINE));
      desktop.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.END).type("lt");
      desktop.go(new Place.Overview());
      String draft = desktop.read(session -> session.settings().draft("apv/evidence/" + LINE));
      assertThat(draft).isEqualTo("Vi har målt");
    }
  }

  @Test
  void aDeletedLineComesBackByUndo() {
    try (var desktop = open(PlanLineScreenTest::emptyLine)) {
      PlanScreenTest.press(desktop, "Slet linjen");
      assertThat(stored(desktop)).isEmpty();
      assertThat(desktop.stage().getTitle()).startsWith("APV-handlingsplan");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(stored(desktop)).isPresent();
    }
  }

  private DesktopFixture open(java.util.function.Consumer<Session> line) {
    return DesktopFixture.start(
            folder,
            session -> {
              SmallWorkplace.write(session);
              line.accept(session);
            })
        .go(new Place.PlanLineAt(LINE));
  }

  private static void emptyLine(Session session) {
    session.plans().save(empty());
  }

  private static void startedLine(Session session) {
    session.plans().save(PlanRules.start(ready()));
  }

  private static void doneLine(Session session) {
    session.plans().save(PlanRules.carriedOut(ready(), DesktopFixture.today().minusDays(3)));
  }

  private static PlanLine empty() {
    return PlanLine.create(
        LINE, SmallWorkplace.MED, "Træk fra døren", DesktopFixture.today().minusDays(9));
  }

  private static PlanLine ready() {
    return empty()
        .edit()
        .measure("Tætningslister")
        .deadline(Optional.of(DesktopFixture.today().plusDays(9)))
        .followUp(Optional.of(DesktopFixture.today().plusDays(30)))
        .done();
  }

  private static Optional<PlanLine> stored(DesktopFixture desktop) {
    return desktop.read(session -> session.plans().line(LINE));
  }

  private static PlanLine line(DesktopFixture desktop) {
    return record(desktop).line();
  }

  private static PlanLineRecord record(DesktopFixture desktop) {
    return desktop.read(session -> session.plans().record(LINE).orElseThrow());
  }
}
