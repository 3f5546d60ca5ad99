package dk.medspil.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of pack file this program reads, each known by the word in its {@code format} field.
 */
enum PackFormat {
  TEMPLATE("medspil-template", "templates", "template.schema.json", "dagsordensskabeloner"),
  DECK("medspil-deck", "decks", "deck.schema.json", "spørgsmålssæt"),
  FORM("medspil-form", "forms", "form.schema.json", "skemaer");

  /** The newest version of all formats. A file with a higher number comes from a newer program. */
  static final int VERSION = 1;

  private final String word;
  private final String list;
  private final String schema;
  private final String danish;

  PackFormat(String word, String list, String schema, String danish) {
    this.word = word;
    this.list = list;
    this.schema = schema;
    this.danish = danish;
  }

  static Optional<PackFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  String word() {
    return word;
  }

  /** The field that holds the pack's entries. */
  String list() {
    return list;
  }

  String schema() {
    return schema;
  }

  /** What the pack holds, in the plural, as the user knows it. */
  String danish() {
    return danish;
  }
}
