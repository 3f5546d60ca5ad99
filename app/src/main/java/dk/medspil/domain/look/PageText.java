package dk.medspil.domain.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the top or the foot of each page: plain words, and words in braces in whose place
 * something comes: {@code {titel}}, {@code {forum}}, {@code {dato}}, {@code {side}}, {@code
 * {sider}}. Other words in braces stand as they are.
 */
public final class PageText {
  /** The document's title. */
  public static final String TITLE = "{titel}";

  /** The forum's name. */
  public static final String FORUM = "{forum}";

  /** The date of the meeting or the document. */
  public static final String DATE = "{dato}";

  /** The number of the page. */
  public static final String PAGE = "{side}";

  /** How many pages there are. */
  public static final String PAGES = "{sider}";

  /** The most characters of such a text; more would not stand on two lines. */
  public static final int LONGEST = 200;

  private static final Pattern PLACES =
      Pattern.compile("\\{(titel|forum|dato)}", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS = Pattern.compile("\\{sider?}", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITH_WORDS =
      Pattern.compile(
          "(\\bside\\s*)?\\{side}(\\s*(af|/)\\s*\\{sider})?|\\{sider}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ORPHANED_MARK = Pattern.compile("^[\\s·|,;:–-]+|[\\s·|,;:–-]+$");

  private PageText() {}

  /** A stretch of it: words, or the place of a number. */
  public sealed interface Piece {
    /** Words as they are. */
    record Words(String text) implements Piece {}

    /** The number of the page. */
    record PageNumber() implements Piece {}

    /** How many pages there are. */
    record PageCount() implements Piece {}
  }

  /** Puts title, forum and date in their places; page numbers are left to whoever has pages. */
  public static String filled(String text, String title, String forum, String date) {
    return PLACES
        .matcher(text)
        .replaceAll(place ->
            Matcher.quoteReplacement(
                switch (place.group().toLowerCase(Locale.ROOT)) {
                  case TITLE -> title;
                  case FORUM -> forum;
                  default -> date;
                }));
  }

  /** The text in pieces, in order. */
  public static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher number = NUMBERS.matcher(text);
    int from = 0;
    while (number.find()) {
      words(pieces, text.substring(from, number.start()));
      pieces.add(
          number.group().equalsIgnoreCase(PAGE) ? new Piece.PageNumber() : new Piece.PageCount());
      from = number.end();
    }
    words(pieces, text.substring(from));
    return List.copyOf(pieces);
  }

  private static void words(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Words(text));
    }
  }

  /** Whether it tells the number of the page. */
  public static boolean numbersPages(String text) {
    return NUMBERS.matcher(text).find();
  }

  /** The text where there are no pages: "Side {side} af {sider}" goes, and marks left alone too. */
  public static String withoutPages(String text) {
    String words = WITH_WORDS.matcher(text).replaceAll("");
    return words.equals(text) ? text : ORPHANED_MARK.matcher(words.strip()).replaceAll("");
  }
}
