package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.MeetingRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a meeting as documents name them. They are numbered through the meeting in the order
 * of its items, so that a list, a file's name in a folder and what was said at the table mean the
 * same one; an edition that leaves some out counts only what it has.
 */
final class AttachmentLines {
  private AttachmentLines() {}

  /** The files of an item as named lines; nothing when it has none. */
  static List<Block> of(AgendaItem item, MeetingRecord record) {
    List<Block.KeyValue> lines = new ArrayList<>();
    for (Attachment file : record.attachments(item.id())) {
      lines.add(new Block.KeyValue(number(file, record), words(file)));
    }
    return lines.isEmpty() ? List.of() : List.of(new Block.KeyValues(lines));
  }

  /** All files in one table, each with its item; nothing when there are none. */
  static List<Block> together(MeetingRecord record) {
    List<String> numbers = AgendaNumbers.of(record.items());
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 0; i < record.items().size(); i++) {
      AgendaItem item = record.items().get(i);
      Text title = Text.of(ItemTitle.numbered(numbers.get(i), item));
      for (Attachment file : record.attachments(item.id())) {
        rows.add(List.of(Text.of(number(file, record)), words(file), title));
      }
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(1, "Bilag"),
            Block.Table.underHeading(
                List.of(
                    new Block.Column("Nr.", 2),
                    new Block.Column("Bilag", 6),
                    new Block.Column("Punkt", 5)),
                rows));
  }

  /** What a file is called among those of its meeting: "Bilag 2". */
  static String number(Attachment file, MeetingRecord record) {
    return "Bilag " + (inOrder(record).indexOf(file) + 1);
  }

  /** All files, by the order of the items. */
  static List<Attachment> inOrder(MeetingRecord record) {
    return record.items().stream().flatMap(item -> record.attachments(item.id()).stream()).toList();
  }

  private static Text words(Attachment file) {
    String about = file.description().strip();
    String size = DanishFormat.bytes(file.size());
    return Text.of(file.name())
        .plusMuted(about.isEmpty() ? ", " + size : ", " + about + ", " + size);
  }
}
