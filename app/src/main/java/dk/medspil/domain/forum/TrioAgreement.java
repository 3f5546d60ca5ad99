package dk.medspil.domain.forum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the people of a TRIO agreed on. It stays in the TRIO (R02).
 *
 * @param id stable for ever
 * @param forumId the TRIO, which has one agreement
 * @param answers what was agreed on each question; a question without an answer may be missing
 * @param agreedOn the day it was agreed; empty while it is a draft
 * @param reviewOn the day it is to be looked at again, when one was agreed
 */
public record TrioAgreement(
    UUID id,
    UUID forumId,
    Map<TrioQuestion, String> answers,
    Optional<LocalDate> agreedOn,
    Optional<LocalDate> reviewOn) {
  /** How long before its day a review is told of, in months. */
  public static final int REMIND_MONTHS = 1;

  public TrioAgreement {
    Map<TrioQuestion, String> given = new EnumMap<>(TrioQuestion.class);
    answers.forEach((question, answer) -> {
      if (!answer.isEmpty()) {
        given.put(question, answer);
      }
    });
    answers = Map.copyOf(given);
  }

  /** Nothing is agreed yet. */
  public static TrioAgreement open(UUID id, UUID forum) {
    return new TrioAgreement(id, forum, Map.of(), Optional.empty(), Optional.empty());
  }

  /** What was agreed on a question; "" when nothing was. */
  public String answer(TrioQuestion question) {
    return answers.getOrDefault(question, "");
  }

  /** The same with another answer. */
  public TrioAgreement answering(TrioQuestion question, String answer) {
    Map<TrioQuestion, String> all = new EnumMap<>(TrioQuestion.class);
    all.putAll(answers);
    all.put(question, answer);
    return new TrioAgreement(id, forumId, all, agreedOn, reviewOn);
  }

  /** The same, agreed on a day. */
  public TrioAgreement agreed(Optional<LocalDate> day) {
    return new TrioAgreement(id, forumId, answers, day, reviewOn);
  }

  /** The same, to be looked at again on a day. */
  public TrioAgreement reviewed(Optional<LocalDate> day) {
    return new TrioAgreement(id, forumId, answers, agreedOn, day);
  }

  /**
   * The day it is to be looked at again: the day agreed on, or the first day of a member who came
   * after it was agreed, whichever is first (handbook 6).
   */
  public Optional<LocalDate> reviewDue(Collection<Member> members) {
    Optional<LocalDate> newcomer =
        agreedOn.flatMap(day ->
            members.stream()
                .filter(Member::hasSeat)
                .flatMap(member -> member.tenure().functionFrom().stream())
                .filter(first -> first.isAfter(day))
                .min(LocalDate::compareTo));
    return newcomer.filter(first -> reviewOn.filter(first::isAfter).isEmpty()).or(() -> reviewOn);
  }
}
