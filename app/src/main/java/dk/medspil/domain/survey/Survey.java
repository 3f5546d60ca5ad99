package dk.medspil.domain.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One run of a survey. Scale and questions are copies, so that a later edition of the content never
 * changes what was asked.
 *
 * @param kind id of the {@link SurveyKind}
 * @param heldOn when people answered
 * @param participants how many were asked, 0 or more
 * @param sheets how many sheets are counted; when the room answered, the most answers to a question
 * @param countedOn when the counting ended; from then on there is a result and nothing is added
 * @param note what was said about it
 */
public record Survey(
    UUID id,
    UUID forumId,
    String kind,
    String title,
    Way way,
    LocalDate heldOn,
    int participants,
    int sheets,
    Optional<LocalDate> countedOn,
    String note,
    Figure figure,
    Scale scale,
    List<SurveyQuestion> questions) {

  public Survey {
    questions = List.copyOf(questions);
  }

  /** A run nobody has answered yet. */
  public static Survey begin(
      UUID id, UUID forum, SurveyKind kind, Way way, LocalDate heldOn, int participants) {
    return new Survey(
        id,
        forum,
        kind.id(),
        kind.title(),
        way,
        heldOn,
        participants,
        0,
        Optional.empty(),
        "",
        kind.figure(),
        kind.scale(),
        kind.questions());
  }

  /** Whether the counting has ended. */
  public boolean isCounted() {
    return countedOn.isPresent();
  }

  /** With other words and frame; what is counted stays. */
  public Survey described(String title, LocalDate heldOn, int participants, String note) {
    return new Survey(
        id,
        forumId,
        kind,
        title,
        way,
        heldOn,
        participants,
        sheets,
        countedOn,
        note,
        figure,
        scale,
        questions);
  }

  /** Without what is counted so far, as it may leave the store before there is a result (R19). */
  public Survey withoutTally() {
    return isCounted()
        ? this
        : new Survey(
            id,
            forumId,
            kind,
            title,
            way,
            heldOn,
            participants,
            0,
            countedOn,
            note,
            figure,
            scale,
            questions);
  }
}
