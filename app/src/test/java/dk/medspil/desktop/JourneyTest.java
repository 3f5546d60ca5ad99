package dk.medspil.desktop;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.task.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A leader who has never seen Medspil takes a MED meeting from an empty program to exported minutes
 * and a followed-up APV line, with the keyboard alone. Every screen on the way leaves its picture.
 */
class JourneyTest {
  @TempDir Path folder;
  private DesktopFixture desktop;

  @Test
  @Tag("R09")
  @Tag("R10")
  void aWholeMeetingIsHeldByKeyboardFromSetUpToEffect() throws Exception {
    playIn(folder);
  }

  /** Plays the whole journey on a new store in a folder. */
  void playIn(Path place) throws Exception {
    folder = place;
    try (DesktopFixture started = DesktopFixture.start(folder, session -> {})) {
      desktop = started;
      try {
        play();
      } catch (AssertionError stopped) {
        desktop.snapshot("rejse-standset");
        throw stopped;
      }
    }
  }

  private void play() throws Exception {
    setUp();
    makeMeeting();
    prepare();
    hold();
    talk();
    finish();
    approveAndExport();
    followUpThePlanLine();
    nextAgendaKnowsWhatIsLeft();
    closeThePlanLineByItsEffect();
    overview();
  }

  private void setUp() {
    desktop.snapshot("rejse-01-foerste-start");
    desktop.type("Botilbuddet Engen").press(ENTER);
    desktop.press(ALT, RIGHT).press(ALT, RIGHT);
    assertThat(desktop.stage().getTitle()).startsWith("Overblik");
    desktop.snapshots("rejse-02-tomt-overblik");
  }

  private void makeMeeting() {
    desktop.press(CONTROL, DIGIT2).press(CONTROL, N);
    tabTo("Dato");
    desktop.type("3.12.").press(TAB);
    desktop.snapshots("rejse-03-nyt-moede");
    desktop.press(CONTROL, ENTER);
    assertThat(meeting().date()).isEqualTo(LocalDate.of(2026, 12, 3));
  }

  private void prepare() {
    desktop.type("Støj i fællesrummet 20 min").press(ENTER);
    assertThat(items()).extracting(AgendaItem::title).contains("Støj i fællesrummet");
    desktop.snapshots("rejse-04-dagsorden");
    tabTo("Forbered");
    desktop.press(RIGHT);
  }

  private void hold() {
    desktop.press(CONTROL, SHIFT, ENTER);
    assertThat(meeting().state()).isEqualTo(MeetingState.RUNNING);
    desktop.press(PAGE_DOWN).press(PAGE_DOWN);
    desktop.press(ALT, DIGIT1).type("Vi tager støjen op som fælles indsats").press(ENTER);
    desktop.press(ALT, DIGIT2).type("Indhent tilbud på lydplader, AMR 15/1").press(ENTER);
    desktop.press(ALT, DIGIT3).press(TAB);
    desktop.type("Måltiderne er det vigtigste sted at begynde").press(ENTER);
    assertThat(tasks())
        .singleElement()
        .satisfies(task -> {
          assertThat(task.responsible()).isEqualTo("AMR");
          assertThat(task.due()).contains(LocalDate.of(2027, 1, 15));
        });
    desktop.snapshots("rejse-05-afhold");
  }

  private void talk() {
    desktop.press(ALT, T);
    desktop.type("trivsel").press(ENTER);
    Board board = desktop.read(s -> s.boards().all()).getFirst();
    desktop.type("Der er tolv ved hvert bord").press(ENTER);
    desktop.type("Fjernsynet kører hele aftenen").press(ENTER);
    desktop.press(CONTROL, RIGHT).type("De nye tør ikke bede om ro").press(ENTER);
    desktop.press(CONTROL, RIGHT).type("To mindre hold").press(ENTER);
    desktop.press(CONTROL, RIGHT).type("Vi spiser i to hold fra januar").press(ENTER);
    desktop.press(ALT, V).press(UP);
    desktop.press(ALT, R);
    desktop.press(ALT, O).type("Leder 10/1").press(ENTER);
    desktop.press(ALT, A);
    desktop.snapshots("rejse-06-dialog");
    List<Note> notes = desktop.read(s -> s.boards().notes(board.id()));
    assertThat(notes).hasSize(5);
    assertThat(outcomes()).anyMatch(o -> o.noteId().isPresent());
    assertThat(tasks()).anyMatch(task -> task.origin().noteId().isPresent());
    assertThat(line().noteId()).isPresent();
  }

  private void finish() {
    desktop.press(CONTROL, DIGIT2).press(ENTER).press(CONTROL, SHIFT, ENTER);
    desktop.waitFor(() -> desktop.stage().getTitle().startsWith("Referat"));
    assertThat(meeting().state()).isEqualTo(MeetingState.HELD);
    desktop.snapshots("rejse-07-referat");
  }

