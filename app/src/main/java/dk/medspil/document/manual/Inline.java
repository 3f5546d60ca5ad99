package dk.medspil.document.manual;

import dk.medspil.document.model.Text;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words of one block: {@code **strong**}, keys in back quotes, and links. A link goes to
 * {@code side:} and a page's id, to {@code #} and a heading's words, or to {@code sted:} and the
 * name of a place in the program.
 */
final class Inline {
  private static final Pattern MARKED =
      Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|\\[(.+?)]\\((.+?)\\)");

  private final Map<String, String> titles;

  Inline(Map<String, String> titles) {
    this.titles = titles;
  }

  Text text(String line) {
    Text text = Text.empty();
    Matcher marked = MARKED.matcher(line);
    int done = 0;
    while (marked.find()) {
      text = text.plus(line.substring(done, marked.start()));
      if (marked.group(1) != null) {
        text = text.plusStrong(marked.group(1));
      } else if (marked.group(2) != null) {
        text = text.plusStrong(marked.group(2));
      } else {
        text = text.plusLink(marked.group(3), target(marked.group(4)));
      }
      done = marked.end();
    }
    return text.plus(line.substring(done));
  }

  private String target(String link) {
    if (link.startsWith("#")) {
      return link.substring(1);
    }
    if (link.startsWith(Manual.PLACE)) {
      return link;
    }
    String title = link.startsWith("side:") ? titles.get(link.substring("side:".length())) : null;
    if (title == null) {
      throw new IllegalArgumentException("no such page: " + link);
    }
    return title;
  }
}
