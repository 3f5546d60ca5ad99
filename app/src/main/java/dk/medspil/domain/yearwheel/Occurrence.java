package dk.medspil.domain.yearwheel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing a forum has to do in a year. Its year is that of its due date. Whether it is done is
 * never written here: it follows from the evidence ({@link Standing}).
 *
 * @param id stable for ever
 * @param forumId whose wheel it stands in
 * @param task its id in the catalogue; empty for the forum's own
 * @param ring where it stands in the wheel
 * @param title what is to be done
 * @param basis the law, agreement or decision behind it, as the forum words it (R29); may be empty
 * @param background what members should know beforehand; may be empty
 * @param questions to ask when it is treated, one a line; may be empty
 * @param due the last day
 * @param deviation set when the forum has agreed to skip it (R18)
 * @param itemId an agenda item that was pointed out as evidence
 * @param paper a document that was pointed out as evidence
 */
public record Occurrence(
    UUID id,
    UUID forumId,
    Optional<String> task,
    Ring ring,
    String title,
    String basis,
    String background,
    String questions,
    LocalDate due,
    Optional<Deviation> deviation,
    Optional<UUID> itemId,
    Optional<Paper> paper) {

  /** Something of the forum's own. */
  public static Occurrence own(
      UUID id, UUID forum, Ring ring, String title, String basis, LocalDate due) {
    return new Occurrence(
        id,
        forum,
        Optional.empty(),
        ring,
        title,
        basis,
        "",
        "",
        due,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A task of the catalogue in a forum's wheel. */
  public static Occurrence of(UUID id, UUID forum, WheelTask task, Ring ring, LocalDate due) {
    return new Occurrence(
        id,
        forum,
        Optional.of(task.id()),
        ring,
        task.title(),
        task.basis(),
        task.note(),
        String.join("\n", task.questions()),
        due,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with other words. */
  public Occurrence worded(String newTitle, String newBasis, String newBackground) {
    return new Occurrence(
        id,
        forumId,
        task,
        ring,
        newTitle,
        newBasis,
        newBackground,
        questions,
        due,
        deviation,
        itemId,
        paper);
  }

  /** The same on another day. */
  public Occurrence dueOn(LocalDate day) {
    return new Occurrence(
        id,
        forumId,
        task,
        ring,
        title,
        basis,
        background,
        questions,
        day,
        deviation,
        itemId,
        paper);
  }

  /**
   * The same in another month of its year, on the same day of the month: the last day of a month
   * stays the last, and a day the month does not have becomes its last.
   */
  public Occurrence inMonth(int month) {
    YearMonth there = YearMonth.of(due.getYear(), month);
    boolean last = due.getDayOfMonth() == due.lengthOfMonth();
    return dueOn(
        last
            ? there.atEndOfMonth()
            : there.atDay(Math.min(due.getDayOfMonth(), there.lengthOfMonth())));
  }

  /** The same, skipped by agreement or not; ask {@link WheelTask#maySkip} first (R18). */
  public Occurrence withDeviation(Optional<Deviation> newDeviation) {
    return new Occurrence(
        id,
        forumId,
        task,
        ring,
        title,
        basis,
        background,
        questions,
        due,
        newDeviation,
        itemId,
        paper);
  }

  /** The same with other evidence pointed out. */
  public Occurrence withEvidence(Optional<UUID> newItem, Optional<Paper> newPaper) {
    return new Occurrence(
        id,
        forumId,
        task,
        ring,
        title,
        basis,
        background,
        questions,
        due,
        deviation,
        newItem,
        newPaper);
  }

  /** A new one in another year, without what belonged to this one: evidence and deviation. */
  public Occurrence again(UUID newId, LocalDate newDue) {
    return new Occurrence(
        newId,
        forumId,
        task,
        ring,
        title,
        basis,
        background,
        questions,
        newDue,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether another one is the same thing, in this year or another. */
  public boolean isSameThing(Occurrence other) {
    return forumId.equals(other.forumId)
        && (task.isPresent() || other.task.isPresent()
            ? task.equals(other.task)
            : title.strip().equalsIgnoreCase(other.title.strip()));
  }
}
