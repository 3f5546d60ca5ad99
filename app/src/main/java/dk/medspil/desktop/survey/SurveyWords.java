package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.survey.QuestionResult;
import dk.medspil.domain.survey.Scale;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.SurveyResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Words and small pieces the screens of surveys share. */
final class SurveyWords {
  private SurveyWords() {}

  static Command back(String help, Runnable run) {
    return Command.of(Texts.get("survey.backName"), help, run)
        .withIcon(Icons.BACK)
        .withShortcut("Alt+Left");
  }

  /** A pane that scrolls up and down only, and never takes the focus itself. */
  static ScrollPane scrolling(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  /** A label that shows all its words, on as many lines as it takes. */
  static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A mean with one decimal. */
  static String mean(double mean) {
    return DanishFormat.number(BigDecimal.valueOf(mean), 1);
  }

  /** "20. november 2026 · på papir · 9 af 9 har svaret". */
  static String facts(Survey survey) {
    String way = survey.way().label();
    String day = DanishFormat.date(survey.heldOn());
    return survey.isCounted()
        ? Texts.get("survey.facts", day, way, survey.sheets(), survey.participants())
        : Texts.get("survey.factsOpen", day, way, survey.participants());
  }

  static String state(Survey survey) {
    return survey.isCounted() ? Texts.get("survey.counted") : Texts.get("survey.open");
  }

  static StatusPill pill(Survey survey) {
    return survey.isCounted()
        ? new StatusPill(Tone.SUCCESS, Icons.DONE, state(survey))
        : new StatusPill(Tone.ACCENT, Icons.UNDER_WAY, state(survey));
  }

  /** When a kind was run last, and when it is time again. */
  static String rhythm(SurveyKind kind, Optional<LocalDate> last, LocalDate today) {
    if (last.isEmpty()) {
      return Texts.get("survey.never");
    }
    String before = DanishFormat.monthYear(last.get());
    if (kind.everyMonths().isEmpty()) {
      return Texts.get("survey.last", before);
    }
    LocalDate next = last.get().plusMonths(kind.everyMonths().getAsInt());
    return next.isAfter(today)
        ? Texts.get("survey.lastAndNext", before, DanishFormat.monthYear(next))
        : Texts.get("survey.lastAndNow", before);
  }

  /** "1 = meget god, 4 = meget dårlig". */
  static String scale(Scale scale) {
    return Texts.get(
        "survey.scale", scale.lowest(), scale.lowWord(), scale.highest(), scale.highWord());
  }

  /** "Behov for ændring: 239. Mindst 102, højst 408." */
  static String sum(Survey survey, SurveyResult result) {
    if (result.sum().isEmpty()) {
      return Texts.get("survey.result.noSum");
    }
    int answers =
        result.lines().stream()
            .flatMap(line -> line.result().stream())
            .mapToInt(QuestionResult::answers)
            .sum();
    return Texts.get(
        "survey.result.sum",
        DanishFormat.number(result.sum().getAsLong()),
        DanishFormat.number((long) answers * survey.scale().lowest()),
        DanishFormat.number((long) answers * survey.scale().highest()));
  }

  /** Puts a survey in the trash, with Fortryd. */
  static void discard(Frame frame, UUID id, Runnable then) {
    frame
        .work()
        .change(
            Texts.get("survey.undo.discard"),
            session -> {
              session.surveys().discard(id, frame.clock().instant());
              return id;
            },
            gone -> {
              then.run();
              frame.done(Texts.get("survey.done.discard"));
            });
  }
}
