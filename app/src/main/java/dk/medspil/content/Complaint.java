package dk.medspil.content;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Says in Danish what a schema found wrong at a place. */
final class Complaint {
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "en tekst",
          "integer", "et helt tal",
          "boolean", "true eller false",
          "array", "en liste",
          "object", "et objekt");

  private Complaint() {}

  /** The sentence without the name of the file: "i punkt 3 (linje 12) mangler »title«". */
  static String about(Error error, Place place) {
    String keyword = error.getKeyword();
    JsonNode limit = error.getSchemaNode();
    String field = "»" + shortened(place.field()) + "«";
    String what =
        switch (keyword) {
          case "required" -> "mangler »" + error.getProperty() + "«";
          case "additionalProperties" ->
              "står »" + shortened(error.getProperty()) + "«, som Medspil ikke kender";
          case "enum" ->
              "står " + found(error) + " i " + field + ", men der skal stå " + choices(limit);
          case "type" ->
              "skal " + field + " være " + TYPES.getOrDefault(limit.asString(), "noget andet");
          case "minimum" ->
              "er " + field + " " + found(error) + ", men mindst " + limit + " er tilladt";
          case "maximum" ->
              "er " + field + " " + found(error) + ", men højst " + limit + " er tilladt";
          case "minLength", "pattern" -> "er " + field + " tom";
          case "maxLength" -> "er " + field + " for lang; der er plads til " + limit + " tegn";
          case "minItems" -> "er listen " + field + " tom";
          case "maxItems" -> "er listen " + field + " for lang; der er plads til " + limit;
          case "uniqueItems" -> "står det samme to gange i " + field;
          default -> "er " + field + " ikke, som den skal være";
        };
    return place.inWords() + " " + what;
  }

  /** At most forty characters on one line, so that a sentence stays a sentence. */
  static String shortened(String text) {
    String line = onOneLine(text);
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }

  /** Without what would break the line, turn it round, or show as nothing. */
  static String onOneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]+", " ").strip();
  }

  private static String found(Error error) {
    JsonNode node = error.getInstanceNode();
    return node.isNumber()
        ? node.toString()
        : "»" + shortened(node.asString(node.toString())) + "«";
  }

  private static String choices(JsonNode allowed) {
    List<String> words = Json.strings(allowed);
    String last = words.getLast();
    return words.size() == 1
        ? last
        : String.join(", ", words.subList(0, words.size() - 1)) + " eller " + last;
  }
}
