package dk.medspil.document.read;

import dk.medspil.document.read.AgendaLine.Kind;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.ItemShorthand;
import dk.medspil.domain.meeting.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Guesses the items of an agenda out of lines from elsewhere, for the user to confirm one by one.
 * Rows of a table with a column for the item are the items; else what is numbered, else what is a
 * heading, else each line. What stands under an item becomes its background.
 */
public final class AgendaDraft {
  /** So many items are an agenda; the rest is left out, because the text is something else. */
  public static final int MOST_ITEMS = 200;

  private static final int LONGEST_TITLE = 200;

  private static final Set<String> NO_ITEMS =
      Set.of(
          "dagsorden",
          "referat",
          "punkter",
          "deltagere",
          "til stede",
          "afbud",
          "fraværende",
          "mødeleder",
          "referent",
          "medlemmer",
          "indhold",
          "bilag",
          "dagsordenspunkter",
          "om punkterne",
          "opgaver fra mødet",
          "godkendelse",
          "gæster");

  private AgendaDraft() {}

  /**
   * A guessed item.
   *
   * @param level 0, or 1 for a sub-item
   * @param title what it is called
   * @param background what stood under it; may be empty
   * @param minutes planned minutes, where they stood with the title
   * @param form how it is treated, where that stood with the title
   */
  public record Item(
      int level, String title, String background, OptionalInt minutes, Optional<ItemForm> form) {

    /** The item on the agenda of a meeting, which says that it came from elsewhere. */
    public AgendaItem on(UUID id, UUID meeting, int position) {
      AgendaItem plain = AgendaItem.create(id, meeting, position, title);
      return plain
          .edit()
          .level(level)
          .background(background)
          .plannedMinutes(minutes.orElse(plain.plannedMinutes()))
          .form(form.orElse(plain.form()))
          .origin(new Origin(Origin.Kind.IMPORTED, Optional.empty(), Optional.empty(), ""))
          .done();
    }
  }

  /** Returns the items in order; an empty list says that there were no words. */
  public static List<Item> of(List<AgendaLine> lines) {
    Kind items = kind(lines);
    List<Item> draft = new ArrayList<>();
    StringBuilder background = new StringBuilder();
    Optional<AgendaLine> title = Optional.empty();
    for (AgendaLine line : lines) {
      boolean begins = line.kind() == items && !isNoItem(line.text());
      boolean ends = begins || line.kind() == Kind.HEADING;
      if (ends) {
        title.ifPresent(open -> add(draft, open, background));
        background.setLength(0);
        title = begins ? Optional.of(line) : Optional.empty();
      } else if (title.isPresent()) {
        background.append(background.isEmpty() ? "" : "\n").append(line.text());
      }
    }
    title.ifPresent(open -> add(draft, open, background));
    return List.copyOf(draft.subList(0, Math.min(MOST_ITEMS, draft.size())));
  }

  private static Kind kind(List<AgendaLine> lines) {
    for (Kind kind : List.of(Kind.ROW, Kind.NUMBERED, Kind.HEADING)) {
      long found =
          lines.stream().filter(line -> line.kind() == kind && !isNoItem(line.text())).count();
      if (found > 1 || found == 1 && kind != Kind.HEADING) {
        return kind;
      }
    }
    return Kind.TEXT;
  }

  private static boolean isNoItem(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[:.\\s]+$", "");
    return NO_ITEMS.contains(plain)
        || plain.startsWith("dagsorden ")
        || plain.startsWith("dagsorden,")
        || plain.startsWith("referat af ")
        || plain.startsWith("referat,");
  }

  private static void add(List<Item> draft, AgendaLine line, StringBuilder background) {
    String words = line.text().replaceAll("[(\\[]\\s*(\\d+\\s*min[a-zæøå.]*)\\s*[)\\]]\\s*$", "$1");
    ItemShorthand read = ItemShorthand.read(words);
    Optional<ItemForm> form = Optional.empty();
    String title = read.title();
    for (ItemForm one : ItemForm.values()) {
      String end = one.label().toLowerCase(Locale.ROOT);
      String plain = title.toLowerCase(Locale.ROOT);
      if (plain.matches(".*\\S\\s*[-–,(]\\s*" + end + "\\s*\\)?")) {
        form = Optional.of(one);
        title = title.substring(0, plain.lastIndexOf(end)).replaceAll("[\\s–,(-]+$", "");
      }
    }
    String below = background.toString().strip();
    if (title.length() > LONGEST_TITLE) {
      below = (title + "\n" + below).strip();
      title = title.substring(0, LONGEST_TITLE - 1) + "…";
    }
    if (!title.isBlank()) {
      int level = draft.isEmpty() ? 0 : Math.min(1, line.level());
      draft.add(new Item(level, title, below, read.minutes(), form));
    }
  }
}
