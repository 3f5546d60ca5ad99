package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What minutes can gather from their items on one place. */
final class MinutesLists {
  private static final Set<OutcomeKind> DECIDED =
      EnumSet.of(
          OutcomeKind.DECISION, OutcomeKind.GUIDELINE_AGREED, OutcomeKind.GUIDELINE_TERMINATED);

  private MinutesLists() {}

  /** The items, each of which leads to its place. */
  static List<Block> agenda(MeetingRecord record) {
    List<String> numbers = AgendaNumbers.of(record.items());
    List<Text> items = new ArrayList<>();
    for (int i = 0; i < record.items().size(); i++) {
      String title = ItemTitle.numbered(numbers.get(i), record.items().get(i));
      items.add(Text.empty().plusLink(title, title));
    }
    return items.isEmpty()
        ? List.of()
        : List.of(new Block.Heading(1, "Dagsorden"), new Block.BulletList(items));
  }

  /** Everything that was decided, with its item; nothing when nothing was. */
  static List<Block> decisions(MeetingRecord record) {
    List<String> numbers = AgendaNumbers.of(record.items());
    List<List<Text>> rows = new ArrayList<>();
    List<AgendaItem> items = ConfidentialItems.inherited(record.items());
    for (int i = 0; i < items.size(); i++) {
      AgendaItem item = items.get(i);
      Text title = Text.of(ItemTitle.numbered(numbers.get(i), item));
      record.outcomes(item.id()).stream()
          .filter(outcome -> DECIDED.contains(outcome.kind()))
          .forEach(outcome -> rows.add(List.of(title, decided(outcome, item))));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(1, "Beslutninger"),
            Block.Table.underHeading(
                List.of(new Block.Column("Punkt", 2), new Block.Column("Beslutning", 4)), rows));
  }

  private static Text decided(Outcome outcome, AgendaItem item) {
    String what = outcome.text().strip();
    Text words =
        Text.of(
            outcome.kind() == OutcomeKind.DECISION ? what : outcome.kind().label() + ": " + what);
    return outcome.confidential() || item.isConfidential()
        ? words.plusMuted(" (fortroligt)")
        : words;
  }

  /** Lines to sign on. */
  static List<Block> signatures() {
    return List.of(
        new Block.Heading(1, "Underskrifter"),
        Block.Paragraph.of("Formand, dato og underskrift"),
        new Block.WritingSpace(1),
        Block.Paragraph.of("Næstformand, dato og underskrift"),
        new Block.WritingSpace(1));
  }
}
