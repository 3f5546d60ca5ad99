package dk.medspil.desktop.dialogue;

import dk.medspil.domain.dialogue.Note;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Keys on a card or the head of a group: arrows choose, Enter edits, Delete removes, words go to
 * the capture line, and while the room votes numbers are dots.
 */
final class CardKeys {
  private final BoardModel model;
  private final BoardActs acts;
  private final BoardColumns.CaptureAccess capture;
  private final Function<UUID, Optional<Node>> find;
  private final Runnable edit;

  /**
   * @param find what takes the focus for a card or a group
   * @param edit lets the words of the chosen card be edited
   */
  CardKeys(
      BoardModel model,
      BoardActs acts,
      BoardColumns.CaptureAccess capture,
      Function<UUID, Optional<Node>> find,
      Runnable edit) {
    this.model = model;
    this.acts = acts;
    this.capture = capture;
    this.find = find;
    this.edit = edit;
  }

  /** Answers the keys a card or the head of a group gets. */
  void listen(Node node) {
    node.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(node, event));
    node.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(node, event));
  }

  private void pressed(Node node, KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || !node.isFocused()) {
      return;
    }
    boolean taken = true;
    switch (event.getCode()) {
      case UP -> step(-1);
      case DOWN -> step(1);
      case LEFT -> across(-1);
      case RIGHT -> across(1);
      case ENTER -> edit.run();
      case DELETE -> acts.cards().deleteChosen();
      case ESCAPE -> capture.focusLine();
      default -> taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  /** Up and down go over cards and the heads of groups, in the order they are seen. */
  private void step(int by) {
    List<UUID> order = order();
    int now = model.chosenProperty().get().map(order::indexOf).orElse(-1);
    int to = now + by;
    if (now >= 0 && to >= 0 && to < order.size()) {
      find.apply(order.get(to)).ifPresent(Node::requestFocus);
    } else if (by > 0) {
      capture.focusLine();
    }
  }

  private List<UUID> order() {
    return model.chosenNotes().stream()
        .findFirst()
        .flatMap(note ->
            model.pictureProperty().get().map(shown -> NoteMoves.seen(shown.record(), note.step())))
        .orElse(List.of());
  }

  private void across(int by) {
    model.chosenNotes().stream()
        .findFirst()
        .flatMap(note ->
            model
                .pictureProperty()
                .get()
                .flatMap(shown -> NoteMoves.across(shown.record(), note, by)))
        .map(Note::id)
        .flatMap(find)
        .ifPresent(Node::requestFocus);
  }

  private void typed(Node node, KeyEvent event) {
    if (!node.isFocused() || !isWord(event)) {
      return;
    }
    String text = event.getCharacter();
    event.consume();
    if (model.viewProperty().get() != RoomView.DOTS || !vote(text)) {
      capture.typeOn(text);
    }
  }

  /** Whether a key that was typed begins a word, and is no command. */
  static boolean isWord(KeyEvent typed) {
    String text = typed.getCharacter();
    return !text.isBlank()
        && text.codePoints().noneMatch(Character::isISOControl)
        && !typed.isAltDown()
        && !typed.isShortcutDown();
  }

  /** While the room votes, numbers, plus and minus on a card are dots and not words. */
  private boolean vote(String key) {
    if (key.matches("[0-9]")) {
      acts.votes().set(Integer.parseInt(key));
    } else if (key.equals("+") || key.equals("-")) {
      model
          .chosenProperty()
          .get()
          .ifPresent(target -> acts.votes().add(target, key.equals("+") ? 1 : -1));
    } else {
      return false;
    }
    return true;
  }
}
