package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.RiskBadge;
import dk.medspil.desktop.control.Status;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanRules.Missing;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words and marks a plan line is shown with, the same in the list and on its own page. */
final class LineWords {
  private LineWords() {}

  /** The word on the pill; "Over fristen" stands before the status while a measure is late. */
  static Status status(PlanLine line, LocalDate today) {
    if (line.status() != LineStatus.DONE && line.isOverdue(today)) {
      return Status.OVERDUE;
    }
    return switch (line.status()) {
      case OPEN -> Status.OPEN;
      case IN_PROGRESS -> Status.UNDER_WAY;
      case WAITING -> Status.WAITING;
      case DONE -> Status.EFFECT_PENDING;
      case SOLVED -> Status.SOLVED;
      case NOT_WORKING -> Status.SOLVED_WITHOUT_EFFECT;
      case PERMANENT -> Status.PERMANENT_RISK;
    };
  }

  static RiskBadge badge(Risk risk, RiskScale scale) {
    return new RiskBadge(
        risk.number(), scale.color(scale.band(risk)), scale.word(risk).toLowerCase(Locale.ROOT));
  }

  /** The day that matters for a line in its status. */
  static Optional<LocalDate> day(PlanLine line) {
    return switch (line.status()) {
      case SOLVED -> line.doneOn();
      case PERMANENT -> line.followUp();
      default -> line.dueOn();
    };
  }

  /** A day in words, with its year when it is half a year behind or nearly a year ahead. */
  static String day(LocalDate day, LocalDate today) {
    boolean near = day.isAfter(today.minusMonths(6)) && day.isBefore(today.plusMonths(11));
    return near ? DanishFormat.dayMonth(day) : DanishFormat.date(day);
  }

  /** What R09 still asks for. */
  static String missing(List<Missing> fields) {
    return Texts.get(
        "apv.act.missing", fields.stream().map(Missing::label).collect(Collectors.joining(", ")));
  }

  /** Levels to choose from, the lowest first: "3 · Mærkbar". */
  static List<Choice<Integer>> levels(List<String> words) {
    return IntStream.rangeClosed(1, words.size())
        .mapToObj(i -> Choice.of(i, Texts.get("apv.risk.level", i, words.get(i - 1))))
        .toList();
  }
}
