package dk.medspil.exchange.demo;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardScore;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells what was said on a board. Not thread-safe. */
final class BoardScript {
  private final String key;
  private Board board;
  private final List<BoardPrompt> prompts = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<NoteGroup> groups = new ArrayList<>();
  private final List<BoardPart> parts = new ArrayList<>();
  private final List<BoardScore> scores = new ArrayList<>();

  /**
   * A board with the questions of a deck.
   *
   * @param key a name that is unique in the demo
   * @param meeting key of the meeting it was started in
   * @param item number of the item it was started from
   * @param step where the room has come to
   */
  BoardScript(
      String key,
      UUID forum,
      String title,
      Deck deck,
      String meeting,
      int item,
      Step step,
      LocalDate on) {
    this.key = key;
    this.board =
        new Board(
            DemoIds.of("board/" + key),
            forum,
            Optional.of(MeetingScript.id(meeting)),
            Optional.of(MeetingScript.itemId(meeting, item)),
            title,
            deck.title(),
            deck.intro(),
            step,
            on,
            0,
            deck.shape());
    for (Step each : deck.shape().steps()) {
      deck.prompts(each).forEach(prompt -> prompts.add(prompt(deck, prompt)));
    }
  }

  /** The id of a note, by its step and its place in it, from 0. */
  static UUID noteId(String key, Step step, int place) {
    return DemoIds.of("note/" + key + "/" + step + "/" + place);
  }

  private BoardPrompt prompt(Deck deck, Deck.Prompt prompt) {
    String field =
        deck.fields().stream()
            .filter(each -> prompt.field().filter(each.id()::equals).isPresent())
            .map(Deck.Field::title)
            .findFirst()
            .orElse("");
    return new BoardPrompt(
        DemoIds.of("prompt/" + key + "/" + prompts.size()),
        board.id(),
        prompts.size(),
        prompt.step(),
        field,
        prompt.text());
  }

  BoardScript note(Step step, String text) {
    return add(step, text, Optional.empty(), false);
  }

  BoardScript note(Step step, String text, String role) {
    return add(step, text, Optional.of(role), false);
  }

  BoardScript hidden(Step step, String text) {
    return add(step, text, Optional.empty(), true);
  }

  /** Lays the notes of a step, from one place to another, in a group. */
  BoardScript group(Step step, String name, int from, int to) {
    UUID id = DemoIds.of("group/" + key + "/" + name);
    groups.add(new NoteGroup(id, board.id(), name, 0));
    notes.replaceAll(note ->
        note.step() == step && note.position() >= from && note.position() <= to
            ? note.in(Optional.of(id))
            : note);
    return this;
  }

  /** Lets the room vote: how many dots it had, and those of a step's notes in order. */
  BoardScript dots(int budget, Step step, int... dots) {
    board = board.withDots(budget);
    notes.replaceAll(note ->
        note.step() == step && note.position() < dots.length
            ? note.withDots(dots[note.position()])
            : note);
    return this;
  }

  /** Names the professions or units whose pairs are rated. */
  BoardScript parts(String... names) {
    for (String name : names) {
      UUID id = DemoIds.of("part/" + key + "/" + name);
      parts.add(new BoardPart(id, board.id(), parts.size(), name));
    }
    return this;
  }

  /** Rates a pair of parts, by their places from 0: the points in the order they are asked. */
  BoardScript rate(int first, int second, int... points) {
    return rate(
        RatingKind.RELATIONS,
        Optional.of(Pair.of(parts.get(first).id(), parts.get(second).id())),
        points);
  }

  /** Rates the whole: the points in the order they are asked. */
  BoardScript rateWhole(int... points) {
    return rate(RatingKind.FACTORS, Optional.empty(), points);
  }

  private BoardScript rate(RatingKind kind, Optional<Pair> pair, int... points) {
    for (int i = 0; i < points.length; i++) {
      UUID id = DemoIds.of("score/" + key + "/" + scores.size());
      scores.add(new BoardScore(id, board.id(), pair, kind.qualities().get(i), points[i]));
    }
    return this;
  }

  private BoardScript add(Step step, String text, Optional<String> role, boolean hidden) {
    int place = (int) notes.stream().filter(note -> note.step() == step).count();
    UUID id = noteId(key, step, place);
    notes.add(new Note(id, board.id(), step, place, text, role, hidden, Optional.empty()));
    return this;
  }

  BoardRecord done() {
    notes.sort(Comparator.comparing(Note::step).thenComparingInt(Note::position));
    return new BoardRecord(board, prompts, notes, groups, new BoardRating(parts, scores));
  }
}
