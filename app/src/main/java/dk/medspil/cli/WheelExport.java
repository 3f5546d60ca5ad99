package dk.medspil.cli;

import dk.medspil.document.build.AnnualDiscussionDocument;
import dk.medspil.document.build.YearReportDocument;
import dk.medspil.document.build.YearReportSheet;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.yearwheel.AnnualDiscussion;
import dk.medspil.domain.yearwheel.YearReport;
import dk.medspil.exchange.WheelJson;
import dk.medspil.store.Session;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year report and the pack for the yearly discussion, of the first MED forum. */
final class WheelExport {
  private static final Pattern YEAR = Pattern.compile("wheel-(\\d{4})");
  private static final String DISCUSSION = "discussion";

  private final Run run;
  private final Session session;

  WheelExport(Run run, Session session) {
    this.run = run;
    this.session = session;
  }

  /** Whether a plan's word is "wheel-YYYY" or "discussion". */
  static boolean isFor(String plan) {
    return YEAR.matcher(plan).matches() || plan.equals(DISCUSSION);
  }

  CompleteFile.Content of(String plan, Workplace workplace, ExportFormat format) {
    Forum forum =
        session.workplaces().forums().stream()
            .filter(one -> one.kind().isMed())
            .findFirst()
            .orElseThrow(() -> new Refused("Der er intet MED-udvalg at lave et årshjul for."));
    Matcher year = YEAR.matcher(plan);
    return year.matches()
        ? year(
            workplace,
            session.yearReports().year(forum, Integer.parseInt(year.group(1)), run.today()),
            format)
        : discussion(workplace, session.yearReports().discussion(forum, run.today()), format);
  }

  private CompleteFile.Content year(Workplace workplace, YearReport report, ExportFormat format) {
    if (format.sheet().isPresent()) {
      Sheet sheet = YearReportSheet.of(report);
      return out -> format.sheet().get().writer().write(sheet, out);
    }
    if (format.document().isPresent()) {
      return document(format, YearReportDocument.of(workplace, report), report.forum());
    }
    byte[] json = WheelJson.year(report).getBytes(StandardCharsets.UTF_8);
    return out -> out.write(json);
  }

  private CompleteFile.Content discussion(
      Workplace workplace, AnnualDiscussion pack, ExportFormat format) {
    if (format.document().isEmpty()) {
      throw new Refused(
          "Pakken til den årlige arbejdsmiljødrøftelse er et dokument. Brug pdf, docx, html eller"
              + " md.");
    }
    return document(format, AnnualDiscussionDocument.of(workplace, pack), pack.forum());
  }

  private CompleteFile.Content document(ExportFormat format, Document made, Forum forum) {
    Document dressed = made.dressed(session.looks().look(), forum.name());
    return out -> format.document().orElseThrow().writer().write(dressed, out);
  }
}
