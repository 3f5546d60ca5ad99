package dk.medspil.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchScreenTest {
  private static final KeyCode[] PALETTE = {KeyCode.CONTROL, KeyCode.K};
  private static final ContentLibrary LIBRARY = new ContentLibrary();

  @TempDir Path folder;

  @Test
  void goesAnywhereByAFewLettersAndComesBackToTheCaret() {
    try (var desktop = open()) {
      desktop.go(new Place.Tasks()).type("Ring til");
      desktop.press(PALETTE);
      desktop.type("støj");
      waitForLine(desktop, "Fundet i teksten");
      desktop.snapshot("palette");
      desktop.press(KeyCode.ESCAPE);
      desktop.type(" kommunen");
      assertThat(((TextField) desktop.focused()).getText()).isEqualTo("Ring til kommunen");
      desktop.press(PALETTE);
      assertThat(((TextField) desktop.focused()).getText()).isEqualTo("støj");
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("apv").press(KeyCode.ENTER).waitIdle();
      assertThat(title(desktop)).startsWith("APV");
    }
  }

  @Test
  void opensWhatWasFoundFromThePaletteAndOffersItFirstNextTime() {
    try (var desktop = open()) {
      desktop.press(PALETTE).type("støj i fælles");
      waitForLine(desktop, "APV");
      desktop.press(KeyCode.ENTER).waitIdle();
      assertThat(title(desktop)).startsWith("Dagsorden");
      desktop.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(PALETTE);
      desktop.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
      waitForLine(desktop, "Senest");
      desktop.press(KeyCode.ENTER).waitIdle();
      assertThat(title(desktop)).startsWith("Dagsorden");
    }
  }

  @Test
  void searchesWhileTypingAndOpensAHitByKeyboard() {
    try (var desktop = open()) {
      desktop.press(PALETTE).type("fravær").press(KeyCode.TAB).waitIdle();
      desktop.waitFor(() -> heading(desktop).contains("steder med »fravær«"));
      desktop.snapshots("search");
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("støjmur");
      desktop.waitFor(() -> heading(desktop).equals("Ingen steder med »støjmur«"));
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("status:åben type:opgave");
      desktop.waitFor(() -> heading(desktop).matches("\\d+ sted(er)? med »status:åben.*"));
      desktop.press(KeyCode.DOWN).press(KeyCode.ENTER).waitIdle();
      assertThat(title(desktop)).startsWith("Opgaver");
    }
  }

  @Test
  @Tag("R02")
  void whatIsInTrioIsNeitherFoundNorRememberedInMed() {
    try (var desktop = open()) {
      desktop.go(new Place.Search("lunte")).waitIdle();
      desktop.waitFor(() -> heading(desktop).equals("Ingen steder med »lunte«"));
      desktop.snapshot("search-none");
    }
  }

  private DesktopFixture open() {
    return DesktopFixture.start(
        folder, session -> DemoWorkplace.write(session, DesktopFixture.today(), LIBRARY));
  }

  private static String title(DesktopFixture desktop) {
    return desktop.onFx(() -> desktop.stage().getTitle());
  }

  private static String heading(DesktopFixture desktop) {
    Node heading = desktop.stage().getScene().lookup(".search .h1");
    return heading instanceof Label label ? label.getText() : "";
  }

  private static void waitForLine(DesktopFixture desktop, String words) {
    desktop.waitFor(() ->
        desktop.stage().getScene().getRoot().lookupAll(".palette-group").stream()
            .anyMatch(node -> ((Label) node).getText().equals(words)));
  }
}
