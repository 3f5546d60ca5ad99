package dk.medspil.document.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the Word template that ships with the program from its parts, which lie as XML beside the
 * tests. After a change in a part run {@link #main} from the {@code app} folder; a test fails until
 * that is done.
 */
final class WordTemplate {
  static final Path PARTS = Path.of("src/test/resources/dk/medspil/document/write/word-template");
  static final Path SHIPPED = Path.of("src/main/resources/dk/medspil/document/write/template.docx");

  private WordTemplate() {}

  /** Writes the template into the program's resources. */
  public static void main(String[] arguments) throws IOException {
    Files.write(SHIPPED, pack());
  }

  /** The parts in a zip file that is the same for the same parts. */
  static byte[] pack() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(PARTS)) {
      List<Path> parts = files.filter(Files::isRegularFile).sorted().toList();
      for (Path part : parts) {
        ZipEntry entry = new ZipEntry(PARTS.relativize(part).toString().replace('\\', '/'));
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(Files.readAllBytes(part));
        zip.closeEntry();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return out.toByteArray();
  }
}
