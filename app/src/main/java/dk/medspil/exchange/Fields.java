package dk.medspil.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of one JSON object that the schema has already found to be in shape, and
 * remembers where it stands so that what the schema cannot see is refused with its place.
 */
final class Fields {
  private final JsonNode node;
  private final String pointer;

  Fields(JsonNode node, String pointer) {
    this.node = node;
    this.pointer = pointer;
  }

  /** Something the schema cannot see is wrong at a place. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String pointer;

    Wrong(String pointer, String why) {
      super(why);
      this.pointer = pointer;
    }

    String pointer() {
      return pointer;
    }
  }

  Wrong wrong(String field, String why) {
    return new Wrong(pointer + "/" + field, why);
  }

  String text(String field) {
    return node.required(field).stringValue();
  }

  Optional<String> maybeText(String field) {
    return node.has(field) ? Optional.of(text(field)) : Optional.empty();
  }

  int number(String field) {
    return node.required(field).intValue();
  }

  OptionalInt maybeNumber(String field) {
    return node.has(field) ? OptionalInt.of(number(field)) : OptionalInt.empty();
  }

  int numberOrZero(String field) {
    return node.has(field) ? number(field) : 0;
  }

  boolean flag(String field) {
    return node.required(field).booleanValue();
  }

  UUID id(String field) {
    return UUID.fromString(text(field));
  }

  Optional<UUID> maybeId(String field) {
    return maybeText(field).map(UUID::fromString);
  }

  LocalDate date(String field) {
    return parsed(field, text(field), LocalDate::parse);
  }

  Optional<LocalDate> maybeDate(String field) {
    return maybeText(field).map(text -> parsed(field, text, LocalDate::parse));
  }

  LocalTime time(String field) {
    return parsed(field, text(field), LocalTime::parse);
  }

  Optional<LocalTime> maybeTime(String field) {
    return maybeText(field).map(text -> parsed(field, text, LocalTime::parse));
  }

  Instant instant(String field) {
    return parsed(field, text(field), Instant::parse);
  }

  <E extends Enum<E>> E word(String field, Class<E> type) {
    return Enum.valueOf(type, text(field));
  }

  <E extends Enum<E>> Optional<E> maybeWord(String field, Class<E> type) {
    return maybeText(field).map(word -> Enum.valueOf(type, word));
  }

  Optional<Fields> maybeObject(String field) {
    return node.has(field) ? Optional.of(object(field)) : Optional.empty();
  }

  /** A list of words of one kind. */
  <E extends Enum<E>> List<E> words(String field, Class<E> type) {
    List<E> words = new ArrayList<>();
    node.required(field).forEach(word -> words.add(Enum.valueOf(type, word.stringValue())));
    return List.copyOf(words);
  }

  Fields object(String field) {
    return new Fields(node.required(field), pointer + "/" + field);
  }

  <T> List<T> list(String field, Function<Fields, T> entry) {
    JsonNode array = node.required(field);
    List<T> list = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      list.add(entry.apply(new Fields(array.get(i), pointer + "/" + field + "/" + i)));
    }
    return List.copyOf(list);
  }

  <T> List<T> maybeList(String field, Function<Fields, T> entry) {
    return node.has(field) ? list(field, entry) : List.of();
  }

  /** A list of ids that may be left out when it is empty. */
  List<UUID> ids(String field) {
    List<UUID> ids = new ArrayList<>();
    if (node.has(field)) {
      node.required(field).forEach(id -> ids.add(UUID.fromString(id.stringValue())));
    }
    return List.copyOf(ids);
  }

  JsonNode node() {
    return node;
  }

  private <T> T parsed(String field, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (DateTimeException notInTheCalendar) {
      throw wrong(field, "står »" + text + "«, som ikke findes i kalenderen eller på uret");
    }
  }
}
