package dk.medspil.document.write;

import dk.medspil.document.write.OwnTemplate.RefusedTemplateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a Word file before anything in them is understood. What runs or is fetched is
 * refused; what tells of people and of other documents is left behind: properties, comments, the
 * path to another template.
 */
final class WordParcel {
  private static final int MOST_PARTS = 500;
  private static final int LARGEST_UNPACKED = 30 * 1024 * 1024;
  private static final String TYPES = "[Content_Types].xml";
  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final Pattern RUNS =
      Pattern.compile("vbaproject|vbadata|activex|/embeddings/|\\.bin$");
  private static final Pattern FETCHED =
      Pattern.compile("<Relationship\\b(?=[^>]*TargetMode\\s*=\\s*[\"']External)[^>]*>");
  private static final Pattern LINK =
      Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/(hyperlink|attachedTemplate)[\"']");
  private static final Pattern LEFT_BEHIND =
      Pattern.compile("/?(docprops|customxml|word/(comments|people|glossary|documenttasks)).*");
  private static final Pattern RELATION_LEFT_BEHIND =
      Pattern.compile(
          "<Relationship\\b(?=[^>]*Type\\s*=\\s*[\"'][^\"']*/"
              + "(comments\\w*|people|glossaryDocument|documenttasks|customXml|attachedTemplate"
              + "|mailMerge\\w*|thumbnail|custom-properties|extended-properties|core-properties)"
              + "[\"'])[^>]*/>");
  private static final Pattern OVERRIDE_LEFT_BEHIND =
      Pattern.compile(
          "<Override\\b(?=[^>]*PartName\\s*=\\s*[\"']/"
              + "(docProps|customXml|word/(comments|people|glossary|documenttasks)))[^>]*/>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SETTING_LEFT_BEHIND =
      Pattern.compile(
          "<w:attachedTemplate\\b[^>]*/>|<w:mailMerge>.*?</w:mailMerge>", Pattern.DOTALL);

  private final String name;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WordParcel(String name) {
    this.name = name;
  }

  /** The file without what it shall not bring along. */
  static byte[] cleaned(String name, byte[] file) throws IOException, RefusedTemplateException {
    WordParcel parcel = new WordParcel(name);
    parcel.unpack(file);
    return parcel.packed();
  }

  private void unpack(byte[] file) throws IOException, RefusedTemplateException {
    int left = LARGEST_UNPACKED;
    boolean document = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = limited(zip, left);
        left -= part.length;
        if (parts.put(entry.getName(), part) != null || parts.size() > MOST_PARTS) {
          throw new IOException("too many parts");
        }
        refuse(entry.getName().toLowerCase(Locale.ROOT), part);
        document |= entry.getName().equals(TYPES) && text(part).contains(DOCUMENT);
      }
    }
    if (!document) {
      throw new IOException("no Word document");
    }
  }

  private void refuse(String path, byte[] part) throws RefusedTemplateException {
    if (RUNS.matcher("/" + path).find()) {
      throw new RefusedTemplateException(
          name
              + " indeholder makroer eller indsatte filer. Gem den som .docx uden dem, og vælg den"
              + " igen.");
    }
    if (path.endsWith(".rels") && fetches(part)) {
      throw new RefusedTemplateException(
          name + " henter noget fra et andet sted. Sæt det ind i selve filen, og vælg den igen.");
    }
  }

  private static byte[] limited(InputStream zip, int left) throws IOException {
    byte[] part = zip.readNBytes(left + 1);
    if (part.length > left) {
      throw new IOException("unpacks to too much");
    }
    return part;
  }

  /** A link is only followed by a reader, and the path to another template is left behind. */
  private static boolean fetches(byte[] relations) {
    return FETCHED
        .matcher(text(relations))
        .results()
        .anyMatch(relation -> !LINK.matcher(relation.group()).find());
  }

  private byte[] packed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        String path = part.getKey();
        if (!LEFT_BEHIND.matcher(path.toLowerCase(Locale.ROOT)).matches()) {
          zip.putNextEntry(new ZipEntry(path));
          zip.write(without(path, part.getValue()));
          zip.closeEntry();
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] without(String path, byte[] part) {
    if (path.equals(TYPES)) {
      return removed(OVERRIDE_LEFT_BEHIND, part);
    }
    if (path.endsWith(".rels")) {
      return removed(RELATION_LEFT_BEHIND, part);
    }
    return path.equals("word/settings.xml") ? removed(SETTING_LEFT_BEHIND, part) : part;
  }

  private static byte[] removed(Pattern what, byte[] part) {
    return what.matcher(text(part)).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }
}