  private void approveAndExport() throws Exception {
    for (String move :
        List.of(
            "Send til kommentering",
            "Godkend som formand",
            "Godkend som næstformand",
            "Markér som udsendt")) {
      tabTo(move);
      desktop.press(SPACE);
    }
    UUID id = meeting().id();
    assertThat(desktop.read(s -> s.minutes().minutes(id)).state()).isEqualTo(MinutesState.SENT);
    for (String name : List.of("referat.docx", "referat.pdf")) {
      Path file = folder.resolve(name);
      tabTo("Filformat");
      desktop.press(name.endsWith("pdf") ? KeyCode.DOWN : UP);
      desktop.willChoose(file).press(CONTROL, P);
      desktop.waitFor(() -> Files.exists(file));
      assertThat(Files.size(file)).isGreaterThan(5_000);
    }
    try (var pdf = Loader.loadPDF(folder.resolve("referat.pdf").toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text)
          .contains(
              "Støj i fællesrummet",
              "Vi tager støjen op som fælles indsats",
              "Indhent tilbud på lydplader",
              "Vi spiser i to hold fra januar");
    }
    desktop.snapshots("rejse-08-godkendt");
  }

  private void followUpThePlanLine() {
    desktop.press(CONTROL, DIGIT5);
    desktop.snapshots("rejse-09-apv");
    desktop.press(ENTER);
    desktop.press(ALT, S);
    assertThat(line().status()).as("R09: not without its four fields").isEqualTo(LineStatus.OPEN);
    desktop.press(TAB).press(TAB).type("To spisehold og lydplader");
    tabTo("Frist");
    desktop.type("15.1.");
    tabTo("Opfølgning");
    desktop.type("1.3.").press(ALT, S);
    assertThat(line().status()).isEqualTo(LineStatus.IN_PROGRESS);
    desktop.snapshots("rejse-10-apv-linje");
  }

  private void nextAgendaKnowsWhatIsLeft() {
    desktop.press(CONTROL, DIGIT2).press(CONTROL, N);
    tabTo("Dato");
    desktop.type("25.2.2027").press(TAB).press(CONTROL, ENTER);
    List<AgendaItem> next = desktop.read(s -> s.agendas().items(s.meetings().all().getLast().id()));
    assertThat(next)
        .extracting(item -> item.origin().kind())
        .contains(
            Origin.Kind.OPEN_TASKS,
            Origin.Kind.MINUTES_APPROVAL,
            Origin.Kind.PLAN_LINES,
            Origin.Kind.NOT_TREATED);
    assertThat(next).extracting(AgendaItem::title).doesNotHaveDuplicates();
    desktop.snapshots("rejse-11-naeste-dagsorden");
  }

  private void closeThePlanLineByItsEffect() {
    desktop.press(CONTROL, DIGIT5).press(ENTER);
    desktop.press(ALT, S);
    // The day it was carried out: today is the answer at hand.
    desktop.press(ENTER);
    assertThat(line().status()).isEqualTo(LineStatus.DONE);
    desktop.press(ALT, S);
    assertThat(line().status()).as("R10: not without a judged effect").isEqualTo(LineStatus.DONE);
    tabTo("Ja");
    desktop.press(SPACE);
    tabTo("Hvordan ved I det?");
    desktop.type("Alle bliver siddende og spiser færdig").press(ALT, S);
    assertThat(line().status()).isEqualTo(LineStatus.SOLVED);
    desktop.snapshots("rejse-12-effekt");
  }

  private void overview() {
    desktop.press(CONTROL, DIGIT1);
    desktop.snapshots("rejse-13-overblik");
  }

  /** Walks with Tab until the control of that name has focus, as a person would. */
  private void tabTo(String name) {
    for (int i = 0; i < 150; i++) {
      if (isCalled(desktop.focused(), name)) {
        return;
      }
      desktop.press(TAB);
    }
    throw new AssertionError("Tab never reached »" + name + "«");
  }

  private boolean isCalled(Node node, String name) {
    return desktop.onFx(() ->
        node != null
            && (name.equals(node.getAccessibleText())
                || (node instanceof Labeled labeled && name.equals(labeled.getText()))));
  }

  private Meeting meeting() {
    return desktop.read(s -> s.meetings().all()).getFirst();
  }

  private List<AgendaItem> items() {
    UUID id = meeting().id();
    return desktop.read(s -> s.agendas().items(id));
  }

  private List<Outcome> outcomes() {
    UUID id = meeting().id();
    return desktop.read(s -> s.agendas().outcomesOfMeeting(id)).stream()
        .filter(outcome -> outcome.kind() != OutcomeKind.POSTPONEMENT)
        .toList();
  }

  private List<Task> tasks() {
    return desktop.read(s -> s.tasks().all());
  }

  private PlanLine line() {
    return desktop.read(s -> s.plans().lines()).getFirst();
  }
}
