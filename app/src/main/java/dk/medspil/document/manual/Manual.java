package dk.medspil.document.manual;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pages of the manual that ships with the program. */
public final class Manual {
  /** What a {@link dk.medspil.document.model.Run#target} to a place in the program begins with. */
  public static final String PLACE = "sted:";

  private final Map<Page, PageText> pages = new LinkedHashMap<>();

  /** Reads the pages. */
  public Manual() {
    Map<Page, String> sources = new LinkedHashMap<>();
    Arrays.stream(Page.values()).forEach(page -> sources.put(page, source(page)));
    Map<String, String> titles = new LinkedHashMap<>();
    sources.forEach((page, source) -> titles.put(page.id(), PageReader.title(source)));
    sources.forEach((page, source) -> pages.put(page, new PageReader(titles).read(page, source)));
  }

  /** The pages in order. */
  public List<PageText> pages() {
    return List.copyOf(pages.values());
  }

  /** One page. */
  public PageText page(Page page) {
    return pages.values().stream().filter(text -> text.page() == page).findFirst().orElseThrow();
  }

  /** The page with this title, which is how text points at a page. */
  public Optional<Page> titled(String title) {
    return pages().stream()
        .filter(text -> text.title().equals(title))
        .map(PageText::page)
        .findFirst();
  }

  /**
   * The whole manual as one document, each page on a new sheet.
   *
   * @param version the program's, such as "0.1.0"
   * @param date the day it stands for
   */
  public Document document(String version, LocalDate date) {
    List<Block> body = new ArrayList<>();
    body.add(Block.Paragraph.of("Gælder Medspil " + version + "."));
    body.add(new Block.BulletList(pages().stream().map(Manual::entry).toList()));
    for (PageText page : pages()) {
      body.add(new Block.PageBreak());
      body.add(new Block.Heading(1, page.title()));
      page.body().stream().filter(block -> !onlyOpensAPlace(block)).forEach(body::add);
    }
    return new Document(
        "Manual til Medspil",
        "Medspil",
        "Sådan bruger du Medspil til MED- og TRIO-møder",
        date,
        PageFormat.A4_PORTRAIT,
        body);
  }

  /** A line that is nothing but a way to a place in the program means nothing on paper. */
  private static boolean onlyOpensAPlace(Block block) {
    return block instanceof Block.Paragraph(Text text)
        && text.runs().stream().allMatch(run -> run.target().startsWith(PLACE));
  }

  private static Text entry(PageText page) {
    return Text.empty().plusLink(page.title(), page.title());
  }

  private static String source(Page page) {
    String name = page.id() + ".md";
    try (InputStream in = Manual.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
