package dk.medspil.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.document.write.OwnTemplate;
import dk.medspil.domain.look.Accent;
import dk.medspil.domain.look.AgendaPart;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.LookFile;
import dk.medspil.domain.look.MinutesPart;
import dk.medspil.domain.look.TextSize;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsSectionTest {
  @TempDir Path folder;

  @Test
  void everythingIsChosenAndTakenBack() throws IOException {
    try (var desktop = open(true)) {
      fire(desktop, "Fjern logoet");
      desktop.willChoose(logo("logo.png"));
      fire(desktop, "Vælg logo");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Skriv det kort, for eksempel"));
      typed(desktop, "Hvad viser logoet?", "Åkandens logo");
      typed(desktop, "Farvekode fra jeres designguide", "#F2A900");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Farven er for lys til tekst"));
      typed(desktop, "Sidehoved", "Lilleby Kommune · {forum}");
      focus(desktop, "Sidefod");
      fire(desktop, "Indsæt sidetal");
      desktop.press(KeyCode.TAB);
      toggle(desktop, "Stor");
      DocumentLook look = look(desktop);
      assertThat(look.logo().map(LookFile::description)).contains("Åkandens logo");
      assertThat(look.accent()).isEqualTo(new Accent(0xF2A900));
      assertThat(look.header()).isEqualTo("Lilleby Kommune · {forum}");
      assertThat(look.footer()).isEqualTo("side {side} af {sider}");
      assertThat(look.size()).isEqualTo(TextSize.LARGE);
      drawn(desktop);
      desktop.snapshots("settings-documents");
      fire(desktop, "Tilbage til Medspils udseende");
      assertThat(look(desktop)).isEqualTo(DocumentLook.USUAL);
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(look(desktop)).as("one step back").isEqualTo(look);
    }
  }

  @Test
  void whatASettingCannotTakeYetIsStillThereLater() {
    String tooLong = "Lilleby Kommune · ".repeat(20);
    try (var desktop = open(false)) {
      typed(desktop, "Farvekode fra jeres designguide", "#F2A9");
      typed(desktop, "Sidehoved", tooLong);
      desktop.go(new Place.Overview());
      desktop.go(new Place.Settings());
      toggle(desktop, "Dokumenter");
      assertThat(written(desktop, "Farvekode fra jeres designguide")).isEqualTo("#F2A9");
      assertThat(written(desktop, "Sidehoved")).isEqualTo(tooLong);
      desktop.waitFor(
          () -> shown(desktop).stream().anyMatch(text -> text.startsWith("Skriv seks tegn")));
      desktop.snapshot("settings-documents-half");
      assertThat(look(desktop)).isEqualTo(DocumentLook.USUAL);
      toggle(desktop, "Blå");
      assertThat(written(desktop, "Farvekode fra jeres designguide")).isEqualTo("#1D4E89");
      typed(desktop, "Sidehoved", "Lilleby");
      desktop.go(new Place.Overview());
      desktop.go(new Place.Settings());
      toggle(desktop, "Dokumenter");
      assertThat(written(desktop, "Farvekode fra jeres designguide")).isEqualTo("#1D4E89");
      assertThat(written(desktop, "Sidehoved")).isEqualTo("Lilleby");
      assertThat(look(desktop).header()).isEqualTo("Lilleby");
    }
  }

  @Test
  void partsAreMovedAndLeftOutByKeyboardAndSomeAreAlwaysThere() {
    try (var desktop = open(true)) {
      row(desktop, "Møde og deltagere, altid med.");
      desktop.press(KeyCode.SPACE);
      assertThat(look(desktop).minutes()).isEqualTo(DocumentLook.USUAL.minutes());
      desktop.press(KeyCode.DOWN).press(KeyCode.SPACE);
      assertThat(look(desktop).minutes().shown()).contains(MinutesPart.AGENDA);
      desktop.press(KeyCode.ALT, KeyCode.UP);
      assertThat(look(desktop).minutes().shown()).startsWith(MinutesPart.AGENDA);
      assertThat(desktop.focused().getAccessibleText()).startsWith("Dagsorden, er med.");
      drawn(desktop);
      desktop.snapshots("settings-documents-parts");
      toggle(desktop, "Dagsorden");
      row(desktop, "Om punkterne, er med.");
      desktop.press(KeyCode.SPACE);
      assertThat(look(desktop).agenda().shown()).doesNotContain(AgendaPart.DETAILS);
      drawn(desktop);
      desktop.snapshot("settings-documents-agenda");
    }
  }

  @Test
  void thePreviewIsTheDocumentPageByPage() {
    try (var desktop = open(true)) {
      drawn(desktop);
      assertThat(texts(desktop)).anyMatch(text -> text.matches("Side 1 af [2-9]"));
      fire(desktop, "Næste side");
      desktop.waitFor(() -> shown(desktop).stream().anyMatch(t -> t.matches("Side 2 af [2-9]")));
    }
  }

  @Test
  void withoutMeetingsTheMinutesAreMadeUpAndSaySo() {
    try (var desktop = open(false)) {
      drawn(desktop);
      assertThat(texts(desktop)).anyMatch(text -> text.contains("Mødet er opdigtet"));
    }
  }

  @Test
  void aTemplateIsTakenWholeOrRefusedInOneSentence() throws IOException {
    try (var desktop = open(false)) {
      Path bad = Files.writeString(folder.resolve("brev.docx"), "ikke Word");
      desktop.willChoose(bad);
      fire(desktop, "Vælg skabelon");
      assertThat(texts(desktop))
          .contains(
              "brev.docx kan ikke læses som Word-dokument. Gem skabelonen som .docx, og vælg den"
                  + " igen.");
      Path own = Files.write(folder.resolve("kommune.docx"), OwnTemplate.shipped());
      desktop.willChoose(own);
      fire(desktop, "Vælg skabelon");
      assertThat(look(desktop).template().map(LookFile::name)).contains("kommune.docx");
      fire(desktop, "Fjern skabelonen");
      assertThat(look(desktop).template()).isEmpty();
      Path saved = folder.resolve("gemt.docx");
      desktop.willChoose(saved);
      fire(desktop, "Gem Medspils skabelon");
      assertThat(saved).hasBinaryContent(OwnTemplate.shipped());
    }
  }

  private DesktopFixture open(boolean demo) {
    var desktop =
        DesktopFixture.start(
            folder.resolve("data"),
            session -> {
              if (demo) {
                DemoWorkplace.write(session, DesktopFixture.today(), new ContentLibrary());
              } else {
                SmallWorkplace.write(session);
              }
            });
    desktop.go(new Place.Settings());
    toggle(desktop, "Dokumenter");
    return desktop;
  }

  private Path logo(String name) throws IOException {
    var image = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 900, 300);
    pen.setColor(new Color(0xF2A900));
    pen.fillOval(20, 20, 260, 260);
    pen.setColor(new Color(0x1D2125));
    pen.setFont(pen.getFont().deriveFont(110f));
    pen.drawString("Åkanden", 320, 190);
    pen.dispose();
    Path file = folder.resolve(name);
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  private static DocumentLook look(DesktopFixture desktop) {
    Fx.run(() -> desktop.frame().work().writeTyped());
    desktop.press(KeyCode.SHIFT);
    desktop.waitIdle();
    return desktop.read(session -> session.looks().look());
  }

  /** Waits until the preview shows a page of what was chosen last. */
  private static void drawn(DesktopFixture desktop) {
    desktop.waitFor(() ->
        desktop.stage().getScene().getRoot().lookup(".page-image") != null
            && desktop.stage().getScene().getRoot().lookup(".page-image").lookup(".image-view")
                instanceof ImageView view
            && view.getImage() != null);
    long until = System.nanoTime() + 900_000_000L;
    desktop.waitFor(() -> System.nanoTime() > until);
    desktop.waitIdle();
  }

  private static void typed(DesktopFixture desktop, String field, String words) {
    focus(desktop, field);
    desktop.press(KeyCode.CONTROL, KeyCode.A).type(words).press(KeyCode.TAB);
    desktop.waitIdle();
  }

  private static String written(DesktopFixture desktop, String field) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".text-field").stream()
            .map(TextField.class::cast)
            .filter(one -> field.equals(one.getAccessibleText()))
            .findFirst()
            .orElseThrow()
            .getText());
  }

  private static void focus(DesktopFixture desktop, String field) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".text-field").stream()
          .map(TextField.class::cast)
          .filter(one -> field.equals(one.getAccessibleText()))
          .findFirst()
          .orElseThrow()
          .requestFocus();
      return true;
    });
  }

  private static void row(DesktopFixture desktop, String words) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".look-part").stream()
          .filter(one -> one.getAccessibleText().startsWith(words))
          .findFirst()
          .orElseThrow()
          .requestFocus();
      return true;
    });
  }

  private static void toggle(DesktopFixture desktop, String words) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".toggle-button").stream()
          .map(ToggleButton.class::cast)
          .filter(one -> words.equals(one.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static void fire(DesktopFixture desktop, String words) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".button").stream()
          .filter(Button.class::isInstance)
          .map(Button.class::cast)
          .filter(one -> words.equals(one.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() -> shown(desktop));
  }

  private static List<String> shown(DesktopFixture desktop) {
    return desktop.stage().getScene().getRoot().lookupAll(".label").stream()
        .filter(node -> node instanceof Label label && label.isVisible())
        .map(node -> ((Label) node).getText())
        .toList();
  }
}
