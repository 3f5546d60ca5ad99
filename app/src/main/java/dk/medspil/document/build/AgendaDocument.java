package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.look.AgendaPart;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.meeting.AgendaClock;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.WhyHere;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The agenda of a meeting: the items with their times, and what to know before it. */
public final class AgendaDocument {
  private AgendaDocument() {}

  /**
   * Builds the agenda of an edition with the usual parts, in the program's own look.
   *
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public static Document of(MeetingRecord whole, Edition edition) {
    return of(whole, edition, DocumentLook.USUAL);
  }

  /**
   * Builds the agenda of an edition.
   *
   * @param look which parts stand there in which order, and how it all looks
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public static Document of(MeetingRecord whole, Edition edition, DocumentLook look) {
    MeetingRecord record = edition.filter(whole);
    MeetingHead head = new MeetingHead(record);
    List<Block> body = new ArrayList<>(head.medStatus());
    List<AgendaPart> parts = look.agenda().shown();
    boolean together = startsWithMembers(parts);
    for (AgendaPart part : parts) {
      if (!(together && part == AgendaPart.MEMBERS)) {
        body.addAll(part(part, record, part == parts.getFirst(), together));
      }
    }
    Document document =
        new Document(
            head.title("Dagsorden"),
            head.organisation(),
            "Dagsorden for " + record.forum().name(),
            record.meeting().date(),
            PageFormat.A4_PORTRAIT,
            body);
    return Dress.put(look, document, whole, edition);
  }

  /** As usual: when and where, and who, in one list of facts. */
  private static boolean startsWithMembers(List<AgendaPart> parts) {
    return parts.size() > 1
        && parts.subList(0, 2).equals(List.of(AgendaPart.FACTS, AgendaPart.MEMBERS));
  }

  private static List<Block> part(
      AgendaPart part, MeetingRecord record, boolean first, boolean together) {
    MeetingHead head = new MeetingHead(record);
    return switch (part) {
      case FACTS -> {
        List<Block.KeyValue> facts = head.facts();
        facts.addAll(together ? head.members() : List.of());
        yield facts(part, facts, first);
      }
      case MEMBERS -> facts(part, head.members(), first);
      case ITEMS ->
          record.items().isEmpty()
              ? List.of()
              : List.of(new Block.Heading(1, "Punkter"), overview(record));
      case DETAILS -> details(record);
      case FILES -> AttachmentLines.together(record);
    };
  }

  /** At the top facts need no heading; further down they would seem to belong to what is above. */
  private static List<Block> facts(AgendaPart part, List<Block.KeyValue> facts, boolean first) {
    Block all = new Block.KeyValues(facts);
    return first ? List.of(all) : List.of(new Block.Heading(1, part.label()), all);
  }

  /** A file's name for the agenda, without extension. */
  public static String fileName(MeetingRecord record, Edition edition) {
    return MeetingHead.fileName(record, "dagsorden", edition);
  }

  private static Block overview(MeetingRecord record) {
    List<String> numbers = AgendaNumbers.of(record.items());
    List<LocalTime> starts = AgendaClock.plannedStarts(record.meeting().start(), record.items());
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 0; i < record.items().size(); i++) {
      AgendaItem item = record.items().get(i);
      Text title = Text.of(ItemTitle.numbered(numbers.get(i), item));
      rows.add(
          List.of(
              item.isConfidential() ? title.plusMuted(" (fortroligt)") : title,
              Text.of(item.form().label()),
              Text.of(DanishFormat.clock(starts.get(i))),
              Text.of(DanishFormat.duration(Duration.ofMinutes(item.plannedMinutes())))));
    }
    return Block.Table.underHeading(
        List.of(
            new Block.Column("Punkt", 6),
            new Block.Column("Form", 2),
            new Block.Column("Start", 1),
            new Block.Column("Tid", 2)),
        rows);
  }

  private static List<Block> details(MeetingRecord record) {
    List<String> numbers = AgendaNumbers.of(record.items());
    List<Block> details = new ArrayList<>();
    for (int i = 0; i < record.items().size(); i++) {
      AgendaItem item = record.items().get(i);
      List<Block> known = known(item, record);
      if (!known.isEmpty()) {
        details.add(new Block.Heading(2, ItemTitle.numbered(numbers.get(i), item)));
        item.confidentiality()
            .ifPresentOrElse(
                why -> details.add(ConfidentialNotice.around(why, known)),
                () -> details.addAll(known));
      }
    }
    if (!details.isEmpty()) {
      details.addFirst(new Block.Heading(1, "Om punkterne"));
    }
    return details;
  }

  private static List<Block> known(AgendaItem item, MeetingRecord record) {
    List<Block> known = new ArrayList<>(Prose.of(item.background()));
    if (!item.questions().isBlank()) {
      known.add(new Block.Paragraph(Text.strong("Det vil vi spørge om")));
      known.addAll(Prose.list(item.questions()));
    }
    List<Block.KeyValue> facts = new ArrayList<>();
    MeetingHead.add(facts, "Rejst af", item.raisedBy());
    MeetingHead.add(facts, "Besluttes", DecidedBy.words(item));
    MeetingHead.add(facts, "Hvorfor nu", why(item));
    if (!facts.isEmpty()) {
      known.add(new Block.KeyValues(facts));
    }
    known.addAll(AttachmentLines.of(item, record));
    return known;
  }

  /** An item that came by itself explains itself; for the others the rule behind them is enough. */
  private static String why(AgendaItem item) {
    return item.origin().isCarriedOver()
            || item.origin().kind() == Origin.Kind.PROPOSED
            || item.origin().kind() == Origin.Kind.BOARD
        ? WhyHere.sentence(item)
        : item.rule();
  }
}
