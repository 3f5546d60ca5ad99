package dk.medspil.document.manual;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds words in the manual, also inside compounds: a hit is a section that holds them all. */
public final class ManualSearch {
  private static final Locale DANISH = Locale.of("da", "DK");
  private static final int SNIPPET = 90;

  private final List<Section> sections = new ArrayList<>();

  private record Section(Page page, String title, String heading, String words) {}

  /**
   * A place in the manual that holds what was asked for.
   *
   * @param page the page
   * @param title the page's title
   * @param heading the words of the heading it stands under; empty right under the title
   * @param snippet some of the text around the first word
   */
  public record Hit(Page page, String title, String heading, String snippet) {}

  /** A search in all pages. */
  public ManualSearch(Manual manual) {
    manual.pages().forEach(this::add);
  }

  /** The hits, those with the words in title or heading first; none for a blank question. */
  public List<Hit> find(String asked) {
    List<String> words =
        Arrays.stream(asked.toLowerCase(DANISH).split("[\\s+]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return List.of();
    }
    return sections.stream()
        .filter(section -> words.stream().allMatch(word -> all(section).contains(word)))
        .sorted(Comparator.comparingInt(section -> rank(section, words)))
        .map(section -> hit(section, words.getFirst()))
        .toList();
  }

  private static int rank(Section section, List<String> words) {
    String head = (section.heading() + " " + section.title()).toLowerCase(DANISH);
    return (int) words.stream().filter(word -> !head.contains(word)).count();
  }

  private static String all(Section section) {
    return (section.title() + " " + section.heading() + " " + section.words())
        .toLowerCase(DANISH)
        .replace('+', ' ');
  }

  private static Hit hit(Section section, String word) {
    String text = section.words();
    int at = Math.max(0, text.toLowerCase(DANISH).indexOf(word));
    int from = at <= SNIPPET / 2 ? 0 : text.indexOf(' ', at - SNIPPET / 2) + 1;
    int to = Math.min(text.length(), from + SNIPPET);
    String snippet =
        (from > 0 ? "… " : "")
            + text.substring(from, to).strip()
            + (to < text.length() ? " …" : "");
    return new Hit(section.page(), section.title(), section.heading(), snippet);
  }

  private void add(PageText page) {
    String heading = "";
    StringBuilder words = new StringBuilder();
    for (Block block : page.body()) {
      if (block instanceof Block.Heading(int _, String text)) {
        sections.add(new Section(page.page(), page.title(), heading, words.toString().strip()));
        heading = text;
        words.setLength(0);
      } else {
        words(block).forEach(text -> words.append(text).append(' '));
      }
    }
    sections.add(new Section(page.page(), page.title(), heading, words.toString().strip()));
  }

  private static Stream<String> words(Block block) {
    return switch (block) {
      case Block.Paragraph(Text text) -> Stream.of(text.plain());
      case Block.BulletList(List<Text> items) -> items.stream().map(Text::plain);
      case Block.NumberedList(List<Text> items) -> items.stream().map(Text::plain);
      case Block.Table table ->
          Stream.concat(
              Stream.of(table.caption()),
              table.rows().stream().flatMap(List::stream).map(Text::plain));
      case Block.KeyValues(List<Block.KeyValue> entries) ->
          entries.stream().flatMap(entry -> Stream.of(entry.key(), entry.value().plain()));
      case Block.Notice notice ->
          Stream.concat(
              Stream.of(notice.title()), notice.body().stream().flatMap(ManualSearch::words));
      case Block.Picture(String _, String description) -> Stream.of(description);
      case Block.Heading _, Block.WritingSpace _, Block.PageBreak _ -> Stream.empty();
    };
  }
}
