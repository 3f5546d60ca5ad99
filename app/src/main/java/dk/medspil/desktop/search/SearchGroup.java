package dk.medspil.desktop.search;

import dk.medspil.domain.search.FoundKind;
import java.util.EnumSet;
import java.util.Set;

/** What the hits can be narrowed down to, one button each. */
enum SearchGroup {
  ALL,
  MEETINGS,
  MINUTES,
  PLAN,
  TASKS,
  WHEEL,
  SURVEYS,
  STRATEGIES,
  GUIDELINES,
  FORMS,
  COMMITTEE,
  DIALOGUES;

  Set<FoundKind> kinds() {
    return switch (this) {
      case ALL -> EnumSet.allOf(FoundKind.class);
      case MEETINGS -> EnumSet.of(FoundKind.MEETING, FoundKind.AGENDA_ITEM, FoundKind.ATTACHMENT);
      case MINUTES -> EnumSet.of(FoundKind.OUTCOME, FoundKind.ADDENDUM);
      case PLAN ->
          EnumSet.of(
              FoundKind.PLAN_LINE,
              FoundKind.APV_ROUND,
              FoundKind.ROUND_RESULT,
              FoundKind.APV_CHANGE,
              FoundKind.ACCIDENT);
      case WHEEL -> EnumSet.of(FoundKind.OCCURRENCE);
      case SURVEYS -> EnumSet.of(FoundKind.SURVEY);
      case STRATEGIES -> EnumSet.of(FoundKind.STRATEGY, FoundKind.GOAL);
      case GUIDELINES -> EnumSet.of(FoundKind.GUIDELINE);
      case COMMITTEE -> EnumSet.of(FoundKind.TRIO_AGREEMENT);
      case FORMS -> EnumSet.of(FoundKind.FILLED_FORM);
      case TASKS -> EnumSet.of(FoundKind.TASK);
      case DIALOGUES -> EnumSet.of(FoundKind.BOARD, FoundKind.NOTE);
    };
  }
}
