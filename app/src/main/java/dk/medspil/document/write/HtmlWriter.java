package dk.medspil.document.write;

import dk.medspil.document.model.Document;
import dk.medspil.domain.look.PageText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes one self-contained web page in UTF-8: no script, no link to anything outside, readable by
 * XML parsers too. Its colours keep the contrast of WCAG 2.1 AA, and it prints well on paper.
 */
final class HtmlWriter implements DocumentWriter {

  @Override
  public void write(Document document, OutputStream out) throws IOException {
    Markup page = new Markup();
    page.raw("<!DOCTYPE html>\n");
    page.open(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "lang",
        Document.LANGUAGE,
        "xml:lang",
        Document.LANGUAGE);
    page.open("head").raw("\n<meta charset=\"utf-8\"/>\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    page.element("title", document.title());
    meta(page, "author", document.organisation());
    meta(page, "description", document.subject());
    meta(page, "dcterms.date", document.date().toString());
    page.open("style").raw(style(document)).close("style");
    page.close("head").open("body").raw("\n");
    onceForAllPages(page, "header", document.look().header());
    page.raw(HtmlBody.of(document));
    onceForAllPages(page, "footer", document.look().footer());
    page.close("body").close("html");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** A web page is one page: what stands on each sheet of paper stands once, with no number. */
  private static void onceForAllPages(Markup page, String element, String text) {
    String words = PageText.withoutPages(text);
    if (!words.isEmpty()) {
      page.element(element, words);
    }
  }

  private static void meta(Markup page, String name, String content) {
    if (!content.isEmpty()) {
      page.empty("meta", "name", name, "content", content);
    }
  }

  private static String style(Document document) throws IOException {
    return "\n"
        + LookStyle.coloured(Resources.text("document.css"), document.look())
        + Resources.text("screen.css")
        + LookStyle.screenSize(document.look())
        + "@page { size: %dmm %dmm; margin: 20mm; }\n"
            .formatted(document.page().widthMm(), document.page().heightMm());
  }
}
