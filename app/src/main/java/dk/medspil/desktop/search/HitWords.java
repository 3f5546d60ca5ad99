package dk.medspil.desktop.search;

import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.guideline.GuidelineState;
import dk.medspil.domain.search.FoundKind;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.SearchStore.Hit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a hit is called and what is said about it at the right. */
final class HitWords {
  private HitWords() {}

  static Icons icon(FoundKind kind) {
    return switch (kind) {
      case MEETING, AGENDA_ITEM -> Icons.MEETING;
      case OUTCOME, ADDENDUM -> Icons.MINUTES;
      case ATTACHMENT -> Icons.ATTACHMENT;
      case BOARD, NOTE -> Icons.DIALOGUE;
      case TASK -> Icons.TASK;
      case PLAN_LINE, APV_ROUND, ROUND_RESULT, APV_CHANGE, ACCIDENT -> Icons.APV;
      case GUIDELINE -> Icons.GUIDELINE;
      case OCCURRENCE -> Icons.YEAR_WHEEL;
      case SURVEY -> Icons.SURVEY;
      case STRATEGY, GOAL -> Icons.STRATEGY;
      case FILLED_FORM -> Icons.FORM;
      case TRIO_AGREEMENT -> Icons.PEOPLE;
    };
  }

  /** The second line at the right: a date, or how far it has come. */
  static String fact(Hit hit) {
    return switch (hit.kind()) {
      case PLAN_LINE -> LineStatus.valueOf(hit.state()).label();
      case GUIDELINE -> GuidelineState.valueOf(hit.state()).label();
      case TASK ->
          hit.state().equals(TaskState.OPEN.name())
              ? day(hit)
              : TaskState.valueOf(hit.state()).label();
      default -> day(hit);
    };
  }

  /** Both in one line, "TR, 27. november 2026". */
  static String aside(Hit hit) {
    String first = hit.kind() == FoundKind.TASK ? hit.responsible() : hit.kind().label();
    return Stream.of(first, fact(hit))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String day(Hit hit) {
    return hit.day().map(DanishFormat::date).orElse("");
  }
}
