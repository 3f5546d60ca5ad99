package dk.medspil.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The one way this package reads and writes JSON: strict about doubled fields, indented on output.
 */
final class Json {
  // A duplicated field would let the last one win silently.
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private Json() {}

  /** A shipped file as a tree. A missing one is a fault of the build, not of the user. */
  static JsonNode resource(String name) {
    try (InputStream in = Json.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return MAPPER.readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> entry) {
    return StreamSupport.stream(array.spliterator(), false).map(entry).toList();
  }

  static List<String> strings(JsonNode array) {
    return list(array, JsonNode::stringValue);
  }

  static <E extends Enum<E>> Collection<E> words(JsonNode array, Class<E> type) {
    return list(array, word -> Enum.valueOf(type, word.stringValue()));
  }

  static ArrayNode array(Collection<String> values) {
    return values.stream().collect(MAPPER::createArrayNode, ArrayNode::add, ArrayNode::addAll);
  }

  /**
   * Constants in the order of their declaration, so that the same set always gives the same bytes.
   */
  static <E extends Enum<E>> ArrayNode words(Collection<E> constants) {
    return array(constants.stream().sorted().map(Enum::name).toList());
  }
}
