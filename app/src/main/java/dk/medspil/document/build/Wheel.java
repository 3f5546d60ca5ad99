package dk.medspil.document.build;

import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.yearwheel.WheelTask;
import java.time.LocalDate;
import java.util.List;

/**
 * The duties of MED committees as they are for a workplace, ready to be printed or listed.
 *
 * @param workplace whose sector decides
 * @param duties the duties, in the order of the catalogue
 * @param today the day the list stands for
 */
public record Wheel(Workplace workplace, List<WheelTask> duties, LocalDate today) {

  public Wheel {
    duties = List.copyOf(duties);
  }

  /** The duties of a catalogue that the workplace's sector has, at every level (R17). */
  public static Wheel of(Workplace workplace, List<WheelTask> catalogue, LocalDate today) {
    return new Wheel(
        workplace,
        catalogue.stream().filter(duty -> duty.sectors().contains(workplace.sector())).toList(),
        today);
  }
}
