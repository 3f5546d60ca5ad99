package dk.medspil.document.build;

import dk.medspil.domain.meeting.AgendaItem;

/** How an agenda item is called on paper. */
final class ItemTitle {
  private ItemTitle() {}

  /** The title, or words for it while nobody has written one: a heading must never be empty. */
  static String of(AgendaItem item) {
    return item.title().isBlank() ? "Punkt uden titel" : item.title().strip();
  }

  /** "5. Årlig arbejdsmiljødrøftelse", "5.1 Ulykker". */
  static String numbered(String number, AgendaItem item) {
    return (number.contains(".") ? number : number + ".") + " " + of(item);
  }
}
