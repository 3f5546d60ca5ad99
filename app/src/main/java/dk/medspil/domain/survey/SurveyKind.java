package dk.medspil.domain.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A survey that can be run (handbook 8.1 nos. 2, 5, 23, 24 and 8.2); content, not code.
 *
 * @param id names the kind for ever
 * @param purpose what it is good for
 * @param how what to do with it in the room
 * @param everyMonths how often it is meant to be run; empty when on occasion
 * @param duty id of the task in the catalogue that a run fulfils; empty when there is none
 */
public record SurveyKind(
    String id,
    String title,
    String purpose,
    String how,
    Figure figure,
    OptionalInt everyMonths,
    Optional<String> duty,
    Scale scale,
    List<SurveyQuestion> questions) {

  public SurveyKind {
    questions = List.copyOf(questions);
  }
}
