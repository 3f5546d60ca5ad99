package dk.medspil.domain.dialogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The order of cards in a step. Every order keeps all cards, and cards of a group next to each
 * other.
 */
public final class NoteOrder {
  /** How a step can be sorted. */
  public enum By {
    DOTS,
    ROLE,
    LEADER_LAST,
    RANDOM
  }

  private NoteOrder() {}

  /** The cards with those of each group gathered where its first one lies. */
  public static List<Note> gathered(List<Note> notes) {
    return notes.stream()
        .map(Note::groupId)
        .flatMap(Optional::stream)
        .distinct()
        .reduce(notes, NoteOrder::gather, (some, others) -> others);
  }

  private static List<Note> gather(List<Note> notes, UUID group) {
    List<Note> in = notes.stream().filter(note -> isIn(note, group)).toList();
    int first = notes.indexOf(in.getFirst());
    List<Note> gathered =
        new ArrayList<>(notes.stream().filter(note -> !isIn(note, group)).toList());
    gathered.addAll(first, in);
    return gathered;
  }

  /**
   * The cards after one was moved up ({@code -1}) or down by one place. In its group it changes
   * place with its neighbour; at the edge of the group it takes the whole group along.
   */
  public static List<Note> moved(List<Note> notes, UUID note, int by) {
    List<List<Note>> blocks = blocks(notes);
    for (int i = 0; i < blocks.size(); i++) {
      List<Note> block = blocks.get(i);
      int at = indexOf(block, note);
      if (at >= 0) {
        int to = at + Integer.signum(by);
        if (to >= 0 && to < block.size()) {
          Collections.swap(block, at, to);
        } else if (i + Integer.signum(by) >= 0 && i + Integer.signum(by) < blocks.size()) {
          Collections.swap(blocks, i, i + Integer.signum(by));
        }
        break;
      }
    }
    return blocks.stream().flatMap(List::stream).toList();
  }

  /** The cards of a step in another order. */
  public static List<Note> sorted(BoardRecord record, Step step, By by, RandomGenerator random) {
    List<Note> notes = record.notes(step);
    return switch (by) {
      case DOTS ->
          Votes.ranked(record, step).stream()
              .flatMap(tally ->
                  tally.notes().stream().sorted(Comparator.comparingInt(Note::dots).reversed()))
              .toList();
      case ROLE ->
          gathered(
              notes.stream()
                  .sorted(Comparator.comparing(note -> note.role().orElse("\uffff")))
                  .toList());
      case LEADER_LAST -> leaderLast(notes);
      case RANDOM -> gathered(shuffled(notes, random));
    };
  }

  /**
   * The cards in the order the room gets them when the hidden ones are revealed: what lay open
   * keeps its place, the new ones are shuffled so that nobody can tell who wrote when, and the
   * leader's come last, so that they do not set the tone.
   */
  public static List<Note> revealed(List<Note> notes, RandomGenerator random) {
    List<Note> hidden =
        new ArrayList<>(shuffled(notes.stream().filter(Note::hidden).toList(), random));
    hidden.sort(Comparator.comparing(NoteOrder::isLeaders));
    List<Note> order = new ArrayList<>();
    for (Note note : notes) {
      order.add(note.hidden() ? hidden.removeFirst() : note);
    }
    return gathered(order);
  }

  private static List<Note> leaderLast(List<Note> notes) {
    return gathered(notes.stream().sorted(Comparator.comparing(NoteOrder::isLeaders)).toList());
  }

  private static boolean isLeaders(Note note) {
    return note.role().filter("Leder"::equals).isPresent();
  }

  private static List<Note> shuffled(List<Note> notes, RandomGenerator random) {
    List<Note> order = new ArrayList<>(notes);
    for (int i = order.size() - 1; i > 0; i--) {
      Collections.swap(order, i, random.nextInt(i + 1));
    }
    return order;
  }

  private static List<List<Note>> blocks(List<Note> notes) {
    List<List<Note>> blocks = new ArrayList<>();
    for (Note note : notes) {
      boolean joins =
          note.groupId().isPresent()
              && !blocks.isEmpty()
              && blocks.getLast().getLast().groupId().equals(note.groupId());
      if (!joins) {
        blocks.add(new ArrayList<>());
      }
      blocks.getLast().add(note);
    }
    return blocks;
  }

  private static int indexOf(List<Note> notes, UUID id) {
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isIn(Note note, UUID group) {
    return note.groupId().equals(Optional.of(group));
  }
}
