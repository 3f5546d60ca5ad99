package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.LiftedItem;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    minutes.facts(item, record);
    for (Outcome outcome : record.outcomes(item.id())) {
      minutes.add(outcome, item.isConfidential());
    }
    minutes.finish();
    List<Block> said = new ArrayList<>(minutes.blocks);
    if (record.outcomes(item.id()).isEmpty()) {
      said.addAll(nothingSaid(item, record));
    }
    said.addAll(lifted(item, record));
    said.addAll(AttachmentLines.of(item, record));
    return item.confidentiality()
        .filter(_ -> !said.isEmpty())
        .map(why -> List.of(ConfidentialNotice.around(why, said)))
        .orElse(said);
  }

  /** What is known of an item before anything was said: who decides it, who was not in the room. */
  private void facts(AgendaItem item, MeetingRecord record) {
    MeetingHead.add(lines, "Besluttes", FirstLetter.large(DecidedBy.words(item)));
    MeetingHead.add(
        lines,
        "Ikke til stede",
        MeetingHead.listed(
            record.members().stream()
                .filter(member ->
                    record.attendance().stream()
                        .anyMatch(one ->
                            one.memberId().equals(member.id()) && one.away().contains(item.id())))
                .map(Member::inList)));
  }

  /** What a task line says: "Saml forslag. AMR, 15. januar 2027". */
  static Text words(Outcome outcome) {
    String text = outcome.text().strip();
    String agreed =
        Stream.of(
                outcome.communication().map(Communication::told).stream(),
                outcome.communication().map(Communication::channel).stream(),
                Stream.of(outcome.responsible()),
                outcome.due().map(DanishFormat::date).stream(),
                outcome.communication().map(ItemMinutes::access).stream())
            .flatMap(words -> words)
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    if (agreed.isEmpty()) {
      return Text.of(text);
    }
    String stop = text.isEmpty() || ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : ".";
    return Text.of(text + stop + " ").plusMuted(agreed);
  }

  private static String access(Communication communication) {
    return communication.access().isBlank() ? "" : "adgang for " + communication.access().strip();
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
      String side =
          outcome.side().map(one -> ", " + one.label().toLowerCase(Locale.ROOT)).orElse("");
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

  /** Where the matter went. */
  private static List<Block> lifted(AgendaItem item, MeetingRecord record) {
    List<Block.KeyValue> sent = new ArrayList<>();
    for (LiftedItem one : record.lifted(item.id())) {
      String to = one.to().isBlank() ? "et andet niveau" : one.to().strip();
      MeetingHead.add(sent, "Løftet op", "til " + to + " den " + DanishFormat.date(one.sentOn()));
    }
    return sent.isEmpty() ? List.of() : List.of(new Block.KeyValues(sent));
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
