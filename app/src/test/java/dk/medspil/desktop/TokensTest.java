package dk.medspil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.RiskColor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static final Path SHEETS = Path.of("src/main/resources/dk/medspil/desktop");
  private static final Pattern DEFINED = Pattern.compile("(-[a-z][\\w-]*):\\s*([^;]+);");
  private static final Pattern USED =
      Pattern.compile("(?<![\\w-])(-(?:color|tone|step)-[\\w-]++)(?!\\s*:)");
  private static final List<String> COMPONENTS = List.of("medspil.css", "medspil-controls.css");

  @ParameterizedTest
  @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
  void everyColourThatIsLookedUpIsDefined(String tokens) throws IOException {
    var defined = new TreeSet<>(definitions(tokens).keySet());
    defined.addAll(atlantaDefinitions());
    var used = new TreeSet<String>();
    for (String sheet :
        List.of("medspil.css", "medspil-controls.css", "tokens-contrast.css", tokens)) {
      defined.addAll(COMPONENTS.contains(sheet) ? definitions(sheet).keySet() : List.of());
      USED.matcher(read(sheet)).results().forEach(hit -> used.add(hit.group(1)));
    }
    used.removeAll(defined);
    assertThat(used).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"medspil.css", "medspil-controls.css"})
  void componentsWriteNoColourOfTheirOwn(String sheet) throws IOException {
    assertThat(read(sheet)).doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(");
  }

  /** Ink on the colour of the edges, which high contrast makes as dark as ink. */
  @Test
  void highContrastLeavesTheGroundOfSelectedWordsAlone() throws IOException {
    assertThat(definitions("tokens-contrast.css")).doesNotContainKey("-color-highlight");
    assertThat(definitions("tokens-light.css").get("-color-highlight")).startsWith("#");
    assertThat(definitions("tokens-dark.css").get("-color-highlight")).startsWith("#");
    assertThat(read("medspil.css")).contains("-fx-highlight-fill: -color-highlight;");
  }

  @Test
  void darkDefinesWhatLightDefines() throws IOException {
    assertThat(definitions("tokens-dark.css").keySet())
        .isEqualTo(definitions("tokens-light.css").keySet());
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "-color-fg-default, -color-bg-default, 16.20, 13.96",
    "-color-fg-default, -color-bg-subtle, 14.75, 15.54",
    "-color-fg-default, -color-bg-inset, 13.40, 16.39",
    "-color-fg-default, -color-bg-overlay, 16.20, 12.30",
    "-color-fg-default, -color-accent-subtle, 13.80, 11.72",
    "-color-fg-default, -color-private-bg, 14.17, 13.35",
    "-color-fg-default, -color-highlight, 8.57, 5.79",
    "-color-fg-muted, -color-bg-default, 8.05, 8.94",
    "-color-fg-muted, -color-bg-subtle, 7.33, 9.95",
    "-color-fg-muted, -color-bg-inset, 6.66, 10.50",
    "-color-fg-muted, -color-neutral-subtle, 6.83, 7.66",
    "-color-fg-muted, -color-accent-subtle, 6.86, 7.50",
    "-color-fg-muted, -color-private-bg, 7.04, 8.55",
    "-color-fg-subtle, -color-bg-default, 5.82, 6.23",
    "-color-fg-subtle, -color-bg-inset, 4.81, 7.32",
    "-color-accent-fg, -color-bg-default, 8.44, 8.93",
    "-color-accent-fg, -color-accent-subtle, 7.19, 7.49",
    "-color-fg-emphasis, -color-accent-emphasis, 8.44, 5.97",
    "-color-success-fg, -color-success-subtle, 6.36, 7.84",
    "-color-warning-fg, -color-warning-subtle, 6.72, 8.43",
    "-color-danger-fg, -color-danger-subtle, 6.69, 7.69",
    "-color-private-fg, -color-private-bg, 9.07, 8.77",
    "-color-mark-fg, -color-mark-bg, 12.35, 12.35",
    "-color-border-control, -color-bg-default, 4.02, 4.34",
    "-color-border-control, -color-bg-inset, 3.32, 5.09",
    "-color-warning-emphasis, -color-warning-subtle, 3.16, 6.56",
    "-color-step-1-on, -color-step-1-emphasis, 13.90, 10.82",
    "-color-step-2-on, -color-step-2-emphasis, 7.21, 6.27",
    "-color-step-3-on, -color-step-3-emphasis, 7.23, 12.67",
    "-color-step-4-on, -color-step-4-emphasis, 7.39, 6.48"
  })
  void contrastIsWhatTheDesignMeasured(String text, String ground, double light, double dark)
      throws IOException {
    assertThat(contrast("tokens-light.css", text, ground)).isCloseTo(light, within());
    assertThat(contrast("tokens-dark.css", text, ground)).isCloseTo(dark, within());
  }

  @ParameterizedTest
  @EnumSource(RiskColor.class)
  void riskNumbersAreReadable(RiskColor color) throws IOException {
    for (String tokens : List.of("tokens-light.css", "tokens-dark.css")) {
      String name = "-color-risk-" + color.written();
      assertThat(contrast(tokens, name + "-fg", name + "-bg")).isGreaterThan(4.5);
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.006);
  }

  private static double contrast(String sheet, String text, String ground) throws IOException {
    Map<String, String> tokens = definitions(sheet);
    double one = luminance(Color.web(tokens.get(text)));
    double other = luminance(Color.web(tokens.get(ground)));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** Relative luminance of WCAG 2. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> definitions(String sheet) throws IOException {
    var found = new HashMap<String, String>();
    DEFINED
        .matcher(read(sheet))
        .results()
        .forEach(hit -> found.put(hit.group(1), hit.group(2).strip()));
    return found;
  }

  private static Set<String> atlantaDefinitions() throws IOException {
    String sheet = new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet();
    try (var in = TokensTest.class.getResourceAsStream(sheet)) {
      var names = new TreeSet<String>();
      DEFINED
          .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .forEach(hit -> names.add(hit.group(1)));
      return names;
    }
  }

  private static String read(String sheet) throws IOException {
    return Files.readString(SHEETS.resolve(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
  }
}
