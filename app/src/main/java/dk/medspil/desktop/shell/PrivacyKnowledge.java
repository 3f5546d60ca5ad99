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
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** Tells the privacy advice of the windows who may be written about and what may stand. */
final class PrivacyKnowledge {
  private final Work work;
  private final Clock clock;
  // A dialog that is closed takes its advice with it.
  private final Set<PrivacyAdvice> all = Collections.newSetFromMap(new WeakHashMap<>());
  private PrivacyAdvice.Known known = PrivacyAdvice.Known.NOTHING;

  PrivacyKnowledge(Work work, Clock clock) {
    this.work = work;
    this.clock = clock;
  }

  /** Advice for one more window. */
  PrivacyAdvice advice() {
    var advice = new PrivacyAdvice(fingerprint -> letStand(fingerprint, LocalDate.now(clock)));
    advice.know(known);
    all.add(advice);
    return advice;
  }

  /** Reads what is known, and follows it from now on. */
  void follow() {
    Live.of(work, Set.of("member", ClearedStore.TABLE), PrivacyKnowledge::read, this::know);
  }

  private void know(PrivacyAdvice.Known now) {
    known = now;
    all.forEach(advice -> advice.know(now));
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
