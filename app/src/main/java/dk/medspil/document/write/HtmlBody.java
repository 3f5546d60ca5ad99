package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.Run;
import dk.medspil.document.model.Text;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a document that a browser and the PDF share: what stands between the body tags. */
final class HtmlBody {
  /** What the address of every picture begins with. */
  static final String PICTURE_DATA = "data:image/png;base64,";

  private final Markup markup = new Markup();
  private final Map<String, String> targets;
  private final Headroom headroom;
  private int headings;

  private HtmlBody(Document document) {
    this.targets = targets(document.body());
    this.headroom = new Headroom(document.page());
  }

  /** The body's markup; the n-th heading of the model, from 1, has the id {@code afsnit-n}. */
  static String of(Document document) {
    HtmlBody body = new HtmlBody(document);
    body.markup.open("main");
    Logo.of(document.look()).ifPresent(body::logo);
    if (!document.organisation().isEmpty()) {
      body.markup.element("p", document.organisation(), "class", "organisation");
    }
    body.markup.element("h1", document.title());
    body.blocks(document.body());
    body.markup.close("main");
    return body.markup.toString();
  }

  /** The id of the n-th heading, from 1. */
  static String headingId(int number) {
    return "afsnit-" + number;
  }

  /** The ids of the headings by their words; the first of two alike is meant. */
  private static Map<String, String> targets(List<Block> body) {
    Map<String, String> targets = new LinkedHashMap<>();
    int number = 0;
    for (Block block : body) {
      if (block instanceof Block.Heading(int _, String text)) {
        targets.putIfAbsent(text, headingId(++number));
      }
    }
    return targets;
  }

  private void logo(Logo logo) {
    String data = PICTURE_DATA + logo.base64();
    String size = "height:%smm;width:%smm".formatted(logo.heightMm(), logo.widthMm());
    markup.open("p", "class", "logo");
    markup.empty("img", "src", data, "alt", logo.description(), "style", size);
    markup.close("p");
  }

  private void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Block.Heading heading -> heading(heading, headroom.under(blocks, i));
        case Block.Paragraph(Text text) -> line("p", text);
        case Block.BulletList(List<Text> items) -> list("ul", items);
        case Block.NumberedList(List<Text> items) -> list("ol", items);
        case Block.Table table -> {
          // The caption and the first rows stay together; under a heading it sees to that.
          if (i > 0 && !(blocks.get(i - 1) instanceof Block.Heading)) {
            markup.open("div", "class", "room " + Headroom.css(headroom.of(table))).close("div");
          }
          table(table);
        }
        case Block.KeyValues facts -> keyValues(facts);
        case Block.Notice notice -> notice(notice);
        case Block.Picture picture -> picture(picture);
        case Block.WritingSpace(int lines) -> writingSpace(lines);
        case Block.PageBreak() -> markup.open("div", "class", "page-break").close("div");
      }
    }
  }

  private void heading(Block.Heading heading, int room) {
    headings++;
    String element = "h" + (heading.level() + 1);
    String id = headingId(headings);
    if (room <= Headroom.LINES) {
      markup.element(element, heading.text(), "id", id);
    } else {
      markup.element(element, heading.text(), "id", id, "class", Headroom.css(room));
    }
  }

  private void list(String element, List<Text> items) {
    if (items.isEmpty()) {
      return;
    }
    markup.open(element);
    items.forEach(item -> line("li", item));
    markup.close(element);
  }

  private void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      markup.open("table").element("caption", table.caption());
    } else if (headings > 0) {
      markup.open("table", "aria-labelledby", headingId(headings));
    } else {
      markup.open("table");
    }
    int shares = table.columns().stream().mapToInt(Block.Column::share).sum();
    markup.open("thead").open("tr");
    for (Block.Column column : table.columns()) {
      String width = "width:" + Math.round(100f * column.share() / shares) + "%";
      markup.element("th", column.header(), "scope", "col", "style", width);
    }
    markup.close("tr").close("thead").open("tbody");
    for (List<Text> row : table.rows()) {
      markup.open("tr");
      line("th", row.getFirst(), "scope", "row");
      row.stream().skip(1).forEach(cell -> line("td", cell));
      markup.close("tr");
    }
    markup.close("tbody").close("table");
  }

  private void keyValues(Block.KeyValues facts) {
    if (facts.entries().isEmpty()) {
      return;
    }
    String kind = (facts.isWhole() ? " whole" : "") + (facts.hasQuestions() ? " questions" : "");
    markup.open("table", "class", "facts" + kind).open("tbody");
    for (Block.KeyValue entry : facts.entries()) {
      markup.open("tr").element("th", entry.key(), "scope", "row");
      line("td", entry.value());
      markup.close("tr");
    }
    markup.close("tbody").close("table");
  }

  private void notice(Block.Notice notice) {
    String kind =
        switch (notice.kind()) {
          case CONFIDENTIAL -> "notice confidential";
          case STATUS -> "notice status";
        };
    markup.open("div", "class", kind, "role", "note");
    markup.element("p", notice.title(), "class", "notice-title");
    blocks(notice.body());
    markup.close("div");
  }

  /** The picture's bytes stand in the page, which points at nothing outside itself. */
  private void picture(Block.Picture picture) {
    String data =
        PICTURE_DATA + Base64.getEncoder().encodeToString(Resources.bytes(picture.resource()));
    markup.open("p", "class", "picture");
    markup.empty("img", "src", data, "alt", picture.description());
    markup.close("p");
  }

  private void writingSpace(int lines) {
    markup.open("div", "class", "writing-space");
    for (int i = 0; i < lines; i++) {
      markup.open("div", "class", "writing-line").close("div");
    }
    markup.close("div");
  }

  private void line(String element, Text text, String... attributes) {
    markup.open(element, attributes);
    boolean mixed = text.runs().size() > 1;
    for (Run run : text.runs()) {
      String id = targets.getOrDefault(run.target(), "");
      if (id.isEmpty()) {
        run(run, mixed);
      } else {
        markup.open("a", "href", "#" + id, "title", run.target());
        run(run, false);
        markup.closeInline("a");
      }
    }
    markup.close(element);
  }

  private void run(Run run, boolean mixed) {
    switch (run.emphasis()) {
      case PLAIN -> plain(run.text(), mixed);
      case STRONG -> markup.open("strong").text(run.text()).closeInline("strong");
      case MUTED -> markup.open("span", "class", "muted").text(run.text()).closeInline("span");
    }
  }

  /**
   * Plain text beside other text gets an element of its own: the PDF library tags a paragraph's
   * bare text before its elements, and a screen reader would then read the words out of order.
   */
  private void plain(String text, boolean mixed) {
    if (mixed) {
      markup.open("span").text(text).closeInline("span");
    } else {
      markup.text(text);
    }
  }
}
