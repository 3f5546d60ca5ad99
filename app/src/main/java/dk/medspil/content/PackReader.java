package dk.medspil.content;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.medspil.domain.dialogue.Step;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one pack file from outside: all of it is right, or it is refused in one sentence. */
final class PackReader {
  /** The largest file that is read. The whole built-in library is a twentieth of it. */
  private static final int MAX_BYTES = 5 * 1024 * 1024;

  /**
   * In a larger file the first fault that is met is told, not the first in the file: a million
   * wrong entries would fill the memory with complaints.
   */
  private static final int ALL_FAULTS_UP_TO = 256 * 1024;

  private final String name;
  private final byte[] bytes;
  private final PackFormat format;
  private final JsonNode root;

  PackReader(String name, byte[] bytes, PackFormat format) throws RefusedContentException {
    this.name = name;
    this.bytes = bytes;
    this.format = format;
    root = parse(name, bytes);
    PackFormat actual = formatOf(name, root);
    if (actual != format) {
      throw refused(
          name, "indeholder " + actual.danish() + ", men her skal bruges " + format.danish());
    }
  }

  /** The entries of the pack, valid by the schema of its format. */
  JsonNode read() throws RefusedContentException {
    JsonNode version = root.path("version");
    if (version.isIntegralNumber() && version.asLong(Long.MAX_VALUE) > PackFormat.VERSION) {
      throw refused(
          name,
          "er lavet til en nyere udgave af Medspil: filen har version %s, og dette program læser version %d"
              .formatted(version, PackFormat.VERSION));
    }
    Map<String, Error> errors =
        schema(format)
            .validate(root, run -> run.setFailFast(bytes.length > ALL_FAULTS_UP_TO))
            .stream()
            .collect(
                Collectors.toMap(
                    error -> placeOf(error).pointer(), error -> error, (one, same) -> one));
    if (!errors.isEmpty()) {
      Error first = errors.get(Place.first(bytes, errors.keySet()));
      throw refused(name, "kan ikke bruges: " + Complaint.about(first, placeOf(first)));
    }
    return root.required(format.list());
  }

