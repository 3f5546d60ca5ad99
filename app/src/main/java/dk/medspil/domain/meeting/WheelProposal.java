package dk.medspil.domain.meeting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What the wheel of the year, or the register of guidelines, proposes to a meeting.
 *
 * @param kind which of them proposes it
 * @param occurrence its id in the wheel, or the guideline's
 * @param title what is to be done
 * @param background what members should know beforehand, with what came of it the last time
 * @param questions to ask, one a line
 * @param rule the law or agreement behind it
 * @param due the last day
 * @param items earlier agenda items it came to; one of them may be carried on instead
 */
public record WheelProposal(
    Origin.Kind kind,
    UUID occurrence,
    String title,
    String background,
    String questions,
    String rule,
    LocalDate due,
    Set<UUID> items) {
  public WheelProposal {
    items = Set.copyOf(items);
  }

  /** What the wheel of the year proposes. */
  public WheelProposal(
      UUID occurrence,
      String title,
      String background,
      String questions,
      String rule,
      LocalDate due,
      Set<UUID> items) {
    this(Origin.Kind.YEAR_WHEEL, occurrence, title, background, questions, rule, due, items);
  }

  /** A new item with the words of this proposal, and why it is there. */
  public AgendaItem item(UUID id, UUID meeting, int position) {
    return AgendaItem.create(id, meeting, position, title)
        .edit()
        .background(background)
        .questions(questions)
        .rule(rule)
        .origin(Origin.from(kind, occurrence, due))
        .done();
  }
}
