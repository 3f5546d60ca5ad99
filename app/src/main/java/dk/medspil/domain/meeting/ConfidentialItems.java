package dk.medspil.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A sub-item belongs to the item above it, and is at least as confidential as that one. */
public final class ConfidentialItems {
  private ConfidentialItems() {}

  /**
   * The same agenda, in which sub-items of a confidential item carry its confidentiality. Whatever
   * leaves the operator's own screen must be made from this.
   *
   * @param items a whole agenda, in order
   */
  public static List<AgendaItem> inherited(List<AgendaItem> items) {
    List<AgendaItem> agenda = new ArrayList<>();
    Optional<Confidentiality> above = Optional.empty();
    for (AgendaItem item : items) {
      if (item.level() == 0) {
        above = item.confidentiality();
      }
      agenda.add(
          item.isConfidential() || above.isEmpty()
              ? item
              : item.edit().confidentiality(above).done());
    }
    return List.copyOf(agenda);
  }

  /**
   * Whether an item is confidential, or the one it stands under.
   *
   * @param items a whole agenda, in order
   */
  public static boolean isConfidential(List<AgendaItem> items, UUID item) {
    return inherited(items).stream().anyMatch(one -> one.id().equals(item) && one.isConfidential());
  }
}
