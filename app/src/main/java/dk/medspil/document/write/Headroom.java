package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import java.util.List;
import java.util.Locale;

/**
 * How much of what follows a heading must fit under it, or the heading begins the next page. The
 * style sheet gives the measures.
 */
enum Headroom {
  /** A few lines of text. */
  LINES,
  /** A table's caption, header and first rows, or all of a few facts. */
  BLOCK,
  /** Another heading with such a block under it. */
  SECTION;

  /** The room wanted under the heading at a place among blocks. */
  static Headroom of(List<Block> blocks, int index) {
    if (index + 1 == blocks.size()) {
      return LINES;
    }
    return switch (blocks.get(index + 1)) {
      case Block.Heading _ -> of(blocks, index + 1) == LINES ? LINES : SECTION;
      case Block.Table _ -> BLOCK;
      case Block.KeyValues facts -> facts.isWhole() ? BLOCK : LINES;
      default -> LINES;
    };
  }

  /** The class in the style sheet. */
  String css() {
    return "leads-" + name().toLowerCase(Locale.ROOT);
  }
}
