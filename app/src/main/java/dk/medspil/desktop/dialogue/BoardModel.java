package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.Step;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One board while it is open: what is on it, the step and the card the operator is at, and what can
 * be done with them. All methods are called on the JavaFX thread.
 */
final class BoardModel implements AutoCloseable {
  private final Frame frame;
  private final UUID id;
  private final Live<Optional<BoardPicture>> live;
  private final ReadOnlyObjectWrapper<Optional<BoardPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.BACKGROUND);
  private final ObjectProperty<Optional<UUID>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<UUID>> question =
      new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
  private final ObjectProperty<RoomView> view =
      new SimpleObjectProperty<>(this, "view", RoomView.STEP);
  private final ReadOnlyObjectWrapper<Optional<UUID>> focus =
      new ReadOnlyObjectWrapper<>(this, "focus", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Step>> skipped =
      new ReadOnlyObjectWrapper<>(this, "skipped", Optional.empty());
  private final ObjectProperty<Optional<Round>> round =
      new SimpleObjectProperty<>(this, "round", Optional.empty());
  private final StringProperty roundEnds = new SimpleStringProperty(this, "roundEnds", "");
  private final ReadOnlyBooleanWrapper rating = new ReadOnlyBooleanWrapper(this, "rating");
  private Optional<Pair> rated = Optional.empty();
  private final Map<Step, UUID> questions = new EnumMap<>(Step.class);

  /** Steps on their way to the store; until they are there, the store's step is an old one. */
  private int stepsUnderWay;

  BoardModel(Frame frame, UUID id) {
    this.frame = frame;
    this.id = id;
    view.subscribe(this::showRoom);
    live =
        Live.of(
            frame.work(),
            BoardPicture.TABLES,
            session -> BoardPicture.read(session, id, today()),
            this::show);
  }

  /** The board as the store has it; empty until it is read. */
  ReadOnlyObjectProperty<Optional<BoardPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** The step new cards go to. */
  ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** The card that actions are about; it may be gone, see {@link #chosenNote}. */
  ObjectProperty<Optional<UUID>> chosenProperty() {
    return chosen;
  }

  /** The question the room has now; empty when the step has none. */
  ReadOnlyObjectProperty<Optional<UUID>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** How the room sees the board. */
  ObjectProperty<RoomView> viewProperty() {
    return view;
  }

  /** The card the room talks about, with the others dimmed; empty for none. */
  ReadOnlyObjectProperty<Optional<UUID>> focusProperty() {
    return focus.getReadOnlyProperty();
  }

  /**
   * An empty step the room jumped over on its way to the solutions; asked about, never in the way.
   */
  ReadOnlyObjectProperty<Optional<Step>> skippedProperty() {
    return skipped.getReadOnlyProperty();
  }

  /** Whether the rating stands where the cards do. */
  ReadOnlyBooleanProperty ratingProperty() {
    return rating.getReadOnlyProperty();
  }

  /** Shows the rating instead of the cards, or the cards again, here and in the room. */
  void showRating(boolean now) {
    boolean shown = now && shape().rating().isPresent();
    if (shown == rating.get()) {
      return;
    }
    rating.set(shown);
    view.set(shown ? RoomView.RATING : RoomView.STEP);
  }

  /** Says which pair is being rated; the room follows when it looks at pairs. */
  void rateIn(Optional<Pair> pair) {
    rated = pair;
    showRoom();
  }

  /** Which areas the board has; the usual four steps until it is read. */
  BoardShape shape() {
    return picture.get().map(shown -> shown.record().board().shape()).orElse(BoardShape.FOUR_STEPS);
  }

  UUID id() {
    return id;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  /** The chosen group, when a group is chosen. */
  Optional<NoteGroup> chosenGroup() {
    return picture.get().flatMap(shown -> chosen.get().flatMap(shown.record()::group));
  }

  /** The chosen card, or the cards of the chosen group, in order. */
  List<Note> chosenNotes() {
    return chosenNote()
        .map(List::of)
        .or(() ->
            chosenGroup().map(group -> picture.get().orElseThrow().record().inGroup(group.id())))
        .orElse(List.of());
  }

  /** The chosen card, when it is on the board. */
  Optional<Note> chosenNote() {
    return picture.get().flatMap(shown -> chosen.get().flatMap(shown::note));
  }

  /** What the room sees, or would see. */
  Optional<HallPicture> room() {
    return picture
        .get()
        .map(shown ->
            view.get() == RoomView.ROUND && round.get().isPresent()
                ? BoardHall.round(
                    shown.record(), round.get().get(), question.get(), roundEnds.get())
                : view.get().isOfRating()
                    ? BoardHall.rating(
                        shown.record(), view.get(), rated, shown.last(), shown.cleared())
                    : BoardHall.picture(
                        shown.record(),
                        view.get(),
                        step.get(),
                        question.get(),
                        focus.get(),
                        shown.cleared()));
  }

  /**
   * Lets the room work in a round, or changes when the round ends.
   *
   * @param ends when it ends, "14.32"; empty when no clock goes
   */
  void work(Round in, String ends) {
    round.set(Optional.of(in));
    roundEnds.set(ends);
    view.set(RoomView.ROUND);
    showRoom();
  }

  /** The round the room works in, when it does. */
  Optional<Round> round() {
    return view.get() == RoomView.ROUND ? round.get() : Optional.empty();
  }

  /** Whether the questions stand in topics. */
  boolean hasTopics() {
    return picture
        .get()
        .filter(shown ->
            shown.record().prompts().stream().anyMatch(prompt -> !prompt.field().isEmpty()))
        .isPresent();
  }

  private void show(Optional<BoardPicture> read) {
    if (read.isEmpty()) {
      // Deleted, or its making was taken back.
      frame.go(new Place.Dialogues());
      return;
    }
    if (stepsUnderWay == 0) {
      step.set(read.get().record().board().step());
    }
    boolean first = picture.get().isEmpty();
    picture.set(read);
    if (first && isUnrated(read.get().record())) {
      showRating(true);
    }
    if (focus.get().filter(note -> read.get().note(note).isEmpty()).isPresent()) {
      focus.set(Optional.empty());
    }
    refreshQuestion();
    showRoom();
  }

  private static boolean isUnrated(BoardRecord record) {
    return record
        .board()
        .shape()
        .rating()
        .filter(kind -> record.notes().isEmpty() || record.rating().isEmpty())
        .isPresent();
  }

  private void showRoom() {
    room().ifPresent(frame.hall()::show);
  }

  /** Goes to a step; any step can be visited at any time. */
  void goTo(Step to) {
    if (to == step.get()) {
      return;
    }
    boolean usual = shape().areas().isEmpty();
    skipped.set(usual && to == Step.SOLUTIONS ? firstEmptyOfTheFirstTwo() : Optional.empty());
    step.set(to);
    focus.set(Optional.empty());
    rating.set(false);
    if (view.get() == RoomView.ROUND || view.get().isOfRating()) {
      view.set(RoomView.STEP);
    }
    refreshQuestion();
    showRoom();
    stepsUnderWay++;
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.step", to.number()),
            session -> {
              session
                  .boards()
                  .board(id)
                  .map(board -> board.at(to))
                  .ifPresent(session.boards()::save);
              return to;
            },
            written -> stepsUnderWay--);
  }

  /** Lets the room talk about the chosen card alone, or about all of them again. */
  void toggleFocus() {
    Optional<UUID> now = chosenNote().map(Note::id);
    focus.set(now.equals(focus.get()) ? Optional.empty() : now);
    view.set(RoomView.STEP);
    showRoom();
  }

  void goOn() {
    skipped.set(Optional.empty());
  }

  private Optional<Step> firstEmptyOfTheFirstTwo() {
    return picture
        .get()
        .flatMap(shown ->
            List.of(Step.BACKGROUND, Step.RELATIONS).stream()
                .filter(early -> shown.record().notes(early).isEmpty())
                .findFirst());
  }

  /** Asks the room another question of the step. */
  void ask(UUID prompt) {
    questions.put(step.get(), prompt);
    refreshQuestion();
    showRoom();
  }

  /** Asks the next question of the step, or the one before. */
  void askNext(int by) {
    picture
        .get()
        .map(shown -> shown.record().prompts(step.get()).stream().map(BoardPrompt::id).toList())
        .filter(prompts -> !prompts.isEmpty())
        .ifPresent(prompts -> {
          int now = question.get().map(prompts::indexOf).orElse(0);
          ask(prompts.get(Math.clamp(now + by, 0, prompts.size() - 1)));
        });
  }

  private void refreshQuestion() {
    question.set(picture.get().flatMap(shown -> question(shown.record(), step.get())));
  }

  /** The one asked last here, else the one the last card answers, else the first. */
  private Optional<UUID> question(BoardRecord record, Step at) {
    List<UUID> prompts = record.prompts(at).stream().map(BoardPrompt::id).toList();
    return Optional.ofNullable(questions.get(at))
        .or(() -> record.notes(at).reversed().stream().findFirst().flatMap(Note::promptId))
        .filter(prompts::contains)
        .or(() -> prompts.stream().findFirst());
  }

  /** Adds a card to the step, hidden from the room until it is revealed. */
  void add(String text, Optional<String> role) {
    Step at = step.get();
    Optional<UUID> answers = question.get();
    skipped.set(Optional.empty());
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.add"),
            session ->
                session
                    .boards()
                    .append(new Note(session.newId(), id, at, 0, text, role, true, answers)),
            note -> chosen.set(Optional.of(note.id())));
  }

  /** Changes the title of the board; an empty one is not kept. */
  void retitle(String title) {
    String words = title.strip();
    if (words.isEmpty()) {
      return;
    }
    frame
        .work()
        .edit(
            Texts.get("dialogue.undo.retitle"),
            "board-title:" + id,
            session ->
                session
                    .boards()
                    .board(id)
                    .filter(before -> !before.title().equals(words))
                    .map((Board before) -> before.titled(words))
                    .ifPresent(session.boards()::save));
  }

  @Override
  public void close() {
    live.close();
  }
}
