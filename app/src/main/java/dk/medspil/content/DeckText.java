package dk.medspil.content;

import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a deck out of ordinary text: the first heading is the title, the words under it are the
 * introduction, a heading that names a step begins that step, any other heading is a topic, and
 * each line below those is a question. A question above the first step belongs to step 1, from
 * where it can be moved. A step that is numbered and called something else than usual keeps its
 * name.
 */
public final class DeckText {
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern BULLET = Pattern.compile("(?:[-*+•–]|\\d{1,2}[.)])\\s+");
  private static final Pattern STEP =
      Pattern.compile("(?:trin\\s*)?([1-4])(?:[.:)\\s]+(.*))?", Pattern.CASE_INSENSITIVE);

  /** Marks an introduction that may itself ask something. */
  private static final String QUOTED = "> ";

  /** So many questions are a deck; more is a text that is something else. */
  private static final int MOST_QUESTIONS = 500;

  private final Map<String, Deck.Field> fields = new LinkedHashMap<>();
  private final List<Deck.Prompt> prompts = new ArrayList<>();
  private final Map<Step, String> titles = new EnumMap<>(Step.class);
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

  /** Writes a deck as Markdown that {@link #read} reads; the asking aid is not in it. */
  public static String write(Deck deck) {
    var out = new StringBuilder("# ").append(line(deck.title())).append("\n");
    deck.intro().lines().filter(text -> !text.isBlank()).forEach(t -> out.append("\n> ").append(t));
    out.append(deck.intro().isBlank() ? "" : "\n");
    for (Step each : deck.shape().steps()) {
      out.append("\n## ").append(each.number()).append(". ");
      out.append(line(deck.shape().title(each))).append("\n");
      List<Deck.Prompt> prompts = deck.prompts(each);
      questions(out, prompts.stream().filter(prompt -> prompt.field().isEmpty()).toList());
      for (Deck.Field topic : deck.fields()) {
        List<Deck.Prompt> inTopic =
            prompts.stream().filter(p -> p.field().equals(Optional.of(topic.id()))).toList();
        if (!inTopic.isEmpty()) {
          out.append("\n### ").append(line(topic.title())).append("\n");
          questions(out, inTopic);
        }
      }
    }
    return out.toString();
  }

  private static void questions(StringBuilder out, List<Deck.Prompt> prompts) {
    out.append(prompts.isEmpty() ? "" : "\n");
    prompts.forEach(prompt -> out.append("- ").append(line(prompt.text())).append("\n"));
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private void take(Line line) {
    String words = line.text().strip();
    if (line.heading() && title.isEmpty()) {
      title = words;
    } else if (line.heading()) {
      heading(words);
    } else if (belowTitle && (words.startsWith(QUOTED) || !words.endsWith("?"))) {
      String said = words.startsWith(QUOTED) ? words.substring(QUOTED.length()).strip() : words;
      intro.append(intro.isEmpty() ? "" : "\n").append(said);
    } else if (!title.isEmpty()) {
      belowTitle = false;
      String question = BULLET.matcher(words).replaceFirst("");
      prompts.add(new Deck.Prompt("p" + (prompts.size() + 1), step, field, question));
    }
  }

  private void heading(String words) {
    belowTitle = false;
    Optional<Step> named = step(words);
    named.ifPresent(found -> {
      step = found;
      name(found, words);
    });
    field =
        named.isPresent()
            ? Optional.empty()
            : Optional.of(
                fields
                    .computeIfAbsent(words, key -> new Deck.Field("f" + (fields.size() + 1), key))
                    .id());
  }

  /** A step that is numbered and called as usual needs no name of its own. */
  private void name(Step named, String words) {
    Matcher number = STEP.matcher(words.strip());
    if (number.matches()) {
      String rest = Objects.requireNonNullElse(number.group(2), "").strip();
      titles.put(named, rest.equalsIgnoreCase(named.label()) ? "" : rest);
    }
  }

  /** Its own areas when a step is called something of its own, as many as the text has. */
  private BoardShape shape() {
    if (titles.values().stream().allMatch(String::isEmpty)) {
      return BoardShape.FOUR_STEPS;
    }
    int most =
        Stream.concat(titles.keySet().stream(), prompts.stream().map(Deck.Prompt::step))
            .mapToInt(Step::number)
            .max()
            .orElse(Step.values().length);
    return new BoardShape(
        Arrays.stream(Step.values())
            .limit(Math.max(BoardShape.FEWEST, most))
            .map(each -> new BoardShape.Area(titles.getOrDefault(each, ""), "", "", ""))
            .toList());
  }

  private Deck deck() {
    return new Deck(
        UUID.randomUUID().toString(),
        title,
        intro.toString(),
        List.copyOf(fields.values()),
        prompts,
        false,
        shape());
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
