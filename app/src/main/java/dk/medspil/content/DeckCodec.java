package dk.medspil.content;

import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Dialogue decks as JSON and back. Reading what was written gives the same decks. */
public final class DeckCodec {

  /**
   * Reads a pack of decks from outside the program, checked against the schema.
   *
   * @param name the file's name, for the sentence of a refusal
   * @return decks that are not built in, with the ids of the file; never empty
   * @throws RefusedContentException if the bytes are not a whole and valid pack of decks
   */
  public List<Deck> read(String name, byte[] bytes) throws RefusedContentException {
    PackReader reader = new PackReader(name, bytes, PackFormat.DECK);
    JsonNode decks = reader.read();
    reader.requireUnique("/decks", decks);
    for (int i = 0; i < decks.size(); i++) {
      String place = "/decks/" + i;
      reader.requireUnique(place + "/fields", decks.get(i).path("fields"));
      reader.requireUnique(place + "/prompts", decks.get(i).path("prompts"));
      reader.requireKnownFields(place, decks.get(i));
      reader.requireKnownAreas(place, decks.get(i));
    }
    return decks(decks, false);
  }

  /**
   * Reads what {@link #write} wrote, unchecked: for text that never left the program.
   *
   * @throws RuntimeException if the text is anything else
   */
  public List<Deck> readOwn(String json) {
    return decks(Json.MAPPER.readTree(json).required("decks"), false);
  }

  /** Writes decks as a pack file. */
  public String write(List<Deck> decks) {
    ObjectNode root = PackReader.header(PackFormat.DECK);
    ArrayNode list = root.putArray("decks");
    decks.forEach(deck -> list.add(write(deck)));
    return Json.MAPPER.writeValueAsString(root);
  }

  static List<Deck> decks(JsonNode array, boolean builtIn) {
    return Json.list(array, node -> deck(node, builtIn));
  }

  private static Deck deck(JsonNode node, boolean builtIn) {
    return new Deck(
        node.required("id").stringValue(),
        node.required("title").stringValue(),
        node.path("intro").asString(""),
        Json.list(node.path("fields"), DeckCodec::field),
        Json.list(node.required("prompts"), DeckCodec::prompt),
        builtIn,
        new BoardShape(
            Json.list(node.path("areas"), DeckCodec::area),
            node.path("rating").stringValueOpt().map(RatingKind::valueOf),
            Json.list(node.path("rounds"), DeckCodec::round)));
  }

  private static BoardShape.Area area(JsonNode node) {
    return new BoardShape.Area(
        node.required("title").stringValue(),
        node.path("aim").asString(""),
        node.path("starters").asString(""),
        node.path("warning").asString(""),
        node.path("kind").asString(""));
  }

  private static ObjectNode write(BoardShape.Area area) {
    ObjectNode node = Json.MAPPER.createObjectNode().put("title", area.title());
    text(node, "aim", area.aim());
    text(node, "starters", area.starters());
    text(node, "warning", area.warning());
    text(node, "kind", area.kind());
    return node;
  }

  private static PlannedRound round(JsonNode node) {
    return new PlannedRound(
        Step.valueOf(node.required("step").stringValue()),
        Round.valueOf(node.required("round").stringValue()),
        node.required("minutes").intValue());
  }

  private static ObjectNode write(PlannedRound round) {
    return Json.MAPPER
        .createObjectNode()
        .put("step", round.step().name())
        .put("round", round.round().name())
        .put("minutes", round.minutes());
  }

  private static void text(ObjectNode node, String field, String text) {
    if (!text.isEmpty()) {
      node.put(field, text);
    }
  }

  private static Deck.Field field(JsonNode node) {
    return new Deck.Field(node.required("id").stringValue(), node.required("title").stringValue());
  }

  private static Deck.Prompt prompt(JsonNode node) {
    return new Deck.Prompt(
        node.required("id").stringValue(),
        Step.valueOf(node.required("step").stringValue()),
        node.path("field").stringValueOpt(),
        node.required("text").stringValue());
  }

  private static ObjectNode write(Deck deck) {
    ObjectNode node =
        Json.MAPPER
            .createObjectNode()
            .put("id", deck.id())
            .put("title", deck.title())
            .put("intro", deck.intro());
    if (!deck.shape().areas().isEmpty()) {
      ArrayNode areas = node.putArray("areas");
      deck.shape().areas().forEach(area -> areas.add(write(area)));
    }
    deck.shape().rating().ifPresent(kind -> node.put("rating", kind.name()));
    if (!deck.shape().rounds().isEmpty()) {
      ArrayNode rounds = node.putArray("rounds");
      deck.shape().rounds().forEach(round -> rounds.add(write(round)));
    }
    ArrayNode fields = node.putArray("fields");
    for (Deck.Field field : deck.fields()) {
      fields.addObject().put("id", field.id()).put("title", field.title());
    }
    ArrayNode prompts = node.putArray("prompts");
    deck.prompts().forEach(prompt -> prompts.add(write(prompt)));
    return node;
  }

  private static ObjectNode write(Deck.Prompt prompt) {
    ObjectNode node =
        Json.MAPPER.createObjectNode().put("id", prompt.id()).put("step", prompt.step().name());
    prompt.field().ifPresent(field -> node.put("field", field));
    return node.put("text", prompt.text());
  }
}
