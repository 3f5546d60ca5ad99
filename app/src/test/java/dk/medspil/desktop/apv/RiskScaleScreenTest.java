package dk.medspil.desktop.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallPlan;
import dk.medspil.document.build.ApvPlan;
import dk.medspil.document.build.ApvPlanDocument;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskColor;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.RiskScale.Words;
import dk.medspil.store.Session;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scale of risks is chosen where the picture stands, and all that shows risks follows it. */
class RiskScaleScreenTest {
  @TempDir private Path folder;

  @Test
  void aLineWithoutAPlaceOnTheSmallerScaleKeepsTheLargerOne() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      open(desktop);
      desktop.snapshots("apv-skala");
      fire(desktop, "4 × 4");
      assertThat(texts(desktop))
          .contains(
              "1 linje har 5 i alvor eller sandsynlighed (1 i Lokal-MED)."
                  + " Ret til højst 4, før I går over til 4 × 4.");
      assertThat(desktop.<RiskScale>read(session -> session.plans().scale()))
          .isEqualTo(RiskScale.USUAL);
      assertThat(chosen(desktop)).isEqualTo("5 × 5");
      desktop.snapshot("apv-skala-afvist");
    }
  }

  @Test
  void windowHallAndDocumentsAgree() throws Exception {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.write(RiskScaleScreenTest::lower);
      open(desktop);
      fire(desktop, "4 × 4");
      desktop.write(session ->
          session
              .plans()
              .save(session.plans().scale().withWord(Words.BANDS, 2, "Kritisk").withLimits(4, 6)));
      RiskScale scale = desktop.read(session -> session.plans().scale());
      desktop.snapshot("apv-skala-4");
      fire(desktop, "Luk skalaen");
      fire(desktop, "Risikobillede");
      desktop.press(KeyCode.F5);
      desktop.snapshots("apv-risikobillede-4");
      var risks =
          (HallPlan.Risks) desktop.onFx(() -> desktop.frame().hall().pictureProperty().get());
      assertThat(risks.scale()).isEqualTo(scale);
      List<PlanLine> open =
          desktop.read(session ->
              session.plans().ofForum(forum(session)).stream()
                  .filter(line -> line.status().isOpen())
                  .toList());
      assertThat(cells(desktop)).as("cells in the window").hasSize(16);
      for (Risk.Band band : Risk.Band.values()) {
        long count = open.stream().filter(line -> scale.band(line.risk()) == band).count();
        assertThat(texts(desktop)).contains(scale.word(band) + ": " + count);
      }
      String document = document(desktop);
      assertThat(document)
          .contains(
              "begge fra 1 til 4", "Kritisk: 6–16", "Alvor 4: Meget alvorlig", "4: Næsten altid")
          .doesNotContain("Alvor 5");
      for (PlanLine line : open) {
        assertThat(document)
            .contains(
                line.risk().number() + ", " + scale.word(line.risk()).toLowerCase(Locale.ROOT));
      }
    }
  }

  @Test
  void aLimitAndAWordAreTypedAndTakenBack() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      open(desktop);
      desktop.onFx(() -> {
        combo(desktop, "Højeste risiko begynder ved").requestFocus();
        return true;
      });
      desktop.press(KeyCode.DOWN).waitIdle();
      assertThat(desktop.<Integer>read(session -> session.plans().scale().highFrom()))
          .isEqualTo(16);
      desktop.press(KeyCode.TAB).press(KeyCode.TAB).type("Haster");
      desktop.press(KeyCode.TAB).waitIdle();
      assertThat(desktop.<List<String>>read(session -> session.plans().scale().words(Words.BANDS)))
          .anyMatch(word -> word.contains("Haster"));
      desktop.press(KeyCode.CONTROL, KeyCode.Z).waitIdle();
      desktop.press(KeyCode.CONTROL, KeyCode.Z).waitIdle();
      assertThat(desktop.<RiskScale>read(session -> session.plans().scale()))
          .isEqualTo(RiskScale.USUAL);
    }
  }

  @Test
  void aBandStandsOnAnotherColourEverywhere() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      open(desktop);
      desktop.onFx(() -> {
        combo(desktop, "Farve for risiko, trin 3 af 3").requestFocus();
        return true;
      });
      desktop.press(KeyCode.DOWN).waitIdle();
      assertThat(desktop.<List<RiskColor>>read(session -> session.plans().scale().colors()))
          .containsExactly(RiskColor.GREEN, RiskColor.YELLOW, RiskColor.BLUE);
      desktop.press(KeyCode.DOWN).waitIdle();
      desktop.onFx(() -> {
        combo(desktop, "Farve for risiko, trin 1 af 3").requestFocus();
        return true;
      });
      desktop.press(KeyCode.DOWN).waitIdle();
      desktop.press(KeyCode.DOWN).waitIdle();
      assertThat(shown(desktop, "Farve for risiko, trin 3 af 3")).isEqualTo("Lilla");
      assertThat(shown(desktop, "Farve for risiko, trin 2 af 3")).isEqualTo("Gul");
      assertThat(shown(desktop, "Farve for risiko, trin 1 af 3")).isEqualTo("Blå");
      desktop.snapshots("apv-skala-farver");
      assertThat(desktop.<List<RiskColor>>read(session -> session.plans().scale().colors()))
          .containsExactly(RiskColor.BLUE, RiskColor.YELLOW, RiskColor.PURPLE);
      fire(desktop, "Luk skalaen");
      fire(desktop, "Risikobillede");
      desktop.press(KeyCode.F5);
      desktop.snapshots("apv-risikobillede-farver");
      for (int i = 0; i < 4; i++) {
        desktop.press(KeyCode.CONTROL, KeyCode.Z).waitIdle();
      }
      assertThat(desktop.<RiskScale>read(session -> session.plans().scale()))
          .isEqualTo(RiskScale.USUAL);
    }
  }

  @Test
  void aWordThatTellsAboutAPersonDoesNotReachTheHall() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.write(session ->
          session
              .plans()
              .save(session.plans().scale().withWord(Words.BANDS, 2, "Spørg 010190-1234")));
      desktop.go(new Place.Plan());
      fire(desktop, "Risikobillede");
      desktop.press(KeyCode.F5).waitIdle();
      var risks =
          (HallPlan.Risks) desktop.onFx(() -> desktop.frame().hall().pictureProperty().get());
      assertThat(risks.scale().words(Words.BANDS)).containsExactly("Lav", "Middel", "Høj");
    }
  }

  private static void open(DesktopFixture desktop) {
    desktop.go(new Place.Plan());
    fire(desktop, "Ret skala");
  }

  private static void lower(Session session) {
    RiskScale.above(4, session.plans().lines())
        .forEach(line -> session.plans().save(line.edit().risk(new Risk(4, 4)).done()));
  }

  private static UUID forum(Session session) {
    return session.workplaces().forums().stream()
        .filter(forum -> forum.kind().isMed())
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static String document(DesktopFixture desktop) throws Exception {
    ApvPlan plan =
        desktop.read(session ->
            new ApvPlan(
                session.workplaces().workplace().orElseThrow(),
                session.workplaces().forum(forum(session)).orElseThrow(),
                session.plans().topics(),
                session.plans().scale(),
                session.plans().records(forum(session)),
                DesktopFixture.today()));
    var out = new ByteArrayOutputStream();
    DocumentFormat.HTML.writer().write(ApvPlanDocument.of(plan), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Node> cells(DesktopFixture desktop) {
    return desktop.onFx(
        () -> List.copyOf(desktop.stage().getScene().lookup("#risk-view").lookupAll(".risk-cell")));
  }

  private static ComboBox<?> combo(DesktopFixture desktop, String name) {
    return desktop.stage().getScene().getRoot().lookupAll(".combo-box").stream()
        .map(node -> (ComboBox<?>) node)
        .filter(box -> name.equals(box.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private static String shown(DesktopFixture desktop, String name) {
    return desktop.onFx(() -> {
      var skin = (ComboBoxListViewSkin<?>) combo(desktop, name).getSkin();
      return ((Labeled) skin.getDisplayNode()).getText();
    });
  }

  private static Optional<String> chosen(DesktopFixture desktop, String style) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(style).stream()
            .map(Labeled.class::cast)
            .map(Labeled::getText)
            .filter(text -> text.contains(" × "))
            .findFirst());
  }

  private static String chosen(DesktopFixture desktop) {
    return chosen(desktop, ".toggle-button:selected").orElseThrow();
  }

  private static void fire(DesktopFixture desktop, String name) {
    desktop.onFx(() -> {
      Node root = desktop.stage().getScene().getRoot();
      Stream.concat(root.lookupAll(".button").stream(), root.lookupAll(".toggle-button").stream())
          .map(ButtonBase.class::cast)
          .filter(button -> name.equals(button.getText()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no " + name))
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .map(Labeled.class::cast)
            .map(Labeled::getText)
            .toList());
  }
}
