package dk.medspil.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The documented schema of the package, and what it finds wrong, in Danish. */
final class PackageSchema {
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "tekst",
          "integer", "et helt tal",
          "boolean", "true eller false",
          "array", "en liste",
          "object", "et objekt");

  private PackageSchema() {}

  /** Something that is wrong, and where. */
  record Complaint(String pointer, String words) {}

  static Optional<Complaint> manifest(JsonNode manifest) {
    ObjectNode schema = (ObjectNode) source();
    schema.put("$ref", "#/$defs/manifest");
    return first(schema, manifest);
  }

  static Optional<Complaint> content(JsonNode content) {
    return first(source(), content);
  }

  private static Optional<Complaint> first(JsonNode source, JsonNode node) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(source);
    // The first is enough: a million wrong entries would fill the memory with complaints.
    return schema.validate(node, run -> run.setFailFast(true)).stream()
        .findFirst()
        .map(PackageSchema::complaint);
  }

  private static Complaint complaint(Error error) {
    String pointer = error.getInstanceLocation().toString();
    JsonNode limit = error.getSchemaNode();
    String words =
        switch (error.getKeyword()) {
          case "required" -> "mangler »" + error.getProperty() + "«";
          case "additionalProperties" ->
              "står »" + PackedFile.shortened(error.getProperty()) + "«, som Medspil ikke kender";
          case "enum", "const" -> "står " + found(error) + ", men der skal stå " + choices(limit);
          case "type" -> "skal der stå " + TYPES.getOrDefault(limit.asString(), "noget andet");
          case "minimum" -> "står " + found(error) + ", men det mindste er " + limit;
          case "maximum" -> "står " + found(error) + ", men det største er " + limit;
          case "maxLength" -> "er teksten længere end " + limit + " tegn";
          case "maxItems", "maxProperties" -> "er der flere end " + limit;
          default -> "står " + found(error) + ", som ikke har den rigtige form";
        };
    return new Complaint(pointer, words);
  }

  private static String found(Error error) {
    JsonNode node = error.getInstanceNode();
    return "»" + PackedFile.shortened(node.isString() ? node.stringValue() : node.toString()) + "«";
  }

  private static String choices(JsonNode allowed) {
    if (!allowed.isArray()) {
      return "»" + allowed.asString() + "«";
    }
    return String.join(
        ", ", allowed.valueStream().map(each -> "»" + each.stringValue() + "«").toList());
  }

  private static JsonNode source() {
    try (InputStream in = PackageSchema.class.getResourceAsStream("medspil-1.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("missing medspil-1.schema.json");
      }
      return Json.MAPPER.readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