  /** Refuses two entries of a list with the same id. */
  void requireUnique(String pointer, JsonNode entries) throws RefusedContentException {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      String id = entries.get(i).required("id").stringValue();
      Integer earlier = seen.putIfAbsent(id, i + 1);
      if (earlier != null) {
        throw refused(
            name,
            "kan ikke bruges: %s står »%s« i »id«, men den id har nummer %d allerede"
                .formatted(place(pointer + "/" + i).inWords(), Complaint.shortened(id), earlier));
      }
    }
  }

  /** Refuses a question that stands in a field its deck does not have. */
  void requireKnownFields(String pointer, JsonNode deck) throws RefusedContentException {
    Set<String> known =
        Json.list(deck.path("fields"), field -> field.required("id").stringValue()).stream()
            .collect(Collectors.toSet());
    JsonNode prompts = deck.required("prompts");
    for (int i = 0; i < prompts.size(); i++) {
      String field = prompts.get(i).path("field").asString("");
      if (!field.isEmpty() && !known.contains(field)) {
        throw refused(
            name,
            "kan ikke bruges: %s står »%s« i »field«, men sættet har intet felt med den id"
                .formatted(place(pointer + "/prompts/" + i).inWords(), Complaint.shortened(field)));
      }
    }
  }

  /** Refuses a question in an area its deck has not got. */
  void requireKnownAreas(String pointer, JsonNode deck) throws RefusedContentException {
    int areas = deck.path("areas").size();
    for (String list : List.of("prompts", "rounds")) {
      JsonNode entries = deck.path(list);
      for (int i = 0; areas > 0 && i < entries.size(); i++) {
        if (Step.valueOf(entries.get(i).required("step").stringValue()).number() > areas) {
          throw refused(
              name,
              "kan ikke bruges: %s står i et felt, som sættet ikke har i »areas«"
                  .formatted(place(pointer + "/" + list + "/" + i).inWords()));
        }
      }
    }
  }

  /**
   * The refusal of something the schema cannot see.
   *
   * @param why what is wrong there, with a place for a word of the file
   */
  RefusedContentException refused(String pointer, String why, String word) {
    return refused(
        name,
        "kan ikke bruges: %s ".formatted(place(pointer).inWords())
            + why.formatted(Complaint.shortened(word)));
  }

  /** What kind of pack the bytes are. */
  static PackFormat sniff(String name, byte[] bytes) throws RefusedContentException {
    return formatOf(name, parse(name, bytes));
  }

  static void requireSize(String name, long size) throws RefusedContentException {
    if (size > MAX_BYTES) {
      throw refused(
          name,
          String.format(
              Locale.of("da"),
              "fylder %.1f MB, men en pakke må højst fylde %d MB",
              size / 1024.0 / 1024.0,
              MAX_BYTES / 1024 / 1024));
    }
  }

  /** The first fields of a pack file. */
  static ObjectNode header(PackFormat format) {
    return Json.MAPPER
        .createObjectNode()
        .put("format", format.word())
        .put("version", PackFormat.VERSION);
  }

  static Schema schema(PackFormat format) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Json.resource(format.schema()));
  }

  private static JsonNode parse(String name, byte[] bytes) throws RefusedContentException {
    requireSize(name, bytes.length);
    JsonNode root;
    try {
      root = Json.MAPPER.readTree(bytes);
    } catch (UnexpectedEndOfInputException e) {
      throw new RefusedContentException(
          sentence(name, "slutter midt i linje %d; den er ikke hel".formatted(line(e))), e);
    } catch (JacksonException e) {
      throw new RefusedContentException(sentence(name, broken(bytes, e)), e);
    }
    if (root.isMissingNode()) {
      throw refused(name, "er tom");
    }
    return root;
  }

  private static String broken(byte[] bytes, JacksonException e) {
    String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
    if (!start.replace("\uFEFF", "").stripLeading().startsWith("{")) {
      return "er ikke en pakke til Medspil, for den begynder ikke som en JSON-fil";
    }
    if (!isUtf8(bytes)) {
      return "er ikke gemt som UTF-8, så æ, ø og å kan ikke læses";
    }
    if (e instanceof StreamConstraintsException) {
      return "kan ikke læses: den har for mange lister inden i hinanden";
    }
    if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
      return "kan ikke bruges: i linje %d står et felt for anden gang".formatted(line(e));
    }
    return "kan ikke læses: i linje %d, tegn %d, er der en fejl i JSON-teksten"
        .formatted(line(e), e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private static PackFormat formatOf(String name, JsonNode root) throws RefusedContentException {
    JsonNode word = root.path("format");
    if (!word.isString()) {
      throw refused(name, "er ikke en pakke til Medspil: øverst i filen mangler »format«");
    }
    Optional<PackFormat> format = PackFormat.of(word.stringValue());
    if (format.isEmpty()) {
      throw refused(
          name,
          "har formatet »%s«, men Medspil læser kun skabeloner (%s), spørgsmålssæt (%s) og skemaer (%s) her"
              .formatted(
                  Complaint.shortened(word.stringValue()),
                  PackFormat.TEMPLATE.word(),
                  PackFormat.DECK.word(),
                  PackFormat.FORM.word()));
    }
    return format.get();
  }

  private Place placeOf(Error error) {
    Place place = place(error.getInstanceLocation().toString());
    return "additionalProperties".equals(error.getKeyword())
        ? place.child(error.getProperty())
        : place;
  }

  private Place place(String pointer) {
    return new Place(root, bytes, pointer);
  }

  private static RefusedContentException refused(String name, String why) {
    return new RefusedContentException(sentence(name, why));
  }

  private static String sentence(String name, String why) {
    return Complaint.onOneLine("Filen »" + name + "« " + why + ".");
  }
}
