package dk.medspil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad file is refused whole, in one sentence that says which file, where and why. */
class RefusalTest {
  private static final String DECK =
      """
      {
        "format": "medspil-deck",
        "version": 1,
        "decks": [
          {
            "id": "a",
            "title": "Tillid",
            "fields": [{ "id": "f", "title": "Felt" }],
            "prompts": [
              { "id": "1", "step": "BACKGROUND", "field": "f", "text": "Hvad?" },
              { "id": "2", "step": "SOLUTIONS", "text": "Hvem?" }
            ]
          }
        ]
      }
      """;
  private static final String TEMPLATE =
      """
      {
        "format": "medspil-template",
        "version": 1,
        "templates": [
          {
            "id": "a",
            "title": "Vores møde",
            "kind": "ORDINARY",
            "minutes": 60,
            "items": [
              { "title": "Velkomst", "form": "INFORMATION", "minutes": 5 }
            ]
          }
        ]
      }
      """;

  @Test
  void theModelsTheTablesStartFromAreAccepted() throws RefusedContentException {
    assertThat(ContentPack.read("sæt.json", bytes(DECK)))
        .isInstanceOfSatisfying(
            ContentPack.DeckPack.class, pack -> assertThat(pack.decks()).hasSize(1));
    assertThat(ContentPack.read("dagsorden.json", bytes(TEMPLATE)))
        .isInstanceOfSatisfying(
            ContentPack.TemplatePack.class, pack -> assertThat(pack.templates()).hasSize(1));
    assertThat(ContentPack.read("bom.json", bytes("\uFEFF" + DECK))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "medspil-deck"          | "anki"              | har formatet »anki«, men Medspil læser kun skabeloner (medspil-template), spørgsmålssæt (medspil-deck) og skemaer (medspil-form) her.
          "format": "medspil-deck"| "navn": "medspil"   | er ikke en pakke til Medspil: øverst i filen mangler »format«.
          "version": 1            | "version": 2        | er lavet til en nyere udgave af Medspil: filen har version 2, og dette program læser version 1.
          "version": 1            | "version": "et"     | kan ikke bruges: øverst i filen (linje 3) skal »version« være et helt tal.
          "step": "SOLUTIONS"     | "step": "FIFTH"     | kan ikke bruges: i spørgsmålssæt 1 »Tillid«, spørgsmål 2 (linje 11) står »FIFTH« i »step«, men der skal stå BACKGROUND, RELATIONS, POSSIBILITIES eller SOLUTIONS.
          "step": "SOLUTIONS",    | ~~                  | kan ikke bruges: i spørgsmålssæt 1 »Tillid«, spørgsmål 2 (linje 11) mangler »step«.
          "step": "SOLUTIONS"     | "step": "SOLUTIONS", "farve": "rød" | kan ikke bruges: i spørgsmålssæt 1 »Tillid«, spørgsmål 2 (linje 11) står »farve«, som Medspil ikke kender.
          "text": "Hvem?"         | "text": " "         | kan ikke bruges: i spørgsmålssæt 1 »Tillid«, spørgsmål 2 (linje 11) er »text« tom.
          "text": "Hvem?"         | "text": 7           | kan ikke bruges: i spørgsmålssæt 1 »Tillid«, spørgsmål 2 (linje 11) skal »text« være en tekst.
          "id": "2"               | "id": "1"           | kan ikke bruges: i spørgsmålssæt 1 »Tillid«, spørgsmål 2 (linje 11) står »1« i »id«, men den id har nummer 1 allerede.
          "field": "f"            | "field": "g"        | kan ikke bruges: i spørgsmålssæt 1 »Tillid«, spørgsmål 1 (linje 10) står »g« i »field«, men sættet har intet felt med den id.
          "title": "Felt"         | "name": "Felt"      | kan ikke bruges: i spørgsmålssæt 1 »Tillid«, felt 1 (linje 8) mangler »title«.
          "text": "Hvad?" },      | "text": "Hvad?" }   | kan ikke læses: i linje 11, tegn 9, er der en fejl i JSON-teksten.
          "text": "Hvad?"         | "text": "Hvad?", "text": "Igen" | kan ikke bruges: i linje 10 står et felt for anden gang.
          "title": "Tillid",      | "title": "Tillid", "areas": [{"title": "A"}, {"title": "B"}], | kan ikke bruges: i spørgsmålssæt 1 »Tillid«, spørgsmål 2 (linje 11) står i et felt, som sættet ikke har i »areas«.
          "decks"                 | "templates"         | kan ikke bruges: øverst i filen (linje 1) mangler »decks«.
          """)
  void aDeckThatIsWrongInOnePlaceIsRefused(String right, String wrong, String why) {
    assertRefused("sæt.json", bytes(DECK.replace(right, wrong)), "Filen »sæt.json« " + why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "INFORMATION"     | "ORIENTERING"     | i skabelon 1 »Vores møde«, punkt 1 »Velkomst« (linje 11) står »ORIENTERING« i »form«, men der skal stå DISCUSSION, DECISION eller INFORMATION.
          "minutes": 5      | "minutes": 900    | i skabelon 1 »Vores møde«, punkt 1 »Velkomst« (linje 11) er »minutes« 900, men højst 600 er tilladt.
          "minutes": 60     | "minutes": 5      | i skabelon 1 »Vores møde« (linje 9) er »minutes« 5, men mindst 15 er tilladt.
          "minutes": 60,    | "minutes": 60, "forums": ["TRIO", "TRIO"], | i skabelon 1 »Vores møde« (linje 9) står det samme to gange i »forums«.
          "minutes": 60,    | "minutes": 60, "forums": ["BESTYRELSE"],   | i skabelon 1 »Vores møde«, forum 1 (linje 9) står »BESTYRELSE« i »forums«, men der skal stå MAIN_MED, AREA_MED, LOCAL_MED, STAFF_MED, TRIO, WORK_ENVIRONMENT_GROUP, COOPERATION_COMMITTEE eller OTHER.
          "Velkomst"        | ""                | i skabelon 1 »Vores møde«, punkt 1 (linje 11) er »title« tom.
          """)
  void aTemplateThatIsWrongInOnePlaceIsRefused(String right, String wrong, String why) {
    assertRefused(
        "dagsorden.json",
        bytes(TEMPLATE.replace(right, wrong)),
        "Filen »dagsorden.json« kan ikke bruges: " + why);
  }

  @Test
  void theFirstOfSeveralFaultsInTheFileIsNamed() {
    assertRefused(
        "sæt.json",
        bytes(DECK.replace("\"BACKGROUND\"", "\"X\"").replace("\"Hvem?\"", "\"\"")),
        "Filen »sæt.json« kan ikke bruges: i spørgsmålssæt 1 »Tillid«, spørgsmål 1 (linje 10) står"
            + " »X« i »step«, men der skal stå BACKGROUND, RELATIONS, POSSIBILITIES eller"
            + " SOLUTIONS.");
  }

  @Test
  void theDeepestFieldIsNamedWithItsQuestion() {
    assertRefused(
        "dagsorden.json",
        bytes(TEMPLATE.replace("\"minutes\": 5", "\"minutes\": 5, \"questions\": [\"Hvad?\", 2]")),
        "Filen »dagsorden.json« kan ikke bruges: i skabelon 1 »Vores møde«, punkt 1 »Velkomst«,"
            + " spørgsmål 2 (linje 11) skal »questions« være en tekst.");
  }

  @Test
  void aListWithoutEntriesIsRefused() {
    assertRefused(
        "tom.json",
        bytes("{\"format\": \"medspil-deck\", \"version\": 1, \"decks\": []}"),
        "Filen »tom.json« kan ikke bruges: øverst i filen (linje 1) er listen »decks« tom.");
  }

  @Test
  void aTruncatedFileIsRefused() {
    assertRefused(
        "halv.json",
        bytes(DECK.substring(0, DECK.indexOf("Hvad?"))),
        "Filen »halv.json« slutter midt i linje 10; den er ikke hel.");
    assertRefused(
        "halv.json",
        bytes(DECK.substring(0, DECK.lastIndexOf(']'))),
        "Filen »halv.json« slutter midt i linje 14; den er ikke hel.");
  }

  @Test
  void anEmptyFileAndAFileOfAnotherKindAreRefused() {
    assertRefused("tom.json", new byte[0], "Filen »tom.json« er tom.");
    assertRefused(
        "brev.docx",
        new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0},
        "Filen »brev.docx« er ikke en pakke til Medspil, for den begynder ikke som en JSON-fil.");
    assertRefused(
        "liste.json",
        bytes("[1, 2]"),
        "Filen »liste.json« er ikke en pakke til Medspil: øverst i filen mangler »format«.");
  }

  @Test
  void aPackOfTheOtherKindIsRefusedByACodec() {
    assertThatExceptionOfType(RefusedContentException.class)
        .isThrownBy(() -> new TemplateCodec().read("sæt.json", bytes(DECK)))
        .withMessage(
            "Filen »sæt.json« indeholder spørgsmålssæt, men her skal bruges dagsordensskabeloner.");
  }

  @Test
  void twoTemplatesWithOneIdAreRefused() {
    int start = TEMPLATE.indexOf("    {");
    int end = TEMPLATE.lastIndexOf("  ]");
    String twice = TEMPLATE.substring(0, end).stripTrailing() + ",\n" + TEMPLATE.substring(start);

    assertRefused(
        "dagsorden.json",
        bytes(twice),
        "Filen »dagsorden.json« kan ikke bruges: i skabelon 2 »Vores møde« (linje 14) står »a« i"
            + " »id«, men den id har nummer 1 allerede.");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedBeforeItIsRead(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("film.json");
    Files.write(file, new byte[6 * 1024 * 1024]);

    assertThatExceptionOfType(RefusedContentException.class)
        .isThrownBy(() -> ContentPack.read(file))
        .withMessage("Filen »film.json« fylder 6,0 MB, men en pakke må højst fylde 5 MB.");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() {
    assertRefused(
        "ansi.json",
        DECK.replace("Tillid", "Årshjul").getBytes(StandardCharsets.ISO_8859_1),
        "Filen »ansi.json« er ikke gemt som UTF-8, så æ, ø og å kan ikke læses.");
  }

  @Test
  void aFileNestedBeyondReasonIsRefused() {
    assertRefused(
        "dyb.json",
        bytes("{\"format\": " + "[".repeat(2000)),
        "Filen »dyb.json« kan ikke læses: den har for mange lister inden i hinanden.");
  }

  private static void assertRefused(String name, byte[] file, String sentence) {
    assertThatExceptionOfType(RefusedContentException.class)
        .isThrownBy(() -> ContentPack.read(name, file))
        .withMessage(sentence);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
