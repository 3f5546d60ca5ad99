package dk.medspil.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Where something stands in a pack file, in words: "spørgsmålssæt 1 »Tillid«, spørgsmål 4 (linje
 * 57)".
 */
final class Place {

  private static final Map<String, String> ENTRIES =
      Map.ofEntries(
          Map.entry("templates", "skabelon"),
          Map.entry("items", "punkt"),
          Map.entry("decks", "spørgsmålssæt"),
          Map.entry("fields", "felt"),
          Map.entry("areas", "område"),
          Map.entry("prompts", "spørgsmål"),
          Map.entry("questions", "spørgsmål"),
          Map.entry("forums", "forum"),
          Map.entry("forms", "skema"),
          Map.entry("sections", "afsnit"),
          Map.entry("columns", "kolonne"),
          Map.entry("start", "række"));

  private final JsonNode root;
  private final byte[] bytes;
  private final String pointer;

  /**
   * @param root the whole file
   * @param bytes the same file as it was read, to count lines in
   * @param pointer where, as a JSON pointer
   */
  Place(JsonNode root, byte[] bytes, String pointer) {
    this.root = root;
    this.bytes = bytes;
    this.pointer = pointer;
  }

  /** Which of some places comes first in the file; one pass, however many there are. */
  static String first(byte[] bytes, Set<String> pointers) {
    try (JsonParser parser = Json.MAPPER.createParser(bytes)) {
      while (parser.nextToken() != null) {
        String here = parser.streamReadContext().pathAsPointer().toString();
        if (pointers.contains(here)) {
          return here;
        }
      }
    }
    throw new IllegalArgumentException("no such place in the file: " + pointers);
  }

  String pointer() {
    return pointer;
  }

  /** The same file, one level deeper. */
  Place child(String name) {
    return new Place(root, bytes, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
  }

  /** The name of the last named field on the way here; empty at the top of the file. */
  String field() {
    String[] steps = steps();
    String last = steps[steps.length - 1];
    return last.matches("\\d+") ? steps[steps.length - 2] : last;
  }

  /** The words for the entry this place is in, with its line. */
  String inWords() {
    List<String> words = new ArrayList<>();
    String[] steps = steps();
    JsonNode node = root;
    for (int i = 1; i < steps.length; i++) {
      boolean entry = steps[i].matches("\\d+") && ENTRIES.containsKey(steps[i - 1]);
      node = entry ? node.path(Integer.parseInt(steps[i])) : node.path(steps[i]);
      if (entry) {
        words.add(ENTRIES.get(steps[i - 1]) + " " + (Integer.parseInt(steps[i]) + 1) + title(node));
      }
    }
    String where = words.isEmpty() ? "øverst i filen" : "i " + String.join(", ", words);
    return where + " (linje " + line() + ")";
  }

  /** The line on which the thing at this place begins, from 1. */
  int line() {
    JsonPointer wanted = JsonPointer.compile(pointer);
    try (JsonParser parser = Json.MAPPER.createParser(bytes)) {
      while (parser.nextToken() != null) {
        if (parser.streamReadContext().pathAsPointer().equals(wanted)) {
          return parser.currentTokenLocation().getLineNr();
        }
      }
    }
    return 1;
  }

  private String[] steps() {
    return pointer.split("/", -1);
  }

  private static String title(JsonNode node) {
    String title = node.path("title").asString("").strip();
    return title.isEmpty() ? "" : " »" + Complaint.shortened(title) + "«";
  }
}
