package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Communication.Direction;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * News for everybody after a meeting, short enough for a notice board: what was decided, who does
 * what and when, and what is talked about again. It always holds the public part only.
 */
public final class CommunicationDocument {
  private static final Set<OutcomeKind> DECIDED =
      Set.of(
          OutcomeKind.DECISION,
          OutcomeKind.AGREEMENT,
          OutcomeKind.GUIDELINE_AGREED,
          OutcomeKind.GUIDELINE_TERMINATED);
  private static final Set<OutcomeKind> FOR_WORK = Set.of(OutcomeKind.WORK_ENVIRONMENT);
  private static final Set<OutcomeKind> GOES_ON =
      Set.of(OutcomeKind.POSTPONEMENT, OutcomeKind.DISAGREEMENT);

  private CommunicationDocument() {}

  /**
   * Builds the news.
   *
   * @throws NoPublicEditionException for a TRIO meeting (R02)
   */
  public static Document of(MeetingRecord whole) {
    MeetingRecord record = Edition.PUBLIC.filter(whole);
    MeetingHead head = new MeetingHead(record);
    List<Block> body = new ArrayList<>(head.medStatus());
    body.add(
        Block.Paragraph.of(
            "Her er det vigtigste fra mødet "
                + DanishFormat.weekdayDate(record.meeting().date())
                + "."));
    section(body, "Det vil vi gerne fortælle", told(record, Set.of(Direction.STAFF)));
    section(body, "Det blev besluttet", lines(record, DECIDED));
    section(body, "Det betyder for arbejdsmiljøet", lines(record, FOR_WORK));
    body.addAll(new AgreedTasks(record).section(1));
    section(body, "Det taler vi videre om", lines(record, GOES_ON));
    section(
        body,
        "Det sender vi videre",
        told(record, EnumSet.complementOf(EnumSet.of(Direction.STAFF))));
    body.add(new Block.Heading(1, "Vil du vide mere?"));
    body.add(Block.Paragraph.of("Spørg din leder, TR eller AMR. Referatet har resten."));
    if (!record.minutes().isLocked()) {
      body.add(new Block.Paragraph(Text.muted("Referatet er ikke endeligt godkendt.")));
    }
    return new Document(
        "Nyt fra " + record.forum().name() + ", " + DanishFormat.date(record.meeting().date()),
        head.organisation(),
        "Nyt fra mødet i " + record.forum().name(),
        record.meeting().date(),
        PageFormat.A4_PORTRAIT,
        body);
  }

  /** A file's name for the news, without extension. */
  public static String fileName(MeetingRecord record) {
    return MeetingHead.fileName(record, "nyt fra mødet", Edition.PUBLIC);
  }

  private static void section(List<Block> body, String title, List<Text> lines) {
    if (!lines.isEmpty()) {
      body.add(new Block.Heading(1, title));
      body.add(new Block.BulletList(lines));
    }
  }

  private static List<Text> told(MeetingRecord record, Set<Direction> directions) {
    return Told.of(record).stream()
        .filter(told -> directions.contains(told.how().direction()))
        .map(told ->
            directions.contains(Direction.STAFF)
                ? Text.of(told.line().text().strip())
                : Text.strong(told.how().told() + ": ").plus(told.line().text().strip()))
        .toList();
  }

  /** "Støj: ", and after a question only a space. */
  private static String lead(String title) {
    return title.endsWith("?") || title.endsWith("!") ? title + " " : title + ": ";
  }

  private static List<Text> lines(MeetingRecord record, Set<OutcomeKind> kinds) {
    List<Text> lines = new ArrayList<>();
    for (AgendaItem item : record.items()) {
      for (Outcome outcome : record.outcomes(item.id())) {
        if (kinds.contains(outcome.kind())) {
          lines.add(Text.strong(lead(ItemTitle.of(item))).plus(outcome.text().strip()));
        }
      }
    }
    return lines;
  }
}
