package dk.medspil.exchange;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import dk.medspil.store.encryption.EncryptedOutput;
import dk.medspil.store.encryption.MasterKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attached files in a package: they come whole, or the package is refused. */
class PackageFilesTest {
  @TempDir private Path folder;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final MedspilPackage made =
      MedspilPackage.of(
          PackageKind.WORKPLACE,
          Stores.TODAY,
          DemoWorkplace.on(Stores.TODAY, new ContentLibrary()),
          DemoWorkplace.files());

  @BeforeEach
  void unpack() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  @Test
  void aFileHasTheNameOfItsContentAndComesWhole() throws Exception {
    assertThat(entries.keySet())
        .filteredOn(name -> !name.endsWith(".json"))
        .isNotEmpty()
        .allMatch(name -> name.matches("bilag/[0-9a-f]{64}"));
    try (Store store = Stores.empty(folder.resolve("data"))) {
      Stores.bring(store, PackageReader.read(file(packed())));
      assertThat(store.check().join()).isEmpty();
      List<Attachment> files = store.read(PackageFilesTest::files).join();
      assertThat(files).hasSizeGreaterThan(3);
      for (Attachment one : files) {
        byte[] content = store.read(session -> session.attachments().content(one.sha256())).join();
        assertThat(content).isEqualTo(made.files().content(one.sha256()));
      }
    }
  }

  private static List<Attachment> files(Session session) {
    return session.meetings().all().stream()
        .flatMap(meeting -> session.attachments().ofMeeting(meeting.id()).stream())
        .toList();
  }

  @Test
  void aLockedPackageBringsItsFilesAfterItsOpenCopyIsGone() throws Exception {
    Path locked = folder.resolve("låst.medspil");
    try (OutputStream out = Files.newOutputStream(locked)) {
      EncryptedOutput closed = new EncryptedOutput(out, MasterKey.of(passphrase()));
      PackageWriter.write(made, closed);
      closed.finish();
    }
    IncomingFile incoming = IncomingFile.read(locked, Optional.of(passphrase()));
    try (Store store = Stores.empty(folder.resolve("data"))) {
      store.seal("Hent", incoming::bringInto).join();
      assertThat(store.read(PackageFilesTest::files).join()).isNotEmpty();
      assertThat(store.check().join()).isEmpty();
    }
  }

  /** A gigabyte would take minutes: many times the memory of one file says the same. */
  @Test
  void heldFilesWaitOnTheDiskAndNotInMemory() throws Exception {
    int size = 20 * 1024 * 1024;
    Set<String> names = IntStream.range(0, 20).mapToObj(Integer::toString).collect(toSet());
    long before = used();
    HeldFiles held = HeldFiles.of("stor.medspil", names, sha256 -> content(sha256, size));
    assertThat(used() - before).isLessThan(3L * size);
    for (String one : names) {
      assertThat(Arrays.equals(held.content(one), content(one, size))).isTrue();
    }
  }

  private static byte[] content(String name, int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) Integer.parseInt(name));
    return bytes;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static char[] passphrase() {
    return "fire små ord her".toCharArray();
  }

  @Test
  void aMissingFileIsRefused() throws Exception {
    entries.remove(aFile());
    refused("mangler et af sine bilag");
  }

  @Test
  void aChangedOrLongerFileIsRefused() throws Exception {
    byte[] content = entries.get(aFile());
    content[0] ^= 1;
    refused("et bilag passer ikke med sin kontrolsum");
    content[0] ^= 1;
    entries.put(aFile(), Arrays.copyOf(content, content.length + 1));
    refused("et bilag passer ikke med sin kontrolsum");
  }

  @Test
  void aBombIsReadNoFurtherThanItShouldBeLong() throws Exception {
    entries.put(aFile(), new byte[200 * 1024 * 1024]);
    refused("et bilag passer ikke med sin kontrolsum");
  }

  @Test
  void aFileNobodyHasIsRefused() throws Exception {
    entries.put("bilag/" + "0".repeat(64), new byte[] {1});
    refused("et bilag, som intet punkt har");
  }

  @Test
  void anEntryWithAnyOtherNameIsRefused() throws Exception {
    for (String name :
        List.of("bilag/../ond.sh", "bilag/Plan.pdf", "bilag/" + "A".repeat(64), "bilag/")) {
      entries.put(name, new byte[] {1});
      refused("som ikke hører til i en pakke");
      entries.remove(name);
    }
  }

  @Test
  void aNameThatIsNoNameOfAFileIsRefused() throws Exception {
    for (String name : List.of("../ond.sh", "C:\\\\ond.exe", "plan\\u202efdp.exe", "nul")) {
      String content = new String(entries.get("content.json"), StandardCharsets.UTF_8);
      refusedContent(content.replace("Udkast til mødeplan.txt", name));
    }
  }

  private void refusedContent(String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
    String before = PackageWriter.sha256(entries.get("content.json"));
    Map<String, byte[]> changed = new LinkedHashMap<>(entries);
    changed.put("content.json", bytes);
    changed.put(
        "manifest.json",
        manifest.replace(before, PackageWriter.sha256(bytes)).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> PackageReader.read(file(zip(changed))))
        .hasMessageContaining("filnavn, som ikke kan bruges");
  }

  private void refused(String why) throws IOException {
    Path file = file(zip(entries));
    assertThatThrownBy(() -> PackageReader.read(file))
        .isInstanceOf(RefusedPackageException.class)
        .hasMessageStartingWith("Filen »" + file.getFileName() + "« ")
        .hasMessageContaining(why);
  }

  private String aFile() {
    return entries.keySet().stream().filter(name -> name.startsWith("bilag/")).findFirst().get();
  }

  private byte[] packed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackageWriter.write(made, out);
    return out.toByteArray();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve(UUID.randomUUID() + ".medspil"), bytes);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
