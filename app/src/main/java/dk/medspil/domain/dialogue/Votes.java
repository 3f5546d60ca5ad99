package dk.medspil.domain.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Dot votes on a board: dots are given to a card or to a group, never more than the board has. */
public final class Votes {
  /** The most dots one board can have. */
  public static final int MOST = 999;

  private Votes() {}

  /**
   * What was voted for.
   *
   * @param group the group, when it is one
   * @param notes the card, or the cards of the group, in order
   * @param dots those of the group and of its cards together
   */
  public record Tally(Optional<NoteGroup> group, List<Note> notes, int dots) {
    public Tally {
      notes = List.copyOf(notes);
    }
  }

  /** How many dots are given on the whole board. */
  public static int given(BoardRecord record) {
    return record.notes().stream().mapToInt(Note::dots).sum()
        + record.groups().stream().mapToInt(NoteGroup::dots).sum();
  }

  /** How many dots are left, from 0. */
  public static int left(BoardRecord record) {
    return Math.max(0, record.board().dots() - given(record));
  }

  /** The dots a card or a group was given itself; 0 when it is not on the board. */
  public static int of(BoardRecord record, UUID target) {
    return record.notes().stream()
        .filter(note -> note.id().equals(target))
        .map(Note::dots)
        .findFirst()
        .or(() -> record.group(target).map(NoteGroup::dots))
        .orElse(0);
  }

  /**
   * How many of the wanted dots a card or a group can have, from 0, without exceeding the board's.
   */
  public static int granted(BoardRecord record, UUID target, int wanted) {
    return Math.clamp(wanted, 0, left(record) + of(record, target));
  }

  /** What the board's dots become when so many are wanted: never fewer than are given. */
  public static int budget(BoardRecord record, int wanted) {
    return Math.clamp(wanted, Math.min(MOST, given(record)), MOST);
  }

  /** The cards and groups of a step in their written order, each with its dots. */
  public static List<Tally> tallies(BoardRecord record, Step step) {
    List<Tally> tallies = new ArrayList<>();
    for (Note note : record.notes(step)) {
      Optional<NoteGroup> group = note.groupId().flatMap(record::group);
      if (group.isEmpty()) {
        tallies.add(new Tally(Optional.empty(), List.of(note), note.dots()));
      } else if (tallies.stream().noneMatch(tally -> tally.group().equals(group))) {
        List<Note> notes = record.inGroup(group.get().id());
        int dots = group.get().dots() + notes.stream().mapToInt(Note::dots).sum();
        tallies.add(new Tally(group, notes, dots));
      }
    }
    return tallies;
  }

  /** The cards and groups of a step, most dots first; ties keep their written order. */
  public static List<Tally> ranked(BoardRecord record, Step step) {
    return tallies(record, step).stream()
        .sorted(Comparator.comparingInt(Tally::dots).reversed())
        .toList();
  }
}
