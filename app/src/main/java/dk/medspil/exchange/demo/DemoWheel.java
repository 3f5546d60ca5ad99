package dk.medspil.exchange.demo;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.yearwheel.Deviation;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.Paper;
import dk.medspil.domain.yearwheel.Ring;
import dk.medspil.domain.yearwheel.WheelTask;
import dk.medspil.exchange.MeetingPart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The wheel of Lokal-MED: done by items and documents, skipped, on its way, and still to come. */
final class DemoWheel {
  private final DemoDays days;
  private final List<WheelTask> duties;
  private final List<MeetingPart> meetings;
  private final List<Occurrence> all = new ArrayList<>();

  DemoWheel(DemoDays days, ContentLibrary library, List<MeetingPart> meetings) {
    this.days = days;
    this.duties = library.duties();
    this.meetings = meetings;
  }

  List<Occurrence> all() {
    LocalDate discussed = discussion();
    add(duty("L15", discussed.plusDays(20)).withEvidence(item("Mål for det kommende år"), none()));
    add(
        duty("L15", discussed.plusMonths(12))
            .withEvidence(next("Årlig arbejdsmiljødrøftelse"), none()));
    LocalDate winter = days.before(38);
    add(duty("L05", end(winter)).withEvidence(Optional.empty(), paper("Fraværsrapport", winter)));
    add(duty("L05", end(winter.plusYears(1))));
    LocalDate autumn = days.before(9);
    add(
        duty("L09", end(autumn))
            .withDeviation(
                Optional.of(new Deviation(days.before(30), "Referat fra Lokal-MED, punkt 4"))));
    add(duty("L08", end(autumn.plusYears(1))));
    add(duty("L26", end(days.next())));
    add(
        own("Værdierne i hverdagen", end(days.before(26)))
            .withEvidence(item("Værdierne i hverdagen"), none()));
    add(
        own("Overlevering mellem vagter", end(days.before(12)))
            .withEvidence(item("Overlevering mellem vagter"), none()));
    add(own("Ro omkring måltiderne: holder aftalen?", end(days.next().plusMonths(3))));
    add(own("Mødeplan for næste år", end(days.next())).withEvidence(next("Mødeplan"), none()));
    all.sort(
        Comparator.comparing(Occurrence::due)
            .thenComparing(Occurrence::title)
            .thenComparing(one -> one.id().toString()));
    return List.copyOf(all);
  }

  private void add(Occurrence one) {
    all.add(one);
  }

  private Occurrence duty(String id, LocalDate due) {
    WheelTask task = duties.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return Occurrence.of(
        DemoIds.of("aarshjul/" + id + "/" + all.size()),
        DemoForums.LOCAL,
        task,
        task.ring(DemoForums.workplace().sector()),
        due);
  }

  private Occurrence own(String title, LocalDate due) {
    return Occurrence.own(
        DemoIds.of("aarshjul/" + title),
        DemoForums.LOCAL,
        Ring.FOCUS,
        title,
        "Besluttet i Lokal-MED",
        due);
  }

  private LocalDate discussion() {
    return meetings.stream()
        .map(MeetingPart::meeting)
        .filter(meeting -> meeting.kind() == MeetingKind.ANNUAL_DISCUSSION)
        .map(meeting -> meeting.date())
        .max(Comparator.naturalOrder())
        .orElse(days.before(34));
  }

  private Optional<UUID> item(String title) {
    return meetings.stream()
        .filter(part -> part.meeting().forumId().equals(DemoForums.LOCAL))
        .flatMap(part -> part.items().stream())
        .filter(item -> item.title().equals(title))
        .map(AgendaItem::id)
        .findFirst();
  }

  /** The item the next agenda has for it already. */
  private Optional<UUID> next(String begins) {
    return meetings.stream()
        .filter(part -> part.meeting().forumId().equals(DemoForums.LOCAL))
        .filter(part -> part.meeting().date().equals(days.next()))
        .flatMap(part -> part.items().stream())
        .filter(item -> item.title().startsWith(begins))
        .map(AgendaItem::id)
        .findFirst();
  }

  private static Optional<Paper> paper(String name, LocalDate day) {
    return Optional.of(new Paper(name, day));
  }

  private static Optional<Paper> none() {
    return Optional.empty();
  }

  private static LocalDate end(LocalDate day) {
    return YearMonth.from(day).atEndOfMonth();
  }
}
