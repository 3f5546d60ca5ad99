package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.SimilarNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Gathers the cards of an open board in groups and splits them again; all can be taken back. */
final class GroupModel {
  /**
   * What a card can be grouped with.
   *
   * @param with the card, or the first card of the group
   * @param words the card's text, or the group's name
   * @param kind why it is offered
   */
  record Choice(UUID with, String words, Kind kind) {
    /** Why it is offered. */
    enum Kind {
      GROUP,
      SIMILAR,
      OTHER
    }
  }

  private final Frame frame;
  private final BoardModel board;
  private Consumer<UUID> onGrouped = group -> {};

  GroupModel(Frame frame, BoardModel board) {
    this.frame = frame;
    this.board = board;
  }

  /** Called with a group that has just been made, so that it can be given a name. */
  void onGrouped(Consumer<UUID> listener) {
    onGrouped = listener;
  }

  /** What the card can be grouped with: groups, then cards that look like it, then the others. */
  List<Choice> choices(Note note) {
    BoardRecord record = board.pictureProperty().get().orElseThrow().record();
    List<Choice> choices = new ArrayList<>();
    for (NoteGroup group : record.groups()) {
      List<Note> notes = record.inGroup(group.id());
      if (notes.getFirst().step() == note.step() && !notes.contains(note)) {
        choices.add(new Choice(notes.getFirst().id(), nameOf(group, notes), Choice.Kind.GROUP));
      }
    }
    List<Note> similar = similar(note);
    similar.forEach(
        other -> choices.add(new Choice(other.id(), other.text(), Choice.Kind.SIMILAR)));
    record.notes(note.step()).stream()
        .filter(other -> !other.equals(note) && other.groupId().isEmpty())
        .filter(other -> !similar.contains(other))
        .forEach(other -> choices.add(new Choice(other.id(), other.text(), Choice.Kind.OTHER)));
    return choices;
  }

  /** Loose cards that may say the same as this one. */
  List<Note> similar(Note note) {
    return SimilarNotes.to(note, board.pictureProperty().get().orElseThrow().record().notes())
        .stream()
        .filter(other -> other.groupId().isEmpty())
        .toList();
  }

  /** What a group is called: its name, else the words of its first card. */
  static String nameOf(NoteGroup group, List<Note> notes) {
    return group.name().isBlank() ? notes.getFirst().text() : group.name();
  }

  /** Lays a card in a group with another. */
  void group(UUID note, UUID with) {
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.group"),
            session -> {
              boolean there = session.boards().note(with).flatMap(Note::groupId).isPresent();
              Optional<UUID> group =
                  session.boards().arrangement().group(note, with, session.newId());
              return there ? Optional.<UUID>empty() : group;
            },
            made -> made.ifPresent(onGrouped));
  }

  /** Takes the chosen card out of its group, or splits the chosen group. */
  void split() {
    board
        .chosenGroup()
        .ifPresent(group -> {
          board.chosenProperty().set(board.chosenNotes().stream().findFirst().map(Note::id));
          frame
              .work()
              .change(
                  Texts.get("dialogue.undo.split"),
                  session -> session.boards().arrangement().split(group.id()));
        });
    board
        .chosenNote()
        .filter(note -> note.groupId().isPresent())
        .ifPresent(note ->
            frame
                .work()
                .change(
                    Texts.get("dialogue.undo.leave"),
                    session -> session.boards().arrangement().leaveGroup(note.id())));
  }

  /** Names a group; typing on in it is one step to take back. */
  void name(UUID group, String name) {
    String words = name.strip();
    frame
        .work()
        .edit(
            Texts.get("dialogue.undo.nameGroup"),
            "group:" + group,
            session ->
                session
                    .boards()
                    .group(group)
                    .filter(before -> !before.name().equals(words))
                    .ifPresent(before -> session.boards().save(before.named(words))));
  }
}
