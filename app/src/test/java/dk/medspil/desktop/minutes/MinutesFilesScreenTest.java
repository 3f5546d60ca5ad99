package dk.medspil.desktop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.document.read.WordCommentsTest;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.minutes.ReviewComment;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the minutes as a file, and what comes back in one. */
class MinutesFilesScreenTest {
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
  void the_public_edition_is_saved_without_what_is_confidential() throws IOException {
    UUID meeting = desk.meetingWithConfidential();
    desk.open(meeting);
    desktop.snapshots("referat");
    Path file = folder.resolve("referat.html");
    desktop.willChoose(file);
    choose("Offentlig", DocumentFormat.HTML);
    desktop.press(KeyCode.CONTROL, KeyCode.P);
    desktop.waitFor(() -> Files.exists(file));
    String html = Files.readString(file, StandardCharsets.UTF_8);
    List<Outcome> secrets = desk.outcomes(meeting).stream().filter(Outcome::confidential).toList();
    assertThat(secrets).isNotEmpty();
    assertThat(secrets).noneMatch(secret -> html.contains(secret.text()));
    desktop.snapshot("referat-offentlig");
  }

  @Test
  void news_from_the_meeting_are_saved_as_plain_text_without_anything_confidential()
      throws IOException {
    UUID meeting = desk.meetingWithConfidential();
    desk.open(meeting);
    choose("Nyt fra mødet", DocumentFormat.TEXT);
    desktop.snapshots("referat-nyt-fra");
    Path file = folder.resolve("nyt.txt");
    desktop.willChoose(file);
    desktop.press(KeyCode.CONTROL, KeyCode.P);
    desktop.waitFor(() -> Files.exists(file));
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).contains("Nyt fra");
    List<Outcome> secrets = desk.outcomes(meeting).stream().filter(Outcome::confidential).toList();
    assertThat(secrets).noneMatch(secret -> text.contains(secret.text()));
  }

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void the_full_edition_is_saved_in_every_format(DocumentFormat format) {
    UUID meeting = desk.meetingWithConfidential();
    desk.open(meeting);
    choose("Fuld", format);
    Path file = folder.resolve("referat." + format.extension());
    desktop.willChoose(file);
    desktop.press(KeyCode.CONTROL, KeyCode.P);
    desktop.waitFor(() -> Files.exists(file));
    assertThat(file).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fuld", "Offentlig", "Nyt fra mødet"})
  void the_button_that_saves_stands_inside_its_card_whatever_is_saved(String edition) {
    desk.open(desk.meetingWithConfidential());
    choose(edition, DocumentFormat.MARKDOWN);
    desktop.waitIdle();
    desktop.snapshot("referat-gem-" + edition.charAt(0));
    assertThat(
            desktop.<Boolean>onFx(() -> {
              Node card = desktop.robot().lookup(".edition-card > .card").query();
              Region page = desktop.robot().lookup(".minutes-page").query();
              return right(card) <= right(page) - page.getInsets().getRight() + 0.5
                  && right(desktop.robot().lookup(".edition-saving").query()) < right(card);
            }))
        .isTrue();
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  @Test
  void a_copy_goes_out_and_its_comments_come_back_to_their_items() throws IOException {
    UUID meeting = desk.meetingWith(MinutesState.DRAFT);
    Outcome line =
        desk.outcomes(meeting).stream()
            .filter(one -> one.kind() == OutcomeKind.NOTE)
            .findFirst()
            .orElseThrow();
    desk.open(meeting);
    Path copy = folder.resolve("kopi.docx");
    desktop.willChoose(copy);
    desktop.onFx(() -> press("Gem kopi til kommentering"));
    desktop.waitFor(() -> Files.exists(copy));
    WordCommentsTest.commentOn(copy, line.text(), "TR", "Der mangler nattevagten.");
    for (int time = 0; time < 2; time++) {
      desktop.willChoose(copy);
      desktop.onFx(() -> press("Hent kommentarer"));
      desktop.waitFor(() -> !comments(meeting).isEmpty());
      desktop.waitIdle();
    }
    assertThat(comments(meeting))
        .singleElement()
        .satisfies(comment -> {
          assertThat(comment.itemId()).contains(line.itemId());
          assertThat(comment.passage()).isEqualTo(line.text());
        });
    desktop.waitFor(() -> desktop.robot().lookup(".minutes-comment").tryQuery().isPresent());
    desktop.snapshots("referat-kommentar");
    // What is done with a comment is always in sight, unlike what is done under an item.
    assertThat(
            desktop.<Double>onFx(() ->
                desktop.robot().lookup(".minutes-comment > .minutes-actions").query().getOpacity()))
        .isEqualTo(1);
    desktop.onFx(() -> press("Tag med som linje"));
    desktop.waitFor(() -> comments(meeting).getFirst().state() == ReviewComment.State.TAKEN);
    assertThat(desk.outcomes(meeting))
        .filteredOn(one -> one.text().equals("Der mangler nattevagten."))
        .singleElement()
        .satisfies(one -> assertThat(one.itemId()).isEqualTo(line.itemId()));
    desktop.press(KeyCode.CONTROL, KeyCode.Z);
    desktop.waitFor(() -> comments(meeting).getFirst().state() == ReviewComment.State.OPEN);
  }

  private void choose(String edition, DocumentFormat format) {
    desktop.onFx(() -> {
      desktop.robot().lookup(".edition-choice").queryAllAs(RadioButton.class).stream()
          .filter(choice -> choice.getAccessibleText().startsWith(edition))
          .findFirst()
          .orElseThrow()
          .setSelected(true);
      ComboBox<DocumentFormat> formats =
          desktop.robot().lookup(".edition-saving .combo-box").query();
      assertThat(formats.getItems()).contains(format);
      formats.setValue(format);
      return true;
    });
  }

  private boolean press(String name) {
    desktop.robot().lookup(".button").queryAllAs(Button.class).stream()
        .filter(button -> name.equals(button.getText()))
        .findFirst()
        .orElseThrow()
        .fire();
    return true;
  }

  private List<ReviewComment> comments(UUID meeting) {
    return desktop.read(s -> s.minutes().comments(meeting));
  }
}
