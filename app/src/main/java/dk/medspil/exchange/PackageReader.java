package dk.medspil.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** Reads packages: all of it is right, or it is refused in one sentence. */
public final class PackageReader {
  private final String name;

  private PackageReader(String name) {
    this.name = name;
  }

  /**
   * Reads a package from a file.
   *
   * @throws RefusedPackageException if the file is not a whole and valid package that this program
   *     knows
   */
  public static MedspilPackage read(Path file) throws RefusedPackageException {
    PackageReader reader = new PackageReader(String.valueOf(file.getFileName()));
    PackedFile packed = PackedFile.read(file);
    MedspilPackage made =
        reader.read(
            packed.text(PackageWriter.MANIFEST), packed.text(PackageWriter.CONTENT), packed);
    packed.requireFiles(made.content().files());
    return made;
  }

  private MedspilPackage read(byte[] manifestBytes, byte[] contentBytes, AttachedFiles files)
      throws RefusedPackageException {
    JsonNode manifest = manifest(manifestBytes);
    if (!PackageWriter.sha256(contentBytes)
        .equals(manifest.required("content").required("sha256").stringValue())) {
      throw refused("er ændret eller beskadiget: content.json passer ikke med sin kontrolsum");
    }
    JsonNode content = tree(PackageWriter.CONTENT, contentBytes);
    Optional<PackageSchema.Complaint> complaint = PackageSchema.content(content);
    if (complaint.isPresent()) {
      throw refused(complaint.get(), PackageWriter.CONTENT, contentBytes);
    }
    try {
      PackageContent read = ContentCodec.read(content);
      PackageKind kind = PackageKind.of(manifest.required("kind").stringValue());
      Coherence.require(kind, read);
      return new MedspilPackage(
          kind,
          manifest.required("madeWith").stringValue(),
          LocalDate.parse(manifest.required("created").stringValue()),
          read,
          files);
    } catch (Fields.Wrong wrong) {
      throw refused(
          new PackageSchema.Complaint(wrong.pointer(), String.valueOf(wrong.getMessage())),
          PackageWriter.CONTENT,
          contentBytes);
    }
  }

  private JsonNode manifest(byte[] bytes) throws RefusedPackageException {
    JsonNode manifest = tree(PackageWriter.MANIFEST, bytes);
    if (!manifest.path("format").asString("").equals(PackageWriter.FORMAT)) {
      throw refused("er ikke en pakke fra Medspil: manifest.json siger ikke »medspil«");
    }
    JsonNode version = manifest.path("version");
    if (version.isIntegralNumber() && version.asLong(Long.MAX_VALUE) > PackageWriter.VERSION) {
      throw refused(
          "er lavet med en nyere udgave af Medspil: pakken har version %s, og dette program læser version %d"
              .formatted(version, PackageWriter.VERSION));
    }
    Optional<PackageSchema.Complaint> complaint = PackageSchema.manifest(manifest);
    if (complaint.isPresent()) {
      throw refused(complaint.get(), PackageWriter.MANIFEST, bytes);
    }
    String created = manifest.required("created").stringValue();
    try {
      LocalDate.parse(created);
    } catch (java.time.DateTimeException notADay) {
      throw new RefusedPackageException(
          name, "kan ikke bruges: i manifest.json er »" + created + "« ikke en dato", notADay);
    }
    return manifest;
  }

  private JsonNode tree(String file, byte[] bytes) throws RefusedPackageException {
    try {
      JsonNode tree = Json.MAPPER.readTree(bytes);
      if (tree.isObject()) {
        return tree;
      }
      throw refused("kan ikke bruges: " + file + " er ikke et JSON-objekt");
    } catch (StreamConstraintsException tooMuch) {
      throw new RefusedPackageException(
          name, "kan ikke bruges: " + file + " er større eller dybere end nogen pakke", tooMuch);
    } catch (JacksonException failure) {
      int line = failure.getLocation() == null ? 1 : failure.getLocation().getLineNr();
      throw new RefusedPackageException(
          name,
          "kan ikke bruges: i " + file + ", linje " + line + ", er der en fejl i JSON-teksten",
          failure);
    }
  }

  private RefusedPackageException refused(
      PackageSchema.Complaint complaint, String file, byte[] bytes) {
    String where =
        complaint.pointer().isEmpty()
            ? ""
            : " ved " + PackedFile.shortened(complaint.pointer().substring(1));
    return refused(
        "kan ikke bruges: i %s, linje %d%s, %s"
            .formatted(file, line(bytes, complaint.pointer()), where, complaint.words()));
  }

  private RefusedPackageException refused(String why) {
    return new RefusedPackageException(name, why);
  }

  /** The line on which the thing at a pointer begins, or its nearest container, from 1. */
  private static int line(byte[] bytes, String pointer) {
    String[] steps = pointer.split("/", -1);
    for (int length = steps.length; length > 1; length--) {
      JsonPointer wanted = JsonPointer.compile(String.join("/", Arrays.copyOf(steps, length)));
      try (JsonParser parser = Json.MAPPER.createParser(bytes)) {
        while (parser.nextToken() != null) {
          if (parser.streamReadContext().pathAsPointer().equals(wanted)) {
            return parser.currentTokenLocation().getLineNr();
          }
        }
      }
    }
    return 1;
  }
}
