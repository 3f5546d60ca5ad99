package dk.medspil.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
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
  void whatWasOpenLastIsOfferedAfterARestartAndIsKeptWithoutWords() {
    try (var desktop = open()) {
      desktop.press(PALETTE).type("støj i fælles");
      waitForLine(desktop, "APV");
      desktop.press(KeyCode.ENTER).waitIdle();
      desktop.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(PALETTE);
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("gå til årshjul").press(KeyCode.ENTER);
      desktop.waitIdle();
      String kept =
          desktop.read(session -> session.settings().setting("window.recent").orElseThrow());
      assertThat(kept.lines())
          .hasSize(2)
          .allMatch(
              line -> line.matches("[0-9a-f-]{36} meeting [0-9a-f-]{36} [A-Z]+|command [0-9a-f]+"));
    }
    try (var desktop = DesktopFixture.start(Store.open(new DataFolder(folder.resolve("data"))))) {
      desktop.press(PALETTE);
      waitForLine(desktop, "Senest");
      desktop.snapshot("palette-recent");
      desktop.press(KeyCode.ENTER).waitIdle();
      assertThat(title(desktop)).startsWith("Dagsorden");
    }
  }

  @Test
  void escLeavesTheSearchForWhereTheUserWasWithTheCaretThere() {
    try (var desktop = open()) {
      desktop.go(new Place.Tasks()).type("Ring til").press(KeyCode.LEFT).press(KeyCode.LEFT);
      desktop.press(PALETTE).type("fravær").press(KeyCode.TAB).waitIdle();
      desktop.waitFor(() -> heading(desktop).contains("steder med »fravær«"));
      desktop.press(KeyCode.ESCAPE).waitIdle();
      assertThat(title(desktop)).startsWith("Opgaver");
      desktop.type("X");
      assertThat(((TextField) desktop.focused()).getText()).isEqualTo("Ring tXil");
      desktop.press(KeyCode.DOWN).press(KeyCode.DOWN);
      String row = desktop.focused().getAccessibleText();
      desktop.press(PALETTE);
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("støj").press(KeyCode.TAB).waitIdle();
      desktop.press(KeyCode.ESCAPE).waitIdle();
      assertThat(desktop.focused().getAccessibleText()).isEqualTo(row);
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
