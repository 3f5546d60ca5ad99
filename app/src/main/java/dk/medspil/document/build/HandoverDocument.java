package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.duty.CourseNeed;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.handover.Handover;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The handover note (overdragelsesnotat): what whoever takes over has to know and to do. */
public final class HandoverDocument {
  private static final int LINES_TO_WRITE = 6;

  private HandoverDocument() {}

  /** Builds the note. It names the role, never the person. */
  public static Document of(Workplace workplace, Handover handover) {
    List<Block> body = new ArrayList<>();
    body.add(
        Block.Paragraph.of(
            "Til den, der tager over som "
                + handover.member().roleWords()
                + " i "
                + handover.forum().name()
                + ". Her står, hvad der er i gang den "
                + DanishFormat.date(handover.today())
                + ". Gå det igennem sammen."));
    if (handover.forum().isPrivateTrio()) {
      body.add(Block.Paragraph.of("Notatet er fra TRIO og bliver i TRIO."));
    }
    dates(body, handover);
    work(body, handover);
    courses(body, handover);
    body.add(new Block.Heading(1, "Det skal du også vide"));
    body.add(
        Block.Paragraph.of(
            "Aftaler, vaner og kontakter, der ikke står andre steder. Skriv temaer, ikke"
                + " personer."));
    body.add(new Block.WritingSpace(LINES_TO_WRITE));
    return new Document(
        "Overdragelse, " + handover.member().roleWords() + " i " + handover.forum().name(),
        MeetingHead.organisation(workplace),
        "Overdragelsesnotat",
        handover.today(),
        PageFormat.A4_PORTRAIT,
        body);
  }

  private static void dates(List<Block> body, Handover handover) {
    table(
        body,
        "De næste møder",
        List.of(
            new Block.Column("Møde", 4),
            new Block.Column("Dato", 4),
            new Block.Column("Dagsorden ud", 3)),
        handover.meetings(),
        meeting -> meeting(handover.forum(), meeting));
    table(
        body,
        "Årshjulets frister det næste halve år",
        List.of(new Block.Column("Opgave", 6), new Block.Column("Senest", 2)),
        handover.duties(),
        HandoverDocument::duty);
  }

  private static void work(List<Block> body, Handover handover) {
    table(
        body,
        "Åbne opgaver",
        List.of(new Block.Column("Opgave", 6), new Block.Column("Frist", 2)),
        handover.tasks(),
        HandoverDocument::task);
    table(
        body,
        "Linjer i APV-planen",
        List.of(
            new Block.Column("Problem", 5),
            new Block.Column("Løsning", 5),
            new Block.Column("Status", 3),
            new Block.Column("Frist", 4)),
        handover.lines(),
        HandoverDocument::line);
    if (handover.leftOut() > 0) {
      body.add(
          Block.Paragraph.of(
              handover.leftOut() == 1
                  ? "1 fortrolig opgave er udeladt."
                  : handover.leftOut() + " fortrolige opgaver er udeladt."));
    }
    table(
        body,
        "Retningslinjer, der er i gang",
        List.of(new Block.Column("Retningslinje", 6), new Block.Column("Status", 3)),
        handover.guidelines(),
        one -> guideline(one, handover.today()));
    table(
        body,
        "Dialogtavler, der er i gang",
        List.of(
            new Block.Column("Tema", 5),
            new Block.Column("Begyndt", 2),
            new Block.Column("Nået til", 3)),
        handover.boards(),
        HandoverDocument::board);
  }

  private static void courses(List<Block> body, Handover handover) {
    if (handover.courses().isEmpty()) {
      return;
    }
    body.add(new Block.Heading(1, "Uddannelse"));
    body.add(
        new Block.BulletList(
            handover.courses().stream().map(HandoverDocument::course).map(Text::of).toList()));
  }

  /** A heading and its rows; nothing for nothing. */
  private static <T> void table(
      List<Block> body,
      String title,
      List<Block.Column> columns,
      List<T> things,
      Function<T, List<Text>> row) {
    if (!things.isEmpty()) {
      body.add(new Block.Heading(1, title));
      body.add(Block.Table.underHeading(columns, things.stream().map(row).toList()));
    }
  }

  private static List<Text> meeting(Forum forum, Meeting meeting) {
    return List.of(
        Text.of(meeting.title()),
        Text.of(DanishFormat.weekdayDateYear(meeting.date())),
        Text.of(DanishFormat.date(forum.rules().deadlines(meeting.date()).agenda().date())));
  }

  private static List<Text> duty(Occurrence one) {
    return List.of(Text.of(one.title()), Text.of(DanishFormat.date(one.due())));
  }

  private static List<Text> task(Task task) {
    return List.of(Text.of(task.title().strip()), Text.of(day(task.due())));
  }

  private static List<Text> line(PlanLine line) {
    return List.of(
        Text.of(line.problem().strip()),
        Text.of(line.measure().strip()),
        Text.of(line.status().label()),
        Text.of(day(line.deadline())));
  }

  private static List<Text> guideline(RegisteredGuideline one, LocalDate today) {
    String state = one.guideline().stateOn(today).label();
    return List.of(
        Text.of(one.title().strip()),
        Text.of(
            one.guideline()
                .lastDay()
                .map(day -> state + ", gælder til " + DanishFormat.date(day))
                .orElse(state)));
  }

  private static List<Text> board(Board board) {
    return List.of(
        Text.of(board.title().strip()),
        Text.of(DanishFormat.date(board.startedOn())),
        Text.of(board.shape().title(board.step())));
  }

  private static String course(CourseNeed need) {
    return switch (need.kind()) {
      case WORK_ENVIRONMENT ->
          "Arbejdsmiljøuddannelsen: 3 dage, senest 3 måneder efter valg eller udpegning.";
      case SUPPLEMENTARY -> "Supplerende arbejdsmiljøuddannelse: tilbud om 2 dage det første år.";
      case MED ->
          "MED-uddannelsen: "
              + (need.halfDays() == 2 ? "1 dag" : need.halfDays() / 2 + " dage")
              + ", senest 12 måneder inde i hvervet.";
    };
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(DanishFormat::date).orElse("");
  }
}
