package dk.medspil.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages made by hand, as an attacker would make them. */
final class Packing {
  static final List<String> EVIL_NAMES =
      List.of(
          "../../ond.sh",
          "/etc/passwd",
          "C:\\Windows\\x.dll",
          "..\\x",
          "content.json/",
          "content.json\u0000.exe",
          "Content.json",
          "./content.json",
          "",
          "\uD83D\uDE00",
          "con");

  private Packing() {}

  /** A package whose checksum fits its content. */
  static byte[] fitting(String manifest, String content) {
    return zip(entries(fittingManifest(manifest, content), content));
  }

  static String fittingManifest(String manifest, String content) {
    return manifest.replaceFirst(
        "\"sha256\" : \"[0-9a-f]*\"", "\"sha256\" : \"" + sha256(content) + "\"");
  }

  static Map<String, byte[]> entries(String manifest, String content) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
    entries.put("content.json", content.getBytes(StandardCharsets.UTF_8));
    return entries;
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  /** The same name in every place it stands, in entries and directory alike. */
  static byte[] renamed(byte[] zip, String from, String to) {
    String text = new String(zip, StandardCharsets.ISO_8859_1).replace(from, to);
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Says of every entry that it is a symbolic link, as Unix ZIP programs do. */
  static byte[] linked(byte[] zip) {
    byte[] changed = zip.clone();
    for (int i = 0; i + 46 <= changed.length; i++) {
      if (changed[i] == 'P'
          && changed[i + 1] == 'K'
          && changed[i + 2] == 1
          && changed[i + 3] == 2) {
        changed[i + 5] = 3;
        changed[i + 41] = (byte) 0xA1;
      }
    }
    return changed;
  }

  private static String sha256(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
