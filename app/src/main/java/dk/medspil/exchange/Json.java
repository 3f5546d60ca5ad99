package dk.medspil.exchange;

import java.util.Optional;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one way this package reads and writes JSON. */
final class Json {
  // A duplicated field would let the last one win silently.
  static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits()).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter PRETTY =
      MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private Json() {}

  /**
   * Ten busy years stay far below; a hundred megabytes of empty brackets, which fit into a small
   * package, would take gigabytes as a tree.
   */
  private static StreamReadConstraints limits() {
    return StreamReadConstraints.builder()
        .maxTokenCount(6_000_000)
        .maxStringLength(5_000_000)
        .build();
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * Indented text with line feeds on every platform, so that the same content gives the same bytes.
   */
  static String text(JsonNode node) {
    return PRETTY.writeValueAsString(node);
  }

  /** A field that is left out when it has no value. */
  static void maybe(ObjectNode node, String field, Optional<?> value) {
    value.ifPresent(it -> node.put(field, it.toString()));
  }
}
