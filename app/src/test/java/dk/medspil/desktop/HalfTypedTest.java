package dk.medspil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Half a word in any field of any screen is in the store's file while the caret still stands in it,
 * so that the death of the process loses at most what the last second held.
 *
 * <p>No test here says how long it takes: a busy machine would make it lie. The delay is one
 * constant in {@code Autosave}.
 */
class HalfTypedTest {

  @TempDir Path folder;
  private int words;

  @Test
  void halfAWordInAnyFieldIsInTheFileBeforeTheFieldIsLeft() {
    try (var desktop = DesktopFixture.start(folder, HalfTypedWorkplace::write)) {
      UUID board = desktop.read(s -> s.boards().all()).getFirst().id();
      desktop.go(new Place.NewMeeting());
      typeEverywhere(desktop, "a new meeting");
      desktop.go(new Place.Meetings());
      typeEverywhere(desktop, "the meetings");
      desktop.go(new Place.MeetingAt(SmallWorkplace.MEETING, Place.Stage.PREPARE));
      openRow(desktop, "agenda-row");
      typeEverywhere(desktop, "the agenda");
      desktop.go(new Place.MeetingAt(SmallWorkplace.MEETING, Place.Stage.HOLD));
      typeEverywhere(desktop, "the meeting");
      desktop.go(new Place.MeetingAt(SmallWorkplace.MEETING, Place.Stage.MINUTES));
      typeEverywhere(desktop, "the minutes");
      desktop.go(new Place.Templates());
      fire(desktop, "Lav en kopi");
      openRow(desktop, "agenda-row");
      typeEverywhere(desktop, "a template");
      desktop.go(new Place.Dialogues());
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      typeEverywhere(desktop, "a new dialogue");
      fire(desktop, "Lav jeres egen udgave");
      typeEverywhere(desktop, "a deck");
      desktop.go(new Place.BoardAt(board));
      desktop.type("Et kort").press(KeyCode.ENTER).press(KeyCode.UP);
      desktop.press(KeyCode.ALT, KeyCode.O);
      typeEverywhere(desktop, "a board");
      desktop.go(new Place.Tasks());
      desktop.press(KeyCode.DOWN).press(KeyCode.ENTER);
      fire(desktop, "Opgiv opgaven …");
      typeEverywhere(desktop, "the tasks");
      desktop.go(new Place.Plan());
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      typeEverywhere(desktop, "the plan");
      fire(desktop, "Ret emner");
      typeEverywhere(desktop, "the topics");
      desktop.go(new Place.Rounds(Optional.empty()));
      typeEverywhere(desktop, "the rounds");
      desktop.go(new Place.Changes(Optional.empty()));
      typeEverywhere(desktop, "the changes");
      desktop.go(new Place.Accidents(Optional.empty()));
      typeEverywhere(desktop, "the accidents");
      desktop.go(new Place.Wheel());
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      typeEverywhere(desktop, "a new item of the wheel");
      desktop.go(new Place.Wheel(Optional.of(HalfTypedWorkplace.WHEEL)));
      fire(desktop, "Peg på dokument …");
      typeEverywhere(desktop, "the wheel");
      desktop.go(new Place.Committee(Optional.of(HalfTypedWorkplace.MEMBER)));
      typeEverywhere(desktop, "the committee");
      desktop.go(new Place.FormAt(HalfTypedWorkplace.FORM));
      typeEverywhere(desktop, "a form");
      desktop.go(new Place.Forms()).press(KeyCode.CONTROL, KeyCode.N).type("indsatsplan");
      fire(desktop, "Lav jeres egen udgave");
      typeEverywhere(desktop, "an own form");
      desktop.go(new Place.Surveys()).press(KeyCode.CONTROL, KeyCode.N);
      typeEverywhere(desktop, "a new survey");
      desktop.go(new Place.SurveyAt(HalfTypedWorkplace.PAPER_SURVEY));
      typeEverywhere(desktop, "a survey on paper");
      desktop.go(new Place.SurveyAt(HalfTypedWorkplace.ROOM_SURVEY));
      typeEverywhere(desktop, "a survey in the room");
      desktop.go(new Place.SurveyAt(HalfTypedWorkplace.COUNTED_SURVEY));
      typeEverywhere(desktop, "what came of a survey");
      desktop.go(new Place.Strategies()).press(KeyCode.CONTROL, KeyCode.N);
      typeEverywhere(desktop, "a new strategy");
      desktop.go(new Place.StrategyAt(HalfTypedWorkplace.STRATEGY));
      typeEverywhere(desktop, "a strategy");
      Fx.run(() -> desktop.frame().goIn(SmallWorkplace.TRIO, new Place.Committee()));
      desktop.waitIdle();
      typeEverywhere(desktop, "the agreement of the TRIO");
      Fx.run(() -> desktop.frame().goIn(SmallWorkplace.MED, new Place.Overview()));
      desktop.waitIdle();
      desktop.go(new Place.PlanLineAt(HalfTypedWorkplace.DONE_LINE));
      typeEverywhere(desktop, "a plan line");
      desktop.go(new Place.Guidelines());
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      typeEverywhere(desktop, "a new guideline");
      desktop.go(new Place.GuidelineAt(HalfTypedWorkplace.GUIDELINE));
      typeEverywhere(desktop, "a guideline");
      desktop.go(new Place.Settings());
      typeEverywhere(desktop, "the settings");
      assertThat(words).as("fields found").isGreaterThan(60);
    }
  }

