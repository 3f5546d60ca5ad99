package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Outcome;
import java.util.Comparator;
import java.util.List;

/**
 * Something a meeting wants told (handbook 8.1 no. 3).
 *
 * @param line what is told, when and by whom
 * @param how to whom and how
 */
record Told(Outcome line, Communication how) {

  /** Everything that is told, by where it goes: colleagues, up, down, others. */
  static List<Told> of(MeetingRecord record) {
    return record.outcomes().stream()
        .flatMap(line -> line.communication().map(how -> new Told(line, how)).stream())
        .sorted(Comparator.comparing(told -> told.how().direction()))
        .toList();
  }

  /** The plan of who is told what, with its heading; nothing when nothing is told. */
  static List<Block> plan(MeetingRecord record) {
    List<Told> all = of(record);
    if (all.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Heading(1, "Hvem fortæller hvad, og til hvem"),
        Block.Table.underHeading(
            List.of(
                new Block.Column("Til hvem", 3),
                new Block.Column("Hvad", 5),
                new Block.Column("Hvordan", 2),
                new Block.Column("Hvornår", 2),
                new Block.Column("Hvem", 2)),
            all.stream().map(Told::row).toList()));
  }

  private List<Text> row() {
    return List.of(
        Text.of(how.told()),
        Text.of(line.text().strip()),
        Text.of(how.channel().strip()),
        Text.of(line.due().map(DanishFormat::date).orElse("")),
        Text.of(line.responsible().strip()));
  }
}
