package dk.medspil.document.build;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.RegisteredGuideline;
import java.time.LocalDate;
import java.util.List;

/**
 * The guidelines of a forum on a day, ready to be printed or listed.
 *
 * @param records in the order they are shown
 * @param today the day the register stands for
 */
public record GuidelineRegister(
    Workplace workplace, Forum forum, List<GuidelineRecord> records, LocalDate today) {

  /** Guidelines of other forums stay with them (R02). */
  public GuidelineRegister {
    records = records.stream().filter(one -> one.entry().forumId().equals(forum.id())).toList();
  }

  /** Only what binds on its day, for those who are to follow it. */
  public GuidelineRegister inForce() {
    return new GuidelineRegister(
        workplace, forum, records.stream().filter(one -> binds(one.entry())).toList(), today);
  }

  boolean binds(RegisteredGuideline one) {
    return one.guideline().bindsOn(today);
  }

  /** "Retningslinjer, Lokal-MED". */
  String title() {
    return "Retningslinjer, "
        + (forum.isPrivateTrio() ? forum.name() + " (kun for TRIO)" : forum.name());
  }
}
