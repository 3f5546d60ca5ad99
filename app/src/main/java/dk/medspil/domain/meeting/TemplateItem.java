package dk.medspil.domain.meeting;

import java.util.List;

/**
 * One item of an agenda template.
 *
 * @param title what it is called
 * @param form how it is treated
 * @param minutes planned time, 0–600
 * @param level 0 for an item, 1 for a sub-item
 * @param background what members should know beforehand
 * @param questions questions to ask
 * @param rule the rule or agreement behind it, in plain words; may be empty
 * @param recurring whether it comes back on the next agenda
 * @param gathers what the item collects from earlier work
 * @param part where in the meeting it stands, so that what is carried over knows its place
 */
public record TemplateItem(
    String title,
    ItemForm form,
    int minutes,
    int level,
    String background,
    List<String> questions,
    String rule,
    boolean recurring,
    Gathers gathers,
    Part part) {

  public TemplateItem {
    questions = List.copyOf(questions);
  }

  /** The parts of a meeting: what is carried over belongs to the middle one. */
  public enum Part {
    OPENING,
    MIDDLE,
    CLOSING
  }

  /** What an item collects from earlier work when a meeting is made. */
  public enum Gathers {
    NOTHING,
    MINUTES,
    OPEN_TASKS,
    PLAN_LINES
  }
}
