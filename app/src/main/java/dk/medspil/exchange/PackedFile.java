package dk.medspil.exchange;

import dk.medspil.domain.meeting.Attachment;
import dk.medspil.store.StoreRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Takes texts and files out of a package without trusting what it says about itself: names, number,
 * sizes and the degree of packing are all limited, so that a hostile file can fill neither memory
 * nor disk. The texts are read at once, a file when it is asked for.
 */
final class PackedFile implements AttachedFiles {
  private static final long MAX_PACKED = PackageWriter.MOST_OF_FILES + 50L * 1024 * 1024;
  private static final int MAX_UNPACKED = 100 * 1024 * 1024;
  private static final int MAX_RATIO = 250;
  private static final int MAX_ENTRIES = 20_000;

  /** Small texts pack very well; the ratio says nothing below this size. */
  private static final int RATIO_FROM = 1024 * 1024;

  private static final Set<String> TEXTS = Set.of(PackageWriter.MANIFEST, PackageWriter.CONTENT);
  private static final Pattern FILE = Pattern.compile(PackageWriter.FILES + "[0-9a-f]{64}");

  private final Path path;
  private final String name;
  private final Map<String, byte[]> texts;
  private final Set<String> files;

  private PackedFile(Path path, Map<String, byte[]> texts, Set<String> files) {
    this.path = path;
    this.name = String.valueOf(path.getFileName());
    this.texts = texts;
    this.files = files;
  }

  /** Reads the texts of a package and which files it has. */
  static PackedFile read(Path file) throws RefusedPackageException {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new RefusedPackageException(name, "findes ikke");
    }
    try {
      if (Files.size(file) > MAX_PACKED) {
        throw new RefusedPackageException(name, "fylder mere end 1 GB og er ikke en pakke");
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return unpacked(file, name, zip, Files.size(file));
      }
    } catch (ZipException failure) {
      throw new RefusedPackageException(
          name,
          "er ikke en hel pakke fra Medspil: den er beskadiget, afkortet eller noget andet",
          failure);
    } catch (IOException failure) {
      throw new RefusedPackageException(name, "kan ikke læses", failure);
    }
  }

  private static PackedFile unpacked(Path file, String name, ZipFile zip, long packed)
      throws IOException, RefusedPackageException {
    List<? extends ZipEntry> entries = zip.stream().limit(MAX_ENTRIES + 1L).toList();
    if (entries.size() > MAX_ENTRIES) {
      throw new RefusedPackageException(name, "indeholder flere filer, end en pakke kan have");
    }
    Map<String, byte[]> texts = new TreeMap<>();
    Set<String> files = new TreeSet<>();
    for (ZipEntry entry : entries) {
      boolean known =
          TEXTS.contains(entry.getName())
              ? !texts.containsKey(entry.getName())
              : FILE.matcher(entry.getName()).matches() && files.add(entry.getName());
      if (!known) {
        throw new RefusedPackageException(
            name, "indeholder »" + shortened(entry.getName()) + "«, som ikke hører til i en pakke");
      }
      if (TEXTS.contains(entry.getName())) {
        texts.put(entry.getName(), text(name, zip, entry, packed));
      }
    }
    for (String needed : TEXTS.stream().sorted().toList()) {
      if (!texts.containsKey(needed)) {
        throw new RefusedPackageException(
            name, "er ikke en pakke fra Medspil, for den mangler " + needed);
      }
    }
    return new PackedFile(file, texts, files);
  }

  private static byte[] text(String name, ZipFile zip, ZipEntry entry, long packed)
      throws IOException, RefusedPackageException {
    int limit =
        packed > MAX_UNPACKED / MAX_RATIO
            ? MAX_UNPACKED
            : (int) Math.max(RATIO_FROM, packed * MAX_RATIO);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new RefusedPackageException(
            name, "pakker ud til langt mere, end en pakke fylder, og er ikke læst");
      }
      return bytes;
    }
  }

  byte[] text(String entry) {
    return texts.getOrDefault(entry, new byte[0]);
  }

  /**
   * Refuses the package unless it has these files and no others, each as long as it says and with
   * its own SHA-256. What is read is thrown away, and never more of it than the meetings tell of.
   */
  void requireFiles(Map<String, Long> wanted) throws RefusedPackageException {
    for (String entry : files) {
      if (!wanted.containsKey(entry.substring(PackageWriter.FILES.length()))) {
        throw new RefusedPackageException(name, "indeholder et bilag, som intet punkt har");
      }
    }
    if (wanted.values().stream().mapToLong(Long::longValue).sum() > PackageWriter.MOST_OF_FILES) {
      throw new RefusedPackageException(name, "har bilag, der fylder mere end 1 GB");
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (Map.Entry<String, Long> file : wanted.entrySet()) {
        ZipEntry entry = zip.getEntry(PackageWriter.FILES + file.getKey());
        if (entry == null) {
          throw new RefusedPackageException(name, "mangler et af sine bilag");
        }
        if (!file.getKey().equals(sha256(zip, entry, file.getValue()))) {
          throw new RefusedPackageException(
              name, "er ændret eller beskadiget: et bilag passer ikke med sin kontrolsum");
        }
      }
    } catch (IOException failure) {
      throw new RefusedPackageException(name, "kan ikke læses", failure);
    }
  }

  /** Of what is there, but at most one byte more than there should be. */
  private static String sha256(ZipFile zip, ZipEntry entry, long size) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[8192];
    long left = size + 1;
    try (var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          break;
        }
        left -= read;
      }
    }
    return left == 1 ? HexFormat.of().formatHex(digest.digest()) : "";
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  @Override
  public byte[] content(String sha256) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry entry = zip.getEntry(PackageWriter.FILES + sha256);
      if (entry == null) {
        throw gone(new IOException(sha256));
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return in.readNBytes(Attachment.MOST_BYTES);
      }
    } catch (IOException failure) {
      throw gone(failure);
    }
  }

  private StoreRefusedException gone(IOException failure) {
    return new StoreRefusedException(
        StoreRefusedException.Reason.RULE,
        "Filen " + name + " kan ikke læses længere. Der er ikke hentet noget.",
        failure);
  }

  /** At most sixty characters on one line, so that a sentence stays a sentence. */
  static String shortened(String text) {
    String line = onOneLine(text);
    return line.length() <= 60 ? line : line.substring(0, 59) + "…";
  }

  /** Without what would break the line, turn it round, or show as nothing. */
  static String onOneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]+", " ").strip();
  }
}
