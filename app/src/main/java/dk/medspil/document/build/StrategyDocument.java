package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.GoalStatus.Word;
import dk.medspil.domain.strategy.Progress;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.ThemeRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Årets status: a strategy with how far each goal and effort is, and what of it is new this year.
 */
public final class StrategyDocument {
  private StrategyDocument() {}

  /** Builds the status of a year. */
  public static Document of(
      Workplace workplace, Forum forum, StrategyRecord record, int year, LocalDate today) {
    List<Block> body = new ArrayList<>();
    if (!record.strategy().aim().isBlank()) {
      body.add(Block.Paragraph.of(record.strategy().aim()));
    }
    body.add(Block.Paragraph.of(summary(Progress.of(record.goals(), year), year)));
    for (ThemeRecord theme : record.themes()) {
      body.add(new Block.Heading(1, theme.theme().title()));
      if (!theme.theme().text().isBlank()) {
        body.add(Block.Paragraph.of(theme.theme().text()));
      }
      List<Goal.Kind> kinds =
          Arrays.stream(Goal.Kind.values()).filter(kind -> !theme.of(kind).isEmpty()).toList();
      for (Goal.Kind kind : kinds) {
        body.add(table(theme, kind, kinds.size() == 1 ? "" : caption(kind), year));
      }
    }
    return new Document(
        record.strategy().title() + ", status " + year,
        MeetingHead.organisation(workplace),
        "Mål og indsatser, årets status, " + forum.name(),
        today,
        PageFormat.A4_LANDSCAPE,
        body);
  }

  /** "Af 43 mål og indsatser er 12 nået, …" in one sentence, also for an agenda. */
  public static String summary(Progress progress, int year) {
    String words =
        Arrays.stream(Word.values())
            .filter(word -> progress.count(word) > 0)
            .map(word -> progress.count(word) + " " + word.label().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return progress.all()
        + " mål og indsatser"
        + (words.isEmpty() ? "" : ": " + words)
        + (progress.unsaid() > 0 ? ", " + progress.unsaid() + " uden status" : "")
        + ". "
        + progress.thisYear()
        + " har fået status i "
        + year
        + ".";
  }

  private static String caption(Goal.Kind kind) {
    return kind == Goal.Kind.GOAL ? "Mål" : "Indsatser";
  }

  private static Block table(ThemeRecord theme, Goal.Kind kind, String caption, int year) {
    return new Block.Table(
        caption,
        List.of(
            new Block.Column(kind.label(), 6),
            new Block.Column("Ansvarlig", 2),
            new Block.Column("Status " + year, 4),
            new Block.Column("Før", 3),
            new Block.Column("Hænger sammen med", 4)),
        theme.of(kind).stream().map(record -> row(record, year)).toList());
  }

  private static List<Text> row(GoalRecord record, int year) {
    return List.of(
        Text.of(record.goal().text()),
        Text.of(record.goal().owner()),
        Text.of(record.in(year).map(StrategyDocument::status).orElse("Ingen status i år")),
        Text.of(
            record
                .by(LocalDate.of(year - 1, 12, 31))
                .map(status -> status.word().label() + " (" + status.on().getYear() + ")")
                .orElse("")),
        Text.of(links(record)));
  }

  static String status(GoalStatus status) {
    String note = status.note().isBlank() ? "" : ". " + status.note();
    return status.word().label() + " " + DanishFormat.date(status.on()) + note;
  }

  static String links(GoalRecord record) {
    return record.links().stream().map(StrategyDocument::link).collect(Collectors.joining("; "));
  }

  private static String link(GoalLink link) {
    return link.kind().label() + ": " + link.text();
  }

  /** The word of a status, or nothing. */
  static String word(Optional<GoalStatus> status) {
    return status.map(one -> one.word().label()).orElse("");
  }
}
