package dk.medspil.domain.yearwheel;

import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Sector;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A task that a MED committee has by law, agreement or good practice (handbook chapter 2).
 *
 * @param id stable for ever, "H01" for the top committee, "L01" for the workplace
 * @param level who has the task, as printed
 * @param forums the kinds of forum whose wheel shows it; never empty
 * @param sectors where it applies; never empty
 * @param binding how binding it is, as printed: "skal", "bør", "kan" and any condition
 * @param title what is to be done
 * @param basis the law or agreement behind it, as printed
 * @param recurrence how often, as printed
 * @param note what to know about it; may be empty
 * @param questions to ask when it is treated; may be empty
 * @param rhythm how often it comes; empty for what comes on occasion or once
 * @param dutyIn the sectors where law or agreement asks for it; elsewhere it is good practice
 * @param maySkipIn the sectors where a committee may agree to skip it (handbook 2.3, R18)
 */
public record WheelTask(
    String id,
    String level,
    Set<ForumKind> forums,
    Set<Sector> sectors,
    String binding,
    String title,
    String basis,
    String recurrence,
    String note,
    List<String> questions,
    Optional<Rhythm> rhythm,
    Set<Sector> dutyIn,
    Set<Sector> maySkipIn) {

  public WheelTask {
    questions = List.copyOf(questions);
    dutyIn = Set.copyOf(dutyIn);
    maySkipIn = Set.copyOf(maySkipIn);
    forums = Set.copyOf(forums);
    sectors = Set.copyOf(sectors);
  }

  /** Whether a workplace of a sector has this task in at least one of its kinds of forum (R17). */
  public boolean appliesTo(Sector sector, Collection<ForumKind> kinds) {
    return sectors.contains(sector) && kinds.stream().anyMatch(forums::contains);
  }

  /** Where it stands in the wheel of a workplace. */
  public Ring ring(Sector sector) {
    return dutyIn.contains(sector) ? Ring.DUTY : Ring.FOCUS;
  }

  /** Whether a committee may agree to skip it (R18). */
  public boolean maySkip(Sector sector) {
    return maySkipIn.contains(sector);
  }

  /** The tasks of a sector and some kinds of forum, in the order of the catalogue (R17). */
  public static List<WheelTask> select(
      List<WheelTask> catalogue, Sector sector, Collection<ForumKind> kinds) {
    return catalogue.stream().filter(task -> task.appliesTo(sector, kinds)).toList();
  }
}
