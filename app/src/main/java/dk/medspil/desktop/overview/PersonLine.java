package dk.medspil.desktop.overview;

import dk.medspil.domain.duty.Reminder;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An election, a course or the review of a TRIO agreement near its last day (R12–R15). */
record PersonLine(Reminder reminder) implements Demand {

  static List<PersonLine> of(Session session, UUID forum, LocalDate today) {
    return session.committees().committee(forum).stream()
        .flatMap(committee -> committee.reminders(today).stream())
        .map(PersonLine::new)
        .toList();
  }

  @Override
  public LocalDate day() {
    return reminder.day();
  }
}
