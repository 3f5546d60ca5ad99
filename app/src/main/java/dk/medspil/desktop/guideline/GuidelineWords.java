package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a guideline's kind, state and days are said. */
final class GuidelineWords {
  private GuidelineWords() {}

  static StatusPill state(Guideline now, LocalDate today) {
    GuidelineState state = now.stateOn(today);
    return switch (state) {
      case WISHED -> new StatusPill(Tone.NEUTRAL, Icons.IDEA, state.label());
      case DISCUSSED -> new StatusPill(Tone.ACCENT, Icons.UNDER_WAY, state.label());
      case ADOPTED -> new StatusPill(Tone.SUCCESS, Icons.DONE, state.label());
      case REFUSED -> new StatusPill(Tone.DANGER, Icons.NO, state.label());
      case TERMINATED -> new StatusPill(Tone.WARNING, Icons.WAITING, state.label());
      case EXPIRED -> new StatusPill(Tone.NEUTRAL, Icons.ARCHIVE, state.label());
    };
  }

  /** Where it stands in one sentence, with the days that count. */
  static String standing(Guideline now, LocalDate today) {
    return switch (now.stateOn(today)) {
      case WISHED -> Texts.get("guideline.standing.wished");
      case DISCUSSED -> Texts.get("guideline.standing.discussed");
      case ADOPTED ->
          now.kind().canBeTerminated()
              ? Texts.get("guideline.standing.adopted", day(now.agreedOn()))
              : Texts.get("guideline.standing.mustExist", day(now.agreedOn()));
      case REFUSED -> Texts.get("guideline.standing.refused");
      case TERMINATED ->
          Texts.get("guideline.standing.terminated", day(now.noticeOn()), day(now.lastDay()));
      case EXPIRED -> Texts.get("guideline.standing.expired", day(now.lastDay()));
    };
  }

  /** What each kind means, for the one who chooses. */
  static String meaning(GuidelineKind kind) {
    return switch (kind) {
      case PROCEDURE -> Texts.get("guideline.kind.procedure");
      case REQUIRED -> Texts.get("guideline.kind.required");
      case VOLUNTARY -> Texts.get("guideline.kind.voluntary");
    };
  }

  static List<Choice<GuidelineKind>> kinds() {
    return Arrays.stream(GuidelineKind.values()).map(one -> Choice.of(one, one.label())).toList();
  }

  static String day(Optional<LocalDate> day) {
    return day.map(DanishFormat::date).orElse("");
  }
}