  @Test
  void theSetUpGoesOnWhereTheProcessDied() throws IOException {
    Path after = folder.resolve("after");
    try (var desktop = DesktopFixture.start(folder, session -> {})) {
      typeEverywhere(desktop, "the workplace");
      desktop.press(KeyCode.ALT, KeyCode.RIGHT);
      typeEverywhere(desktop, "the forums");
      desktop.press(KeyCode.ALT, KeyCode.RIGHT);
      typeEverywhere(desktop, "the members");
      die(after);
    }
    try (var again = DesktopFixture.start(Store.open(new DataFolder(after)))) {
      assertThat(texts(again)).anyMatch(text -> text.contains("halvvejs"));
      assertThat(labels(again)).contains("Trin 3 af 3");
      again.snapshot("halv-opsætning");
      again.press(KeyCode.ALT, KeyCode.RIGHT);
      assertThat(again.read(s -> s.workplaces().workplace()).orElseThrow().name())
          .startsWith("halvvejs");
      assertThat(again.<String>read(s -> s.settings().draft("setup/name"))).isEmpty();
    }
  }

  @Test
  void aMeetingThatWasNotMadeYetIsThereAfterTheDeathOfTheProcess() throws IOException {
    Path after = folder.resolve("after");
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.NewMeeting());
      desktop.press(KeyCode.DOWN);
      focus(desktop, "Dato");
      desktop.type("17.3.");
      focus(desktop, "Sted");
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("Kanti");
      desktop.waitFor(() -> inFile("Kanti") && inFile("17. marts 2027"));
      die(after);
    }
    try (var again = DesktopFixture.start(Store.open(new DataFolder(after)))) {
      again.go(new Place.NewMeeting());
      assertThat(texts(again)).contains("17. marts 2027", "Kanti");
      again.snapshot("halvt-nyt-møde");
      again.press(KeyCode.CONTROL, KeyCode.ENTER);
      List<Meeting> meetings = again.read(s -> s.meetings().all());
      assertThat(meetings).anyMatch(meeting -> meeting.place().equals("Kanti"));
      again.go(new Place.NewMeeting());
      assertThat(texts(again)).doesNotContain("17. marts 2027");
    }
  }

  @Test
  void whatIsTypedBeforeTheDraftIsReadComesAfterIt() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Tasks()).type("Ring til ");
      desktop.go(new Place.Overview());
      Fx.run(() -> {
        desktop.frame().go(new Place.Tasks());
        // The draft is read on another thread and has not come yet.
        ((TextInputControl) desktop.stage().getScene().getFocusOwner()).appendText("kommunen");
      });
      desktop.waitIdle();
      assertThat(texts(desktop)).contains("Ring til kommunen");
      desktop.waitFor(() -> inFile("Ring til kommunen"));
    }
  }

  /** Types half a word in each field the screen has now, and waits for all of them in the file. */
  private void typeEverywhere(DesktopFixture desktop, String screen) {
    Map<String, String> typed = new LinkedHashMap<>();
    Fx.run(() -> {
      for (TextInputControl field : fields(desktop)) {
        String word = "halvvejs" + words++;
        field.appendText(word);
        typed.put(word, field.getAccessibleText());
      }
    });
    assertThat(typed).as(screen).isNotEmpty();
    desktop.waitIdle();
    List<String> missing = new ArrayList<>();
    try {
      desktop.waitFor(() -> {
        missing.clear();
        String file = content();
        typed.forEach((word, name) -> {
          if (!file.contains(word)) {
            missing.add(name);
          }
        });
        return missing.isEmpty();
      });
    } catch (AssertionError late) {
      throw new AssertionError(screen + ": not in the file: " + missing, late);
    }
  }

  /**
   * Searches find, they make nothing; numbers have no half words; a passphrase must never be in the
   * file; the rest is to be read only.
   */
  private static List<TextInputControl> fields(DesktopFixture desktop) {
    return nodes(desktop.stage().getScene().getRoot())
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .filter(TextInputControl::isEditable)
        .filter(field -> !(field instanceof PasswordField))
        .filter(field -> !field.isDisabled() && field.getTextFormatter() == null)
        .filter(field ->
            Stream.of("Søg", "Find")
                .noneMatch(word -> String.valueOf(field.getAccessibleText()).startsWith(word)))
        .toList();
  }

  /** A scroll pane without its skin has no children, but it has its content. */
  private static Stream<Node> nodes(Node node) {
    Stream<Node> below =
        node instanceof ScrollPane pane
            ? Stream.of(pane.getContent())
            : node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                : Stream.empty();
    return Stream.concat(Stream.of(node), below.flatMap(HalfTypedTest::nodes)).distinct();
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        fields(desktop).stream().map(field -> field.getText().replace('\u00a0', ' ')).toList());
  }

  private static List<String> labels(DesktopFixture desktop) {
    return desktop.onFx(() ->
        nodes(desktop.stage().getScene().getRoot())
            .filter(Labeled.class::isInstance)
            .map(label -> ((Labeled) label).getText())
            .toList());
  }

  private static void focus(DesktopFixture desktop, String name) {
    Fx.run(() ->
        nodes(desktop.stage().getScene().getRoot())
            .filter(node -> name.equals(node.getAccessibleText()))
            .findFirst()
            .orElseThrow()
            .requestFocus());
    desktop.waitIdle();
  }

  private static void fire(DesktopFixture desktop, String name) {
    Fx.run(() ->
        nodes(desktop.stage().getScene().getRoot())
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(
                button -> name.equals(button.getText()) || name.equals(button.getAccessibleText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button »" + name + "«"))
            .fire());
    desktop.waitIdle();
  }

  private static void openRow(DesktopFixture desktop, String styleClass) {
    Fx.run(() ->
        nodes(desktop.stage().getScene().getRoot())
            .filter(node -> node.getStyleClass().contains(styleClass))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No row ." + styleClass))
            .requestFocus());
    desktop.waitIdle().press(KeyCode.DOWN).press(KeyCode.UP);
  }

  /** What the death of the process leaves: the files as they are, while the program still runs. */
  private void die(Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private boolean inFile(String words) {
    return content().contains(words);
  }

  /** All that is in the tables of the file, read by a connection of its own. */
  private String content() {
    Path file = new DataFolder(folder.resolve("data")).store();
    var all = new StringBuilder();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery(
              "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
          while (rows.next()) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              all.append(rows.getString(i)).append('\n');
            }
          }
        }
      }
      return all.toString().replace('\u00a0', ' ');
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
