package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.forum.Forum;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Sends the chosen card or group on: to the minutes, the tasks or the APV plan. Each is one undo
 * step, and the operator stays at the board.
 */
final class HarvestModel {
  /** What must be answered before a card goes on. */
  sealed interface Asking {
    /** Nothing; the actions are shown. */
    record Nothing() implements Asking {}

    /**
     * Who does it and when.
     *
     * @param line a whole answer already, with a role and a date last
     * @param from where in the line the role and the date begin
     */
    record TaskLine(Note note, String line, int from) implements Asking {}

    /** What the card is grouped with. */
    record Grouping(Note note, List<GroupModel.Choice> choices) implements Asking {
      public Grouping {
        choices = List.copyOf(choices);
      }
    }

    /** Which other forum it is raised to. */
    record Forums(Note note, List<Forum> choices) implements Asking {
      public Forums {
        choices = List.copyOf(choices);
      }
    }

    /** How many dots the room gives the chosen card or group. */
    record Dots(int now) implements Asking {}

    /** Which agenda item it belongs under. */
    record Item(Note note, List<Target> choices) implements Asking {
      public Item {
        choices = List.copyOf(choices);
      }
    }
  }

  /** A task nobody set a day for is due in two weeks, unless the next meeting comes first. */
  private static final int USUAL_DAYS = 14;

  private final Frame frame;
  private final BoardModel board;
  private final ReadOnlyObjectWrapper<Asking> asking =
      new ReadOnlyObjectWrapper<>(this, "asking", new Asking.Nothing());

  HarvestModel(Frame frame, BoardModel board) {
    this.frame = frame;
    this.board = board;
    board.chosenProperty().subscribe(now -> cancel());
  }

  /** What is asked now. */
  ReadOnlyObjectProperty<Asking> askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** Asks something about the chosen card. */
  void ask(Asking question) {
    asking.set(question);
  }

  /** Asks nothing any more. */
  void cancel() {
    asking.set(new Asking.Nothing());
  }

  /** Makes the card a decision in the minutes, under the board's item or one to be chosen. */
  void sendToMinutes() {
    withChosen((shown, note) -> {
      Optional<Trace> already =
          shown.traces(note.id()).stream()
              .filter(trace -> trace.kind() == Trace.Kind.MINUTES)
              .findFirst();
      Optional<Target> item = shown.item().filter(Target::open);
      if (already.isPresent()) {
        frame.say(Texts.get("dialogue.say.inMinutes", already.get().number()));
      } else if (item.isPresent()) {
        send(note, item.get());
      } else {
        Board from = shown.record().board();
        frame
            .work()
            .read(
                session -> Target.choices(session, from.meetingId(), from.forumId(), board.today()),
                choices -> asking.set(new Asking.Item(note, choices)));
      }
    });
  }

