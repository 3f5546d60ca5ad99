package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.PrivacyAdvice;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.privacy.PersonNames;
import dk.medspil.store.ClearedStore;
import dk.medspil.store.Session;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Tells the privacy advice of the window who may be written about and what may stand. */
final class PrivacyKnowledge {
  private final Work work;
  private final PrivacyAdvice advice;

  PrivacyKnowledge(Work work, Clock clock) {
    this.work = work;
    this.advice = new PrivacyAdvice(fingerprint -> letStand(fingerprint, LocalDate.now(clock)));
  }

  PrivacyAdvice advice() {
    return advice;
  }

  /** Reads what is known, and follows it from now on. */
  void follow() {
    Live.of(work, Set.of("member", ClearedStore.TABLE), PrivacyKnowledge::read, advice::know);
  }

  private void letStand(String fingerprint, LocalDate day) {
    work.change(
        Texts.get("control.privacy.letStand"), session -> session.cleared().add(fingerprint, day));
  }

  private static PrivacyAdvice.Known read(Session session) {
    return new PrivacyAdvice.Known(
        PersonNames.of(
            session.workplaces().forums().stream()
                .flatMap(forum -> session.workplaces().members(forum.id()).stream())
                .map(Member::name)
                .toList()),
        session.cleared().all());
  }
}
