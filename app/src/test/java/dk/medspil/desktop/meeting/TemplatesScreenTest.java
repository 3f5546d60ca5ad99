package dk.medspil.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.TemplateCodec;
import dk.medspil.desktop.Fx;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.Template;
import dk.medspil.domain.meeting.TemplateItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesScreenTest {
  @TempDir Path folder;

  @Test
  void aBuiltInTemplateIsCopiedAndTheCopyIsEdited() {
    try (var desk = desk()) {
      desk.press(KeyCode.DELETE);
      assertThat(desk.said).containsExactly("Skabelonen følger med Medspil og kan ikke slettes.");
      desk.press(KeyCode.ALT, KeyCode.K);
      assertThat(own(desk)).hasSize(1);
      desk.tabTo("Skabelonens navn")
          .press(KeyCode.CONTROL, KeyCode.A)
          .type("Vores møde")
          .press(KeyCode.TAB);
      assertThat(own(desk).getFirst().title()).isEqualTo("Vores møde");
      int before = own(desk).getFirst().items().size();
      desk.press(KeyCode.CONTROL, KeyCode.N).type("Runde 20 min").press(KeyCode.ENTER);
      TemplateItem added = own(desk).getFirst().items().getLast();
      assertThat(added.title()).isEqualTo("Runde");
      assertThat(added.minutes()).isEqualTo(20);
      assertThat(own(desk).getFirst().items()).hasSize(before + 1);
      desk.pictures("skabeloner-egen");
    }
  }

  @Test
  void itemsOfOnesOwnAreEditedMovedAndDeleted() {
    try (var desk = desk()) {
      desk.press(KeyCode.ALT, KeyCode.K);
      List<String> before = titles(desk);
      desk.tabTo("1., " + before.getFirst() + ", Beslutning, 5 min.");
      desk.press(KeyCode.ALT, KeyCode.DOWN);
      assertThat(titles(desk)).startsWith(before.get(1), before.get(0));
      desk.press(KeyCode.ENTER).press(KeyCode.END).type(" igen").press(KeyCode.TAB);
      assertThat(titles(desk).get(1)).isEqualTo(before.get(0) + " igen");
      desk.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.SHIFT, KeyCode.TAB);
      desk.press(KeyCode.DELETE);
      assertThat(titles(desk)).startsWith(before.get(1), before.get(2));
    }
  }

  @Test
  void aPackIsTakenInWholeAndABadOneIsRefusedInItsOwnSentence() throws IOException {
    Path good = folder.resolve("vores.json");
    Template template = new ContentLibrary().templates().getFirst();
    Files.writeString(good, new TemplateCodec().write(List.of(template)));
    Path bad = folder.resolve("daarlig.json");
    Files.writeString(bad, "{ \"format\": \"medspil-tem", StandardCharsets.UTF_8);
    try (var desk = desk()) {
      desk.chosenFiles.add(good);
      desk.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.SHIFT, KeyCode.TAB);
      desk.tabTo("Hent fra fil").press(KeyCode.ENTER);
      desk.waitFor(() -> !own(desk).isEmpty());
      assertThat(own(desk).getFirst().items()).isEqualTo(template.items());
      assertThat(own(desk).getFirst().id()).isNotEqualTo(template.id());
      desk.chosenFiles.add(bad);
      desk.tabTo("Hent fra fil").press(KeyCode.ENTER);
      desk.waitFor(() -> words().stream().anyMatch(text -> text.contains("daarlig.json")));
      assertThat(own(desk)).hasSize(1);
      Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
  }

  @Test
  void aTemplateIsGivenOutAsAPackThatCanBeReadAgain() throws Exception {
    Path file = folder.resolve("ud.json");
    try (var desk = desk()) {
      desk.chosenFiles.add(file);
      desk.tabTo("Gem som fil").press(KeyCode.ENTER);
      desk.waitFor(() -> !desk.said.isEmpty());
      assertThat(new TemplateCodec().read("ud.json", Files.readAllBytes(file)))
          .singleElement()
          .satisfies(read ->
              assertThat(read.items())
                  .isEqualTo(new ContentLibrary().templates().getFirst().items()));
    }
  }

  private static List<String> words() {
    return Fx.call(() ->
        Window.getWindows().stream()
            .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
            .map(node -> ((Label) node).getText())
            .toList());
  }

  private static List<Template> own(MeetingDesk desk) {
    return desk.read(session -> new TemplatesShelf(desk.content()).own(session));
  }

  private static List<String> titles(MeetingDesk desk) {
    return own(desk).getFirst().items().stream().map(TemplateItem::title).toList();
  }

  private MeetingDesk desk() {
    return new MeetingDesk(folder, ForumKind.LOCAL_MED, session -> {}).open(TemplatesScreen::new);
  }
}
