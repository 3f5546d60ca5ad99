package dk.medspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.store.Store;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleTest {
  private static final Path DOC = Path.of("doc", "exchange");
  @TempDir private Path folder;

  @Test
  void theDocumentedExampleIsAPackageThatComesBackWithTheSameBytes() throws Exception {
    MedspilPackage example = PackageReader.read(DOC.resolve("eksempel-moede.medspil"));
    assertThat(example.kind()).isEqualTo(PackageKind.MEETING);
    assertThat(PackageWriter.contentJson(example.content()))
        .isEqualTo(Files.readString(DOC.resolve("eksempel-moede.json")));
    try (Store store = Stores.empty(folder)) {
      Stores.bring(store, example);
      assertThat(store.check().join()).isEmpty();
      var id = example.content().meetings().getFirst().meeting().id();
      assertThat(store.read(session -> Gathering.meeting(session, id)).join())
          .contains(example.content());
    }
  }

  @Test
  void theSchemaInTheProgramIsTheDocumentedOne() throws Exception {
    try (InputStream in = ExampleTest.class.getResourceAsStream("medspil-1.schema.json")) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(DOC.resolve("medspil-1.schema.json")));
    }
  }
}
