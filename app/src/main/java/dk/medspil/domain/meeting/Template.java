package dk.medspil.domain.meeting;

import dk.medspil.domain.forum.ForumKind;
import java.util.List;
import java.util.Set;

/**
 * A model for an agenda.
 *
 * @param id a stable word for a built-in template, a UUID for the user's own
 * @param title what it is called
 * @param kind what a meeting made from it is for
 * @param forums the kinds of forum it is offered to first; empty means all
 * @param minutes planned length of the meeting, 15–600
 * @param guidance a few words on when to use it
 * @param items the items in order
 * @param builtIn whether it ships with the program; such a template is copied before it is edited
 */
public record Template(
    String id,
    String title,
    MeetingKind kind,
    Set<ForumKind> forums,
    int minutes,
    String guidance,
    List<TemplateItem> items,
    boolean builtIn) {

  public Template {
    forums = Set.copyOf(forums);
    items = List.copyOf(items);
  }

  /** The sum of the items' planned minutes. */
  public int plannedMinutes() {
    return items.stream().mapToInt(TemplateItem::minutes).sum();
  }
}
