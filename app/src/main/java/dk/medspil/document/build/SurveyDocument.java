package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.survey.Figure;
import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.QuestionResult;
import dk.medspil.domain.survey.Scale;
import dk.medspil.domain.survey.SinceLast;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.domain.survey.SurveyResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a survey came to, on paper. Without a result there are no numbers in it (R19). */
public final class SurveyDocument {
  /** What stands for the numbers of a question with fewer than five answers. */
  static final String FEW = "Færre end 5 svar";

  private SurveyDocument() {}

  /** Builds the document; a run that is not counted says only that. */
  public static Document of(Workplace workplace, Forum forum, SurveyReport report) {
    Survey survey = report.survey();
    List<Block> body = new ArrayList<>();
    report
        .result()
        .ifPresentOrElse(
            result -> result(report, result, body),
            () -> body.add(Block.Paragraph.of("Målingen er ikke talt op endnu.")));
    if (!survey.note().isBlank()) {
      body.add(new Block.Heading(1, "Det talte vi om"));
      body.add(Block.Paragraph.of(survey.note()));
    }
    if (!report.improvements().isEmpty()) {
      body.add(new Block.Heading(1, "Det vil vi gøre bedre"));
      body.add(
          new Block.BulletList(
              report.improvements().stream().map(SurveyDocument::improvement).toList()));
    }
    return new Document(
        title(survey, forum),
        MeetingHead.organisation(workplace),
        "Måling, resultat",
        survey.heldOn(),
        PageFormat.A4_PORTRAIT,
        body);
  }

  /** "Social kapital, Lokal-MED"; after a question no comma. */
  private static String title(Survey survey, Forum forum) {
    boolean asks = survey.title().endsWith("?") || survey.title().endsWith("!");
    return survey.title() + (asks ? " " : ", ") + forum.name();
  }

  private static void result(SurveyReport report, SurveyResult result, List<Block> body) {
    Survey survey = report.survey();
    body.add(
        Block.Paragraph.of(
            result.answers()
                + " af "
                + survey.participants()
                + " svarede "
                + survey.way().label()
                + " den "
                + DanishFormat.date(survey.heldOn())
                + ". "
                + scale(survey.scale())
                + ". Ingen kan se, hvad den enkelte har svaret, og spørgsmål med færre end 5 svar"
                + " vises ikke."));
    if (survey.figure() == Figure.SUM && result.sum().isPresent()) {
      body.add(
          Block.Paragraph.of(
              "Summen af alle svar er "
                  + DanishFormat.number(result.sum().getAsLong())
                  + ". Jo højere sum, jo større behov for ændring. Summen vokser også, når flere"
                  + " svarer; sammenlign derfor gennemsnit."));
    }
    if (result.themes().size() < result.lines().size()) {
      body.add(themes(report, result));
    }
    body.add(questions(report, result));
  }

  private static Block themes(SurveyReport report, SurveyResult result) {
    return table(
        "Gennemsnit for hvert tema",
        List.of(
            new Block.Column("Tema", 6),
            new Block.Column("Gennemsnit", 3),
            new Block.Column(last(report), 3)),
        result.themes().stream()
            .map(theme ->
                List.of(
                    Text.of(theme.name()),
                    Text.of(theme.mean().isPresent() ? mean(theme.mean().getAsDouble()) : FEW),
                    Text.of(before(report, theme.name()))))
            .toList(),
        report);
  }

  private static String before(SurveyReport report, String theme) {
    return report
        .beforeResult()
        .flatMap(last ->
            last.themes().stream()
                .filter(one -> one.name().equals(theme) && one.mean().isPresent())
                .findFirst())
        .map(one -> mean(one.mean().getAsDouble()))
        .orElse("");
  }

  private static Block questions(SurveyReport report, SurveyResult result) {
    return table(
        "Gennemsnit for hvert spørgsmål",
        List.of(
            new Block.Column("Spørgsmål", 8),
            new Block.Column("Svar", 2),
            new Block.Column("Gennemsnit", 3),
            new Block.Column("Spredning", 4),
            new Block.Column(last(report), 4)),
        result.lines().stream().map(line -> row(report, line)).toList(),
        report);
  }

  /** The last column tells of the time before, and goes when there was none. */
  private static Block table(
      String caption, List<Block.Column> columns, List<List<Text>> rows, SurveyReport report) {
    if (report.before().isPresent()) {
      return new Block.Table(caption, columns, rows);
    }
    int kept = columns.size() - 1;
    return new Block.Table(
        caption, columns.subList(0, kept), rows.stream().map(row -> row.subList(0, kept)).toList());
  }

  private static List<Text> row(SurveyReport report, SurveyResult.Line line) {
    Scale scale = report.survey().scale();
    return List.of(
        Text.of(line.question().text()),
        Text.of(line.result().map(one -> Integer.toString(one.answers())).orElse("")),
        Text.of(line.result().map(QuestionResult::mean).map(SurveyDocument::mean).orElse(FEW)),
        Text.of(line.result().map(one -> one.spread(scale).label()).orElse("")),
        Text.of(before(report, line)));
  }

  private static String before(SurveyReport report, SurveyResult.Line line) {
    OptionalDouble last = report.meanBefore(line.question());
    return last.isEmpty()
        ? ""
        : mean(last.getAsDouble())
            + report.moved(line).map(SinceLast::label).map(words -> ", nu " + words).orElse("");
  }

  private static String last(SurveyReport report) {
    return report
        .before()
        .map(survey -> "Sidst, " + DanishFormat.monthYear(survey.heldOn()))
        .orElse("");
  }

  private static Text improvement(Improvement one) {
    return Text.of(one.text() + " (" + one.kind().label() + ")");
  }

  static String scale(Scale scale) {
    return scale.lowest()
        + " er "
        + scale.lowWord()
        + ", "
        + scale.highest()
        + " er "
        + scale.highWord();
  }

  static String mean(double mean) {
    return DanishFormat.number(BigDecimal.valueOf(mean), 1);
  }
}
