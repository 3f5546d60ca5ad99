package dk.medspil.domain.apv;

import dk.medspil.domain.apv.TrailEntry.Kind;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Writes the history of a plan line: an entry for each change of status and each moved day, and one
 * for each judgement. What is written before stays.
 */
public final class PlanTrail {
  private static final String DONE = "Tiltaget er udført";

  private final UUID line;
  private final LocalDate on;
  private final Supplier<UUID> ids;
  private final List<TrailEntry> entries = new ArrayList<>();

  private PlanTrail(UUID line, LocalDate on, Supplier<UUID> ids) {
    this.line = line;
    this.on = on;
    this.ids = ids;
  }

  /**
   * The first entry of a new line.
   *
   * @param words where it came from, "Oprettet i handlingsplanen"
   */
  public static TrailEntry created(PlanLine line, String words, UUID id) {
    return new TrailEntry(id, line.id(), line.createdOn(), Kind.CREATED, words);
  }

  /** What happened to a line between two versions of it; empty when nothing worth telling did. */
  public static List<TrailEntry> between(
      PlanLine before, PlanLine after, LocalDate on, Supplier<UUID> ids) {
    PlanTrail trail = new PlanTrail(after.id(), on, ids);
    trail.moved("Fristen", before.deadline(), after.deadline());
    trail.moved("Opfølgningen", before.followUp(), after.followUp());
    trail.status(before, after);
    return List.copyOf(trail.entries);
  }

  /** A judgement and what followed from it (R10). */
  public static List<TrailEntry> judged(
      PlanLine before, PlanLine after, Evaluation evaluation, Supplier<UUID> ids) {
    PlanTrail trail = new PlanTrail(after.id(), evaluation.on(), ids);
    trail.add(
        Kind.EVALUATED,
        "Virkede »%s«? %s. %s (%s)"
            .formatted(
                before.measure(),
                evaluation.verdict().label(),
                evaluation.evidence(),
                evaluation.by()));
    if (!after.measure().equals(before.measure())) {
      trail.add(Kind.EDITED, "Nyt tiltag: " + after.measure());
    }
    trail.moved("Fristen", before.deadline(), after.deadline());
    trail.moved("Opfølgningen", before.followUp(), after.followUp());
    trail.status(before, after);
    return List.copyOf(trail.entries);
  }

  private void moved(String what, Optional<LocalDate> before, Optional<LocalDate> after) {
    if (before.equals(after)) {
      return;
    }
    String text =
        after
            .map(day ->
                before
                    .map(old -> " flyttet fra " + words(old, day) + " til " + words(day, old))
                    .orElse(" sat til " + words(day, on)))
            .orElse(" fjernet");
    add(Kind.EDITED, what + text);
  }

  /** The year is left out where both days have it in common. */
  private static String words(LocalDate day, LocalDate other) {
    return day.getYear() == other.getYear() ? DanishFormat.dayMonth(day) : DanishFormat.date(day);
  }

  private void status(PlanLine before, PlanLine after) {
    if (before.status() == after.status()) {
      return;
    }
    switch (after.status()) {
      case OPEN -> add(Kind.REOPENED, "Linjen er åbnet igen");
      case IN_PROGRESS -> add(Kind.STARTED, "Sat i gang");
      case WAITING -> add(Kind.WAITING, "Afventer");
      case DONE -> add(Kind.CARRIED_OUT, after.doneOn().map(this::carriedOut).orElse(DONE));
      case SOLVED -> add(Kind.CLOSED, "Løsningen virker. Linjen er afsluttet");
      case NOT_WORKING -> add(Kind.REOPENED, "Løsningen virkede ikke. Linjen er åben igen");
      case PERMANENT -> add(Kind.PERMANENT, "Gjort til fast risiko");
    }
  }

  private String carriedOut(LocalDate day) {
    return day.equals(on) ? DONE : DONE + " den " + words(day, on);
  }

  private void add(Kind kind, String text) {
    entries.add(new TrailEntry(ids.get(), line, on, kind, text));
  }
}
