package dk.medspil.desktop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.minutes.MinutesVersion;
import dk.medspil.domain.task.Task;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinutesScreenTest {
  @TempDir Path folder;
  private DesktopFixture desktop;
  private MinutesDesk desk;

  @BeforeEach
  void openDemo() {
    desktop =
        DesktopFixture.start(
            folder,
            session -> DemoWorkplace.write(session, DesktopFixture.today(), new ContentLibrary()));
    desk = new MinutesDesk(desktop);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void words_typed_in_a_line_are_in_the_store_without_a_save_button() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    Outcome first = desk.outcomes(meeting).getFirst();
    TextArea field = desk.field(first.text());
    desktop.onFx(() -> {
      field.requestFocus();
      field.end();
      return field;
    });
    desktop.type(" og mere til");
    desktop.waitFor(() -> textOf(first.id()).endsWith("og mere til"));
    assertThat(desktop.focused()).isSameAs(field);
    desktop.press(KeyCode.CONTROL, KeyCode.Z).waitIdle();
    desktop.waitFor(() -> textOf(first.id()).equals(first.text()));
    desktop.waitFor(() -> field.getText().equals(first.text()));
  }

  @Test
  void a_blank_at_the_end_stays_while_the_next_word_is_thought_of() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    Outcome first = desk.outcomes(meeting).getFirst();
    TextArea field = desk.field(first.text());
    desktop.onFx(() -> {
      field.requestFocus();
      field.end();
      return field;
    });
    desktop.type(" så ");
    desktop.waitFor(() -> textOf(first.id()).endsWith(" så"));
    desktop.waitIdle();
    assertThat(desktop.<String>onFx(field::getText)).isEqualTo(first.text() + " så ");
  }

  @Test
  void a_task_written_afterwards_is_a_task_and_has_an_owner_once_its_line_says_so() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    begin("Opgave");
    desktop.type("Ring til kommunen").press(KeyCode.ENTER).waitIdle();
    Outcome line = line(meeting, "Ring til kommunen");
    assertThat(line.taskId()).isPresent();

    TextArea field = desk.field("Ring til kommunen");
    desktop.onFx(() -> {
      field.requestFocus();
      field.end();
      return field;
    });
    desktop.type(", AMR 15/1");
    desktop.press(KeyCode.TAB).waitIdle();
    Outcome given = line(meeting, "Ring til kommunen");
    assertThat(given.responsible()).isEqualTo("AMR");
    assertThat(task(given).title()).isEqualTo("Ring til kommunen");
    assertThat(task(given).responsible()).isEqualTo("AMR");
    assertThat(task(given).due()).isPresent();

    desktop.onFx(() -> {
      field.requestFocus();
      field.end();
      return field;
    });
    desktop.type(" igen");
    desktop.waitFor(() -> task(given).title().equals("Ring til kommunen igen"));
  }

  private Task task(Outcome line) {
    return desktop.read(s -> s.tasks().task(line.taskId().orElseThrow())).orElseThrow();
  }

  /** Begins a line under the first item, and says what it is. */
  private void begin(String kind) {
    desktop.onFx(() -> {
      desktop.robot().lookup(".minutes-item .link").queryAllAs(Button.class).stream()
          .filter(link -> link.getText().equals("Tilføj linje"))
          .findFirst()
          .orElseThrow()
          .fire();
      ComboBox<Choice<OutcomeKind>> kinds =
          desktop.robot().lookup(".minutes-adding .combo-box").query();
      kinds.setValue(
          kinds.getItems().stream()
              .filter(one -> one.name().equals(kind))
              .findFirst()
              .orElseThrow());
      desktop.robot().lookup(".minutes-adding .text-field").query().requestFocus();
      return true;
    });
    desktop.waitIdle();
  }

  @Test
  void a_view_written_afterwards_is_that_of_the_side_that_is_chosen() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    begin("Standpunkt");
    desktop.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.RIGHT).press(KeyCode.TAB);
    desktop.type("For tidligt").press(KeyCode.ENTER).waitIdle();
    assertThat(line(meeting, "For tidligt").side()).contains(Side.EMPLOYEES);
    desktop.snapshots("referat-standpunkt");
    begin("Drøftelse");
    desktop.type("Begge dele").press(KeyCode.ENTER).waitIdle();
    assertThat(line(meeting, "Begge dele").side()).isEmpty();
    begin("Beslutning");
    desktop.type("Vi venter").press(KeyCode.ENTER).waitIdle();
    assertThat(line(meeting, "Vi venter").kind()).isEqualTo(OutcomeKind.DECISION);
  }

  @Test
  void a_line_that_was_begun_is_taken_away_with_esc_unless_something_is_typed_in_it() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    begin("Referat");
    assertThat(firstActions()).containsExactly("Vedhæft fil", "Var ikke i lokalet …");
    desktop.type("x").press(KeyCode.ESCAPE).waitIdle();
    assertThat(desktop.robot().lookup(".minutes-adding").tryQuery()).isPresent();
    desktop.press(KeyCode.BACK_SPACE).press(KeyCode.ESCAPE).waitIdle();
    assertThat(desktop.robot().lookup(".minutes-adding").tryQuery()).isEmpty();
    assertThat(firstActions())
        .containsExactly("Tilføj linje", "Vedhæft fil", "Var ikke i lokalet …");
  }

  private List<String> firstActions() {
    return desktop.onFx(() -> {
      Pane actions =
          (Pane)
              desktop.robot().lookup(".minutes-item > .minutes-actions").queryAll().stream()
                  .findFirst()
                  .orElseThrow();
      return actions.getChildren().stream()
          .filter(Node::isVisible)
          .map(node -> ((Labeled) node).getText())
          .toList();
    });
  }

  @Test
  void an_item_postponed_afterwards_is_postponed_until_the_line_is_removed() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    begin("Udsat");
    desktop.type("Til januar").press(KeyCode.ENTER).waitIdle();
    Outcome line = line(meeting, "Til januar");
    assertThat(state(line)).isEqualTo(ItemState.POSTPONED);
    desktop.onFx(() -> {
      TextArea field = desk.field("Til januar");
      MenuButton more = (MenuButton) field.getParent().getParent().lookup(".minutes-more");
      more.getItems().getLast().fire();
      return true;
    });
    desktop.waitFor(() -> state(line) == ItemState.OPEN);
  }

  private ItemState state(Outcome line) {
    return desktop.read(s -> s.agendas().item(line.itemId())).orElseThrow().state();
  }

  private Outcome line(UUID meeting, String text) {
    return desk.outcomes(meeting).stream()
        .filter(one -> one.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_half_typed_line_is_there_again_and_gone_once_it_is_added() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    desktop.onFx(() -> {
      desktop.robot().lookup(".minutes-item .link").queryAllAs(Button.class).stream()
          .filter(link -> link.getText().equals("Tilføj linje"))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.type("Halv lin");
    desktop.go(new Place.Overview());
    desk.open(meeting);
    TextField line =
        desktop.robot().lookup(".minutes-adding .text-field").queryAllAs(TextField.class).stream()
            .filter(field -> field.getText().equals("Halv lin"))
            .findFirst()
            .orElseThrow();
    desktop.onFx(() -> {
      line.requestFocus();
      line.end();
      return true;
    });
    desktop.type("je").press(KeyCode.ENTER);
    desktop.go(new Place.Overview());
    desk.open(meeting);
    assertThat(desk.outcomes(meeting)).extracting(Outcome::text).contains("Halv linje");
    assertThat(desktop.robot().lookup(".minutes-adding .text-field").queryAllAs(TextField.class))
        .allMatch(field -> field.getText().isEmpty());
  }

  @Test
  @Tag("R24")
  void the_chain_is_walked_by_keyboard_and_ends_locked_with_its_versions_frozen() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    walk("Send til kommentering", "Godkend som næstformand", "Godkend som formand");
    assertThat(desk.minutes(meeting).state()).isEqualTo(MinutesState.APPROVED);
    desktop.snapshots("referat-godkendt");
    walk("Markér som udsendt");
    askToLock("Ikke endnu");
    assertThat(desk.minutes(meeting).isLocked()).isFalse();
    askToLock("Godkend og lås");
    desktop.waitFor(() -> button("Godkend endeligt") == null);
    assertThat(desk.minutes(meeting).isLocked()).isTrue();
    List<MinutesVersion> versions = desktop.read(s -> s.minutes().versions(meeting));
    assertThat(versions)
        .extracting(MinutesVersion::state)
        .containsExactly(
            MinutesState.READY,
            MinutesState.APPROVED_BY_ONE,
            MinutesState.APPROVED,
            MinutesState.SENT,
            MinutesState.FINAL);
    assertThat(versions).allMatch(version -> !version.by().isBlank());
    // Once each: a member without a name is told by the role alone.
    assertThat(versions)
        .extracting(MinutesVersion::by)
        .startsWith("Referent, medarbejder", "Næstformand, TR", "Formand, leder");
    assertThat(desk.areas())
        .allMatch(area -> !area.isEditable() || area.getStyleClass().contains("framed"));
    desktop.snapshot("referat-laast");
  }

  @Test
  void what_is_told_gets_who_how_and_when_and_stays() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    UUID item = desktop.read(s -> s.agendas().items(meeting)).getFirst().id();
    UUID line = UUID.randomUUID();
    desktop.write(s ->
        s.agendas()
            .append(Outcome.of(line, item, 0, OutcomeKind.COMMUNICATION, "Nye lofter i stuen")));
    desk.open(meeting);
    desktop.waitFor(() -> desktop.robot().lookup(".minutes-told").tryQuery().isPresent());
    desktop.onFx(() -> {
      TextField who =
          desktop.robot().lookup(".minutes-told .text-field").queryAllAs(TextField.class).stream()
              .filter(field -> "Hvem mere præcist?".equals(field.getAccessibleText()))
              .findFirst()
              .orElseThrow();
      who.requestFocus();
      return who;
    });
    desktop.type("natholdet");
    desktop.press(KeyCode.TAB);
    desktop.waitFor(
        () -> told(line).map(Communication::audience).filter("natholdet"::equals).isPresent());
    desktop.snapshots("referat-formidling");
    assertThat(told(line).orElseThrow().direction()).isEqualTo(Communication.Direction.STAFF);
  }

  @Test
  void the_head_says_for_how_long_a_member_was_there_and_who_came_instead() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    List<Attendance> there = desktop.read(s -> s.meetings().attendance(meeting));
    desktop.write(session -> {
      session
          .meetings()
          .save(
              new Attendance(
                  meeting,
                  there.get(0).memberId(),
                  Attendance.Presence.PART,
                  Optional.of(LocalTime.of(13, 30)),
                  Optional.of(LocalTime.of(14, 0))));
      session
          .meetings()
          .save(
              new Attendance(
                      meeting,
                      there.get(1).memberId(),
                      Attendance.Presence.ABSENT,
                      Optional.empty(),
                      Optional.empty())
                  .withSubstitute("Kim Kær"));
    });
    desk.open(meeting);
    assertThat(
            desktop.<List<String>>onFx(() ->
                desktop.robot().lookup(".minutes-head .label").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList()))
        .anyMatch(line ->
            line.startsWith("Til stede en del af mødet: ")
                && line.endsWith(" fra kl. 13.30 til kl. 14.00"))
        .anyMatch(line -> line.startsWith("Afbud: ") && line.contains(" (suppleant: Kim Kær)"));
  }

  @Test
  void who_left_the_room_for_an_item_stands_under_it() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    desktop.onFx(() -> {
      MenuButton absent =
          desktop
              .robot()
              .lookup(".minutes-actions .menu-button")
              .queryAllAs(MenuButton.class)
              .stream()
              .findFirst()
              .orElseThrow();
      CheckMenuItem first = (CheckMenuItem) absent.getItems().getFirst();
      first.setSelected(true);
      first.fire();
      return true;
    });
    desktop.waitFor(() ->
        desktop.robot().lookup(".minutes-lines .label").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().startsWith("Ikke til stede under punktet: ")));
    List<Attendance> noted = desktop.read(s -> s.meetings().attendance(meeting));
    assertThat(noted).anyMatch(one -> !one.away().isEmpty());
    desktop.press(KeyCode.CONTROL, KeyCode.Z);
    desktop.waitFor(() ->
        desktop.read(s -> s.meetings().attendance(meeting)).stream()
            .allMatch(one -> one.away().isEmpty()));
  }

  @Test
  void only_the_item_in_hand_shows_what_can_be_done_under_it() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    desktop.robot().moveTo(desktop.robot().point(".edition-card"));
    assertThat(desktop.<Long>onFx(this::actionsSeen)).isZero();
    TextArea field = desk.field(desk.outcomes(meeting).getFirst().text());
    desktop.onFx(() -> {
      field.requestFocus();
      return field;
    });
    desktop.waitFor(() -> actionsSeen() == 1);
    // They are reached from the line above them, and stay while one of them has the focus.
    desktop.press(KeyCode.TAB).press(KeyCode.TAB).waitIdle();
    assertThat(desktop.onFx(() -> ((Button) field.getScene().getFocusOwner()).getText()))
        .isEqualTo("Tilføj linje");
    assertThat(desktop.<Long>onFx(this::actionsSeen)).isEqualTo(1);
  }

  private long actionsSeen() {
    return desktop.robot().lookup(".minutes-items .minutes-actions").queryAll().stream()
        .filter(actions -> actions.isVisible() && actions.getOpacity() > 0)
        .count();
  }

  @Test
  void how_much_there_is_to_look_at_first_is_in_sight_beside_the_button_that_saves() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    begin("Uenighed");
    desktop.type("Om vagtplanen").press(KeyCode.ENTER).waitIdle();
    Button look = desktop.robot().lookup(".edition-look").query();
    assertThat(look.isVisible()).isTrue();
    assertThat(look.getText()).isEqualTo("2 ting at se på først");
    desktop.onFx(() -> {
      look.fire();
      return true;
    });
    desktop.waitIdle().snapshots("referat-se-foerst");
    assertThat(
            desktop.<Boolean>onFx(() -> {
              Node warning =
                  desktop.robot().lookup(".edition-check.tone-warning").queryAll().stream()
                      .findFirst()
                      .orElseThrow();
              Bounds seen = warning.localToScene(warning.getLayoutBounds());
              return seen.getMaxY() <= look.localToScene(look.getLayoutBounds()).getMinY() + 1;
            }))
        .isTrue();
  }

  @Test
  void chosen_words_become_a_confidential_passage_by_one_key() {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    desk.open(meeting);
    Outcome first = desk.outcomes(meeting).getFirst();
    TextArea field = desk.field(first.text());
    desktop.onFx(() -> {
      field.requestFocus();
      field.selectRange(0, 6);
      return field;
    });
    desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    String chosen = first.text().substring(0, 6);
    desktop.waitFor(() -> textOf(first.id()).startsWith("[[" + chosen + "]]"));
    desktop.waitFor(() ->
        desktop.robot().lookup(".minutes-facts").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().contains("1 fortroligt sted")));
    desktop.snapshot("referat-fortroligt-sted");
  }

  private Optional<Communication> told(UUID line) {
    return desktop.read(s -> s.agendas().outcome(line)).flatMap(Outcome::communication);
  }

  /** What cannot be undone is asked about, with the safe answer under Enter. */
  private void askToLock(String answer) {
    desktop.onFx(() -> {
      ((Button) java.util.Objects.requireNonNull(button("Godkend endeligt"))).fire();
      return true;
    });
    desktop.onFx(() -> {
      DialogPane asked =
          Window.getWindows().stream()
              .map(window -> window.getScene().getRoot())
              .filter(DialogPane.class::isInstance)
              .map(DialogPane.class::cast)
              .findFirst()
              .orElseThrow();
      List<Button> answers =
          asked.getButtonTypes().stream().map(type -> (Button) asked.lookupButton(type)).toList();
      assertThat(answers)
          .filteredOn(Button::isDefaultButton)
          .extracting(Button::getText)
          .containsExactly("Ikke endnu");
      answers.stream().filter(one -> one.getText().equals(answer)).findFirst().orElseThrow().fire();
      return true;
    });
    desktop.waitIdle();
  }

  private void walk(String... buttons) {
    for (String name : buttons) {
      desktop.waitFor(() -> button(name) != null);
      desktop.onFx(() -> {
        Node found = java.util.Objects.requireNonNull(button(name));
        found.requestFocus();
        return found;
      });
      desktop.press(KeyCode.SPACE);
      desktop.waitFor(() -> button(name) == null);
    }
  }

  private @org.jspecify.annotations.Nullable Node button(String name) {
    return desktop.robot().lookup(".minutes-moves .button").queryAllAs(Button.class).stream()
        .filter(button -> button.getText().equals(name))
        .findFirst()
        .orElse(null);
  }

  private String textOf(UUID outcome) {
    return desktop.read(s -> s.agendas().outcome(outcome)).orElseThrow().text();
  }
}
