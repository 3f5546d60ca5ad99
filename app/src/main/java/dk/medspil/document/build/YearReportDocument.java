package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.yearwheel.Deviation;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.Paper;
import dk.medspil.domain.yearwheel.Ring;
import dk.medspil.domain.yearwheel.Standing.State;
import dk.medspil.domain.yearwheel.YearReport;
import java.util.ArrayList;
import java.util.List;

/** The year report on paper: what was met, by what it can be seen, and what was not. */
public final class YearReportDocument {
  private YearReportDocument() {}

  /** Builds the report; a year without anything says so. */
  public static Document of(Workplace workplace, YearReport report) {
    List<Block> body = new ArrayList<>();
    body.add(
        Block.Paragraph.of(
            summary(report) + " Opgjort den " + DanishFormat.date(report.today()) + "."));
    for (Ring ring : Ring.values()) {
      if (!report.of(ring).isEmpty()) {
        body.add(new Block.Heading(1, ring.label()));
        body.add(table(ring, report));
      }
    }
    return new Document(
        "Årsrapport " + report.year() + ", " + report.forum().name(),
        MeetingHead.organisation(workplace),
        "Årshjul, årsrapport",
        report.today(),
        PageFormat.A4_LANDSCAPE,
        body);
  }

  /** "Af årets 12 punkter er 9 gjort, 1 fraveget og 2 ikke gjort."; each point is counted once. */
  private static String summary(YearReport report) {
    long all = report.lines().size();
    if (all == 0) {
      return "Der er ingen punkter i årets hjul.";
    }
    long done = report.count(State.FULFILLED);
    long deviated = report.count(State.DEVIATED);
    long planned = report.count(State.ON_AGENDA);
    List<String> parts = new ArrayList<>(List.of(done + " gjort"));
    add(parts, deviated, "fraveget");
    add(parts, planned, "på dagsordenen");
    add(parts, all - done - deviated - planned, "ikke gjort");
    String last = parts.removeLast();
    return (all == 1 ? "Af årets 1 punkt er " : "Af årets " + all + " punkter er ")
        + (parts.isEmpty() ? last : String.join(", ", parts) + " og " + last)
        + ".";
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  private static Block table(Ring ring, YearReport report) {
    return Block.Table.underHeading(
        List.of(
            new Block.Column("Opgave", 10),
            new Block.Column("Hjemmel", 7),
            new Block.Column("Senest", 6),
            new Block.Column("Status", 8),
            new Block.Column("Bevis", 14)),
        report.of(ring).stream().map(YearReportDocument::row).toList());
  }

  private static List<Text> row(YearReport.Line line) {
    Occurrence one = line.record().occurrence();
    return List.of(
        Text.of(one.title()),
        Text.of(one.basis()),
        Text.of(DanishFormat.date(one.due())),
        Text.of(status(line)),
        Text.of(evidence(line)));
  }

  /** "Gjort" or "Ikke gjort": on paper it does not matter why. */
  static String status(YearReport.Line line) {
    return switch (line.standing().state()) {
      case FULFILLED -> "Gjort " + day(line);
      case DEVIATED -> "Fraveget";
      case ON_AGENDA -> "På dagsordenen " + day(line);
      case SUGGESTED, LATE, NO_MEETING, NOT_DONE -> "Ikke gjort";
    };
  }

  /** What shows it: the result of the item, the document, or where the deviation stands. */
  static String evidence(YearReport.Line line) {
    Occurrence one = line.record().occurrence();
    List<String> all = new ArrayList<>();
    one.deviation().map(Deviation::reference).ifPresent(all::add);
    one.paper().map(Paper::name).ifPresent(all::add);
    if (!line.result().isBlank()) {
      line.result().lines().map(YearReportDocument::withoutStop).forEach(all::add);
    }
    return String.join(". ", all);
  }

  /** The full stop comes between the pieces. */
  private static String withoutStop(String line) {
    return line.strip().replaceFirst("\\.$", "");
  }

  private static String day(YearReport.Line line) {
    return line.standing().day().map(DanishFormat::date).orElse("");
  }
}
