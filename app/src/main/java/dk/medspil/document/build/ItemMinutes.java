package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the minutes say under one item: notes as text, all else as named lines, in order. */
final class ItemMinutes {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> framed = new ArrayList<>();
  private final List<Block.KeyValue> lines = new ArrayList<>();
  private boolean confidential;

  private ItemMinutes() {}

  static List<Block> of(AgendaItem item, MeetingRecord record) {
    ItemMinutes minutes = new ItemMinutes();
    for (Outcome outcome : record.outcomes(item.id())) {
      minutes.add(outcome, item.isConfidential());
    }
    minutes.finish();
    List<Block> said =
        minutes.blocks.isEmpty() ? nothingSaid(item, record) : List.copyOf(minutes.blocks);
    return item.confidentiality()
        .filter(_ -> !said.isEmpty())
        .map(why -> List.of(ConfidentialNotice.around(why, said)))
        .orElse(said);
  }

  /** What a task line says: "Saml forslag. AMR, fredag den 15. januar". */
  static Text words(Outcome outcome) {
    String text = outcome.text().strip();
    String agreed =
        Stream.concat(
                Stream.of(outcome.responsible().strip()).filter(who -> !who.isEmpty()),
                outcome.due().map(DanishFormat::weekdayDateYear).stream())
            .collect(Collectors.joining(", "));
    if (agreed.isEmpty()) {
      return Text.of(text);
    }
    String stop = text.isEmpty() || ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : ".";
    return Text.of(text + stop + " ").plusMuted(agreed);
  }

  private void add(Outcome outcome, boolean wholeItemConfidential) {
    boolean frame = outcome.confidential() && !wholeItemConfidential;
    if (frame != confidential) {
      finish();
      confidential = frame;
    }
    if (outcome.kind() == OutcomeKind.NOTE) {
      flushLines();
      target().addAll(Prose.of(outcome.text()));
    } else {
      String side = outcome.side().map(Side::label).map(label -> ", " + label).orElse("");
      lines.add(new Block.KeyValue(outcome.kind().label() + side, words(outcome)));
    }
  }

  private List<Block> target() {
    return confidential ? framed : blocks;
  }

  private void flushLines() {
    if (!lines.isEmpty()) {
      target().add(new Block.KeyValues(lines));
      lines.clear();
    }
  }

  private void finish() {
    flushLines();
    if (!framed.isEmpty()) {
      blocks.add(ConfidentialNotice.around(List.copyOf(framed)));
      framed.clear();
    }
  }

  private static List<Block> nothingSaid(AgendaItem item, MeetingRecord record) {
    if (record.meeting().state() != MeetingState.HELD && item.state() == ItemState.OPEN) {
      return List.of();
    }
    String sentence =
        switch (item.state()) {
          case OPEN -> "Punktet blev ikke behandlet.";
          case TREATED -> "Punktet blev behandlet uden bemærkninger.";
          case POSTPONED -> "Punktet blev udsat.";
        };
    return List.of(Block.Paragraph.of(sentence));
  }
}
