package dk.medspil.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Built-in files are not checked when the program starts, so they are checked here, all of them.
 */
class ShippedFilesTest {

  @ParameterizedTest
  @MethodSource("packs")
  void everyShippedPackPassesTheCheckOfAnImportedOne(Path file) throws Exception {
    switch (ContentPack.read(file)) {
      case ContentPack.TemplatePack(var templates) -> assertThat(templates).hasSize(1);
      case ContentPack.DeckPack(var decks) -> assertThat(decks).hasSize(1);
      case ContentPack.FormPack(var forms) -> assertThat(forms).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "duties.json, duties.schema.json",
    "apv-topics.json, apv-topics.schema.json",
    "surveys.json, surveys.schema.json"
  })
  void everyOtherShippedFileIsValid(String file, String schemaFile) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.resource(schemaFile));

    assertThat(schema.validate(Json.resource(file))).isEmpty();
  }

  @Test
  void theIndexNamesEveryFileAndNoOther() throws Exception {
    for (String kind : List.of("templates", "decks", "forms")) {
      try (Stream<Path> files = Files.list(folder(kind))) {
        assertThat(Json.strings(Json.resource("index.json").required(kind)))
            .containsExactlyInAnyOrderElementsOf(
                files.map(file -> file.getFileName().toString().replace(".json", "")).toList());
      }
    }
  }

  static Stream<Path> packs() throws IOException, URISyntaxException {
    try (Stream<Path> templates = Files.list(folder("templates"));
        Stream<Path> decks = Files.list(folder("decks"));
        Stream<Path> forms = Files.list(folder("forms"))) {
      return Stream.of(templates, decks, forms).flatMap(files -> files).sorted().toList().stream();
    }
  }

  private static Path folder(String kind) throws URISyntaxException {
    URL url = ContentLibrary.class.getResource(kind);
    assertThat(url).isNotNull();
    return Path.of(url.toURI());
  }
}
