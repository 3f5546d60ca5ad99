package dk.medspil.bench;

import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MinutesDocument;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.Minutes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes minutes into files, in a process of its own: the first time, again, and a long one. */
final class Papers {
  private static final int USUAL_ITEMS = 60;
  private static final int LONG_ITEMS = 370;
  private static final int AGAIN = 5;

  private Papers() {}

  /** {@code Papers DIR}: prints milliseconds and pages, and leaves usual minutes as Word there. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    MeetingRecord usual = minutes(USUAL_ITEMS);
    Path pdf = folder.resolve("minutes.pdf");
    Probe.print("cold", millis(usual, DocumentFormat.PDF, pdf));
    List<Double> warm = new ArrayList<>();
    for (int i = 0; i < AGAIN; i++) {
      warm.add(millis(usual, DocumentFormat.PDF, pdf));
    }
    Probe.print("warm", Medians.of(warm));
    Probe.print("pages.usual", pages(pdf));
    millis(usual, DocumentFormat.DOCX, word(folder));
    Path all = folder.resolve("long.pdf");
    Probe.print("long", millis(minutes(LONG_ITEMS), DocumentFormat.PDF, all));
    Probe.print("pages.long", pages(all));
  }

  /** The same minutes for another program to make a PDF of. */
  static Path word(Path folder) {
    return folder.resolve("minutes.docx");
  }

  private static double millis(MeetingRecord record, DocumentFormat format, Path file)
      throws IOException {
    long start = System.nanoTime();
    try (OutputStream out = Files.newOutputStream(file)) {
      format.writer().write(MinutesDocument.of(record, Edition.FULL), out);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double pages(Path pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      return read.getNumberOfPages();
    }
  }

  private static MeetingRecord minutes(int count) {
    UUID forum = new UUID(1, 1);
    UUID meeting = new UUID(2, 1);
    List<AgendaItem> items = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      UUID item = new UUID(3, i);
      items.add(AgendaItem.create(item, meeting, i, "Trivsel og nærvær i team " + (i + 1)));
      String talk = "Udvalget gennemgik tallene og talte om hverdagen i de to huse. ".repeat(5);
      for (OutcomeKind kind : List.of(OutcomeKind.NOTE, OutcomeKind.DECISION, OutcomeKind.TASK)) {
        outcomes.add(
            Outcome.of(new UUID(4 + kind.ordinal(), i), item, outcomes.size(), kind, talk));
      }
    }
    return new MeetingRecord(
        new Workplace(new UUID(0, 1), "Botilbuddet Åkanden", "", Sector.MUNICIPALITY),
        new Forum(
            forum,
            ForumKind.LOCAL_MED,
            "Lokal-MED",
            Optional.empty(),
            RulesOfProcedure.DEFAULT,
            false,
            0),
        List.of(),
        new Meeting(
            meeting,
            forum,
            MeetingKind.ORDINARY,
            "Ordinært møde",
            LocalDate.of(2026, 12, 3),
            LocalTime.of(13, 0),
            LocalTime.of(15, 0),
            "",
            MeetingState.HELD,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ""),
        List.of(),
        items,
        outcomes,
        List.of(),
        List.of(),
        Minutes.draft(meeting),
        List.of(),
        List.of());
  }
}
