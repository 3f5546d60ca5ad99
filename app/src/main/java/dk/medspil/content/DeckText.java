package dk.medspil.content;

import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a deck out of ordinary text: the first heading is the title, the words under it are the
 * introduction, a heading that names a step begins that step, any other heading is a topic, and
 * each line below those is a question. A question above the first step belongs to step 1, from
 * where it can be moved.
 */
public final class DeckText {
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern BULLET = Pattern.compile("(?:[-*+•–]|\\d{1,2}[.)])\\s+");
  private static final Pattern STEP = Pattern.compile("(?:trin\\s*)?([1-4])(?:[.:)\\s].*)?");

  /** So many questions are a deck; more is a text that is something else. */
  private static final int MOST_QUESTIONS = 500;

  private final Map<String, Deck.Field> fields = new LinkedHashMap<>();
  private final List<Deck.Prompt> prompts = new ArrayList<>();
  private final StringBuilder intro = new StringBuilder();
  private String title = "";
  private Step step = Step.BACKGROUND;
  private Optional<String> field = Optional.empty();
  private boolean belowTitle = true;

  private DeckText() {}

  /**
   * A line of a text.
   *
   * @param heading whether it is a heading
   * @param text the words, without the marks that made it a heading
   */
  public record Line(boolean heading, String text) {}

  /** The lines of a Markdown or plain text; in one without headings the first line is the title. */
  public static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (String raw : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
      Matcher heading = MARKDOWN_HEADING.matcher(raw);
      lines.add(
          heading.matches() ? new Line(true, heading.group(2)) : new Line(namesStep(raw), raw));
    }
    if (!lines.isEmpty() && !lines.getFirst().heading()) {
      lines.set(0, new Line(true, lines.getFirst().text()));
    }
    return lines;
  }

  /** The deck a text holds; empty when it holds no question. */
  public static Optional<Deck> read(List<Line> lines) {
    var text = new DeckText();
    lines.stream().filter(line -> !line.text().isBlank()).forEach(text::take);
    boolean usable =
        !text.title.isEmpty() && !text.prompts.isEmpty() && text.prompts.size() <= MOST_QUESTIONS;
    return usable ? Optional.of(text.deck()) : Optional.empty();
  }

  private void take(Line line) {
    String words = line.text().strip();
    if (line.heading() && title.isEmpty()) {
      title = words;
    } else if (line.heading()) {
      heading(words);
    } else if (belowTitle && !words.endsWith("?")) {
      intro.append(intro.isEmpty() ? "" : "\n").append(words);
    } else if (!title.isEmpty()) {
      belowTitle = false;
      String question = BULLET.matcher(words).replaceFirst("");
      prompts.add(new Deck.Prompt("p" + (prompts.size() + 1), step, field, question));
    }
  }

  private void heading(String words) {
    belowTitle = false;
    Optional<Step> named = step(words);
    named.ifPresent(found -> step = found);
    field =
        named.isPresent()
            ? Optional.empty()
            : Optional.of(
                fields
                    .computeIfAbsent(words, key -> new Deck.Field("f" + (fields.size() + 1), key))
                    .id());
  }

  private Deck deck() {
    return new Deck(
        UUID.randomUUID().toString(),
        title,
        intro.toString(),
        List.copyOf(fields.values()),
        prompts,
        false);
  }

  /** In a text without marks a step stands alone on its line, by number or by name. */
  private static boolean namesStep(String line) {
    return !line.endsWith("?")
        && step(line).isPresent()
        && !BULLET.matcher(line).lookingAt()
        && line.length() < 60;
  }

  private static Optional<Step> step(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    for (Step each : Step.values()) {
      if (plain.contains(each.label().toLowerCase(Locale.ROOT))) {
        return Optional.of(each);
      }
    }
    Matcher number = STEP.matcher(plain);
    return number.matches()
        ? Optional.of(Step.of(Integer.parseInt(number.group(1))))
        : Optional.empty();
  }
}
