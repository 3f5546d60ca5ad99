package dk.medspil.desktop.survey;

import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The surveys of a forum.
 *
 * @param surveys newest first; how many sheets one has is no secret, what stands on them is (R19)
 * @param members how many sit in the forum, to begin with as participants
 */
record SurveysPicture(List<Survey> surveys, int members) {
  static final Set<String> TABLES = Set.of("survey", "member");

  static SurveysPicture read(Session session, UUID forum) {
    return new SurveysPicture(
        session.surveys().ofForum(forum), session.workplaces().members(forum).size());
  }

  /** When a kind was counted last. */
  Optional<LocalDate> last(SurveyKind kind) {
    return surveys.stream()
        .filter(one -> one.isCounted() && one.kind().equals(kind.id()))
        .map(Survey::heldOn)
        .findFirst();
  }
}
