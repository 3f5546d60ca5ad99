package dk.medspil.domain.apv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The moves of a plan line: what must be filled in before it starts (R09) and before it closes
 * (R10).
 */
public final class PlanRules {
  private PlanRules() {}

  /** A field a line must have before it starts. */
  public enum Missing {
    PROBLEM("problem"),
    MEASURE("tiltag"),
    RESPONSIBLE("ansvarlig"),
    DEADLINE("frist"),
    FOLLOW_UP("opfølgning");

    private final String label;

    Missing(String label) {
      this.label = label;
    }

    /** The Danish name of the field. */
    public String label() {
      return label;
    }
  }

  /** What is missing before the line may start (R09); empty when it may. */
  public static List<Missing> missingToStart(PlanLine line) {
    List<Missing> missing = new ArrayList<>();
    if (line.problem().isBlank()) {
      missing.add(Missing.PROBLEM);
    }
    if (line.measure().isBlank()) {
      missing.add(Missing.MEASURE);
    }
    if (line.responsible().isBlank()) {
      missing.add(Missing.RESPONSIBLE);
    }
    if (line.deadline().isEmpty()) {
      missing.add(Missing.DEADLINE);
    }
    if (line.followUp().isEmpty()) {
      missing.add(Missing.FOLLOW_UP);
    }
    return List.copyOf(missing);
  }

  /**
   * The line, in progress. Throws {@link IllegalStateException} when R09 or its status forbids it.
   */
  public static PlanLine start(PlanLine line) {
    require(missingToStart(line).isEmpty(), "R09");
    require(line.status().isOpen(), "status");
    return line.edit().status(LineStatus.IN_PROGRESS, Optional.empty());
  }

  /**
   * The line, waiting for somebody else. Throws {@link IllegalStateException} when it is not open.
   */
  public static PlanLine pause(PlanLine line) {
    require(line.status().isOpen(), "status");
    return line.edit().status(LineStatus.WAITING, line.doneOn());
  }

  /**
   * The line with its measure carried out, so that its effect can be judged (R09 applies here too).
   */
  public static PlanLine carriedOut(PlanLine line, LocalDate day) {
    require(missingToStart(line).isEmpty(), "R09");
    require(line.status().isOpen(), "status");
    return line.edit().status(LineStatus.DONE, Optional.of(day));
  }

  /** Whether the effect may be judged now: the measure must have been carried out (R10). */
  public static boolean canEvaluate(PlanLine line) {
    return line.status() == LineStatus.DONE;
  }

  /**
   * The line after its effect was judged (R10): yes closes it, partly keeps it going with a new
   * follow-up, no opens it again. This is the only way to {@link LineStatus#SOLVED}.
   */
  public static PlanLine evaluated(PlanLine line, Evaluation evaluation) {
    require(canEvaluate(line) && evaluation.lineId().equals(line.id()), "R10");
    require(!evaluation.evidence().isBlank() && !evaluation.by().isBlank(), "R10 evidence");
    PlanLineEdit edit = line.edit();
    return switch (evaluation.verdict()) {
      case YES -> edit.status(LineStatus.SOLVED, line.doneOn());
      case PARTLY -> {
        if (!evaluation.nextStep().isBlank()) {
          edit.measure(evaluation.nextStep());
        }
        if (evaluation.nextFollowUp().isPresent()) {
          edit.followUp(evaluation.nextFollowUp()).deadline(evaluation.nextFollowUp());
        }
        yield edit.status(LineStatus.IN_PROGRESS, Optional.empty());
      }
      case NO -> edit.status(LineStatus.NOT_WORKING, Optional.empty());
    };
  }

  /** The line as a permanent risk with standing prevention (handbook 3.5). */
  public static PlanLine permanent(PlanLine line) {
    require(line.status().isOpen(), "status");
    return line.edit().status(LineStatus.PERMANENT, line.doneOn());
  }

  /** A closed or permanent line, open again. */
  public static PlanLine reopened(PlanLine line) {
    require(!line.status().isOpen(), "status");
    return line.edit().status(LineStatus.OPEN, Optional.empty());
  }

  private static void require(boolean allowed, String rule) {
    if (!allowed) {
      throw new IllegalStateException("not allowed by " + rule);
    }
  }
}
