package dk.medspil.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Takes the two files out of a package without trusting what it says about itself: names, number,
 * sizes and the degree of packing are all limited, so that a hostile file can fill neither memory
 * nor disk.
 */
final class PackedFile {
  private static final long MAX_PACKED = 50L * 1024 * 1024;
  private static final int MAX_UNPACKED = 100 * 1024 * 1024;
  private static final int MAX_RATIO = 250;

  /** Small texts pack very well; the ratio says nothing below this size. */
  private static final int RATIO_FROM = 1024 * 1024;

  private static final Set<String> NAMES = Set.of(PackageWriter.MANIFEST, PackageWriter.CONTENT);

  private PackedFile() {}

  /** The bytes of both files by name. */
  static Map<String, byte[]> read(Path file) throws RefusedPackageException {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new RefusedPackageException(name, "findes ikke");
    }
    try {
      if (Files.size(file) > MAX_PACKED) {
        throw new RefusedPackageException(name, "fylder mere end 50 MB og er ikke en pakke");
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return unpacked(name, zip, Files.size(file));
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

  private static Map<String, byte[]> unpacked(String name, ZipFile zip, long packed)
      throws IOException, RefusedPackageException {
    List<? extends ZipEntry> entries = zip.stream().limit(NAMES.size() + 1L).toList();
    Map<String, byte[]> files = new TreeMap<>();
    for (ZipEntry entry : entries) {
      if (!NAMES.contains(entry.getName()) || files.containsKey(entry.getName())) {
        throw new RefusedPackageException(
            name, "indeholder »" + shortened(entry.getName()) + "«, som ikke hører til i en pakke");
      }
      files.put(entry.getName(), bytes(name, zip, entry, packed));
    }
    for (String needed : NAMES.stream().sorted().toList()) {
      if (!files.containsKey(needed)) {
        throw new RefusedPackageException(
            name, "er ikke en pakke fra Medspil, for den mangler " + needed);
      }
    }
    return files;
  }

  private static byte[] bytes(String name, ZipFile zip, ZipEntry entry, long packed)
      throws IOException, RefusedPackageException {
    int limit = (int) Math.min(MAX_UNPACKED, Math.max(RATIO_FROM, packed * MAX_RATIO));
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new RefusedPackageException(
            name, "pakker ud til langt mere, end en pakke fylder, og er ikke læst");
      }
      return bytes;
    }
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
