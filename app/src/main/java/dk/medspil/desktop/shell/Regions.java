package dk.medspil.desktop.shell;

import dk.medspil.desktop.control.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * The regions of the window in reading order, for F6: navigation, top line, then each card of the
 * screen, or the whole screen where it has none.
 */
final class Regions {
  private Regions() {}

  /** Moves the focus to the first control of the next region ({@code 1}) or the last one (-1). */
  static void move(int by, List<Parent> frame, Parent screen, @Nullable Node focused) {
    List<Parent> regions = new ArrayList<>();
    Stream.concat(frame.stream(), inside(screen).stream())
        .filter(region -> isShown(region) && first(region).isPresent())
        .forEach(regions::add);
    if (regions.isEmpty()) {
      return;
    }
    int now = indexOf(regions, focused);
    int next = now < 0 ? 0 : Math.floorMod(now + by, regions.size());
    first(regions.get(next)).ifPresent(Node::requestFocus);
  }

  private static List<Parent> inside(Parent screen) {
    List<Parent> cards =
        screen.lookupAll(".card").stream()
            .filter(Card.class::isInstance)
            .map(Parent.class::cast)
            .toList();
    return cards.isEmpty() ? List.of(screen) : cards;
  }

  /** A card may say that it is visible while what it lies in is not; focus cannot go there. */
  private static boolean isShown(Node region) {
    for (Node node = region; node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static int indexOf(List<Parent> regions, @Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      int index = regions.indexOf(node);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  private static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    if (node instanceof Parent parent) {
      return parent.getChildrenUnmodifiable().stream()
          .flatMap(child -> first(child).stream())
          .findFirst();
    }
    return Optional.empty();
  }
}