  /** Makes the card a decision under an item. */
  void send(Note note, Target item) {
    cancel();
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.minutes"),
            session ->
                session
                    .boards()
                    .note(note.id())
                    .map(now -> Harvest.decision(session, now.withText(note.text()), item.item())),
            written -> frame.done(Texts.get("dialogue.done.minutes", item.number())));
  }

  /** Opens the line that makes a task of the card. */
  void askForTask() {
    withChosen((shown, note) -> {
      String role = note.role().orElse(Texts.get("dialogue.task.usualRole"));
      LocalDate due =
          shown
              .next()
              .filter(day -> day.isAfter(board.today()))
              .orElseGet(() -> board.today().plusDays(USUAL_DAYS));
      String text = note.text() + ", ";
      String answer = role + " " + DanishFormat.numericDate(due);
      asking.set(new Asking.TaskLine(note, text + answer, text.length()));
    });
  }

  /** Where the line that makes a task of a card is kept while it is typed. */
  static String taskPlace(Note note) {
    return "board/task/" + note.id();
  }

  Work work() {
    return frame.work();
  }

  /** What a task line is understood as. */
  TaskShorthand understand(String line) {
    return TaskShorthand.read(line.strip(), board.today());
  }

  /** Makes a task of the card; an empty line makes none. */
  void makeTask(Note note, String line) {
    TaskShorthand words = understand(line);
    if (words.text().isBlank()) {
      return;
    }
    cancel();
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.task"),
            session -> {
              session.settings().setDraft(taskPlace(note), "");
              return session
                  .boards()
                  .board(board.id())
                  .map(from -> Harvest.task(session, from, note, words, board.today()));
            },
            made -> frame.done(Texts.get("dialogue.done.task")));
  }

  /** Makes an APV line of the card, once. */
  void makePlanLine() {
    withChosen((shown, note) -> {
      if (shown.traces(note.id()).stream().anyMatch(t -> t.kind() == Trace.Kind.PLAN_LINE)) {
        frame.say(Texts.get("dialogue.say.inPlan"));
        return;
      }
      frame
          .work()
          .change(
              Texts.get("dialogue.undo.plan"),
              session ->
                  session
                      .boards()
                      .note(note.id())
                      .map(now ->
                          Harvest.planLine(
                              session,
                              shown.record().board(),
                              now.withText(note.text()),
                              Texts.get("dialogue.plan.trail", shown.record().board().title()),
                              board.today())),
              made -> frame.done(Texts.get("dialogue.done.plan")));
    });
  }

  /** Asks what the chosen card is grouped with. */
  void askForGroup(GroupModel groups) {
    board
        .chosenNote()
        .ifPresentOrElse(
            note -> {
              var choices = groups.choices(note);
              if (choices.isEmpty()) {
                frame.say(Texts.get("dialogue.group.none"));
              } else {
                ask(new Asking.Grouping(note, choices));
              }
            },
            () -> frame.say(Texts.get("dialogue.say.chooseFirst")));
  }

  /** Asks which forum the card is raised to: the one above first, then the others. */
  void askForForum() {
    withChosen((shown, note) -> {
      Forum own = shown.forum();
      List<Forum> others =
          frame.forums().getValue().stream()
              .filter(forum -> !forum.id().equals(own.id()))
              .sorted(Comparator.comparing(forum -> !own.parent().equals(Optional.of(forum.id()))))
              .toList();
      if (others.isEmpty()) {
        frame.say(Texts.get("dialogue.say.onlyForum"));
      } else {
        asking.set(new Asking.Forums(note, others));
      }
    });
  }

  /** Proposes the card for the next agenda of a forum, once. */
  void raise(Note note, Forum to) {
    cancel();
    boolean already =
        board.pictureProperty().get().orElseThrow().traces(note.id()).stream()
            .anyMatch(trace -> trace.raised().filter(to::equals).isPresent());
    if (already) {
      frame.say(Texts.get("dialogue.say.raised", to.name()));
      return;
    }
    String from = board.pictureProperty().get().orElseThrow().forum().name();
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.raise"),
            session ->
                session
                    .boards()
                    .note(note.id())
                    .map(now ->
                        Harvest.raise(
                            session, now.withText(note.text()), from, to.id(), board.today())),
            made -> frame.done(Texts.get("dialogue.done.raise", to.name())));
  }

  private void withChosen(BiConsumer<BoardPicture, Note> act) {
    Optional<Note> note = harvested();
    if (note.isEmpty()) {
      frame.say(Texts.get("dialogue.say.chooseFirst"));
    } else {
      act.accept(board.pictureProperty().get().orElseThrow(), note.get());
    }
  }

  /** The chosen card; of a group its first card, which says what all of them say. */
  private Optional<Note> harvested() {
    return board
        .chosenNote()
        .or(() ->
            board
                .chosenGroup()
                .map(group -> {
                  List<Note> notes = board.chosenNotes();
                  String all = notes.stream().map(Note::text).collect(Collectors.joining("; "));
                  return notes
                      .getFirst()
                      .withText(
                          group.name().isBlank()
                              ? all
                              : Texts.get("dialogue.group.harvest", group.name().strip(), all));
                }));
  }
}
