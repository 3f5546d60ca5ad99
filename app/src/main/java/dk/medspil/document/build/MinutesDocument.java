package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.MinutesPart;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.minutes.Minutes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The minutes of a meeting, laid out as in handbook 10.5. */
public final class MinutesDocument {
  private static final String NOT_FINAL = "Referatet er ikke endeligt godkendt.";

  private MinutesDocument() {}

  /**
   * Builds the minutes of an edition with the usual parts, in the program's own look.
   *
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public static Document of(MeetingRecord whole, Edition edition) {
    return of(whole, edition, DocumentLook.USUAL);
  }

  /**
   * Builds the minutes of an edition. Until the next meeting has approved them they say that they
   * are not finally approved, before all else.
   *
   * @param look which parts stand there in which order, and how it all looks
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public static Document of(MeetingRecord whole, Edition edition, DocumentLook look) {
    MeetingRecord record = edition.filter(whole);
    MeetingHead head = new MeetingHead(record);
    List<Block> body = new ArrayList<>();
    approvalState(record.minutes()).ifPresent(body::add);
    body.addAll(head.medStatus());
    List<MinutesPart> parts = look.minutes().shown();
    parts.forEach(part -> body.addAll(part(part, record, part == parts.getFirst())));
    Document document =
        new Document(
            head.title("Referat"),
            head.organisation(),
            "Referat af møde i " + record.forum().name(),
            record.meeting().date(),
            PageFormat.A4_PORTRAIT,
            body);
    return Dress.put(look, document, whole, edition);
  }

  private static List<Block> part(MinutesPart part, MeetingRecord record, boolean first) {
    return switch (part) {
      case FACTS -> facts(record, first);
      case AGENDA -> MinutesLists.agenda(record);
      case DECISIONS -> MinutesLists.decisions(record);
      case ITEMS -> items(record);
      case TASKS -> new AgreedTasks(record).section(1);
      case TOLD -> Told.plan(record);
      case FILES -> AttachmentLines.together(record);
      case APPROVAL -> approval(record);
      case SIGNATURES -> MinutesLists.signatures();
      case ADDENDA -> addenda(record.addenda());
    };
  }

  /** At the top they need no heading; further down they would seem to belong to what is above. */
  private static List<Block> facts(MeetingRecord record, boolean first) {
    MeetingHead head = new MeetingHead(record);
    List<Block.KeyValue> facts = head.facts();
    facts.addAll(head.attendance());
    Block all = new Block.KeyValues(facts);
    return first ? List.of(all) : List.of(new Block.Heading(1, MinutesPart.FACTS.label()), all);
  }

  /** A file's name for the minutes, without extension. */
  public static String fileName(MeetingRecord record, Edition edition) {
    return MeetingHead.fileName(record, "referat", edition);
  }

  /** The frame that says how far the minutes have come; empty once they are finally approved. */
  static Optional<Block> approvalState(Minutes minutes) {
    return minutes.isLocked()
        ? Optional.empty()
        : Optional.of(
            new Block.Notice(
                Block.Notice.Kind.STATUS,
                minutes.state().label(),
                List.of(Block.Paragraph.of(NOT_FINAL))));
  }

  private static List<Block> items(MeetingRecord record) {
    List<Block> body = new ArrayList<>();
    List<String> numbers = AgendaNumbers.of(record.items());
    for (int i = 0; i < record.items().size(); i++) {
      AgendaItem item = record.items().get(i);
      int level = numbers.get(i).contains(".") ? 2 : 1;
      body.add(new Block.Heading(level, ItemTitle.numbered(numbers.get(i), item)));
      body.addAll(ItemMinutes.of(item, record));
    }
    return body;
  }

  private static List<Block> approval(MeetingRecord record) {
    Minutes minutes = record.minutes();
    List<Block.KeyValue> steps = new ArrayList<>();
    step(steps, "Formand", "Godkendt den ", minutes.chairOn());
    step(steps, "Næstformand", "Godkendt den ", minutes.viceChairOn());
    step(steps, "Udsendt", "", minutes.sentOn());
    step(steps, "Endeligt godkendt", "På mødet den ", minutes.finalOn());
    return steps.isEmpty()
        ? List.of()
        : List.of(new Block.Heading(1, "Godkendelse"), new Block.KeyValues(steps));
  }

  private static void step(
      List<Block.KeyValue> steps, String who, String what, Optional<LocalDate> day) {
    day.ifPresent(on -> MeetingHead.add(steps, who, what + DanishFormat.date(on)));
  }

  private static List<Block> addenda(List<Addendum> addenda) {
    return addenda.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(1, "Tilføjelser efter godkendelsen"),
            new Block.KeyValues(
                addenda.stream()
                    .map(addendum ->
                        new Block.KeyValue(
                            DanishFormat.date(addendum.on()), Text.of(addendum.text().strip())))
                    .toList()));
  }
}
