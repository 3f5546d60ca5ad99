package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The members in three groups: the management, the employees, and those who have left. One stop for
 * Tab; arrows go from one to the next, Enter opens the fields, Delete removes.
 */
final class MemberList extends ScrollPane {
  private final CommitteeModel model;
  private final Command add;
  private final Map<UUID, MemberRow> known = new HashMap<>();
  private final VBox box = new VBox();
  private final AgreementForm agreement;
  private final VBox page = new VBox(box);
  private List<MemberRow> rows = List.of();

  MemberList(CommitteeModel model, Command add) {
    this.model = model;
    this.add = add;
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("committee-list");
    box.getStyleClass().add("rows");
    box.setAccessibleRole(AccessibleRole.LIST_VIEW);
    box.setAccessibleText(Texts.get("committee.list"));
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    agreement = new AgreementForm(model);
    setContent(page);
  }

  void show(Committee committee) {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    int place = focusedPlace(focused);
    List<Node> shown = new ArrayList<>();
    List<MemberRow> now = new ArrayList<>();
    List<Member> present = committee.present(model.today());
    for (Side side : Side.values()) {
      group(
          side.label(),
          committee,
          present.stream().filter(one -> one.side() == side).toList(),
          shown,
          now);
    }
    group(Texts.get("committee.former"), committee, committee.former(model.today()), shown, now);
    known.values().removeIf(row -> !now.contains(row) && gone(row));
    rows = List.copyOf(now);
    if (!box.getChildren().equals(shown)) {
      box.getChildren().setAll(shown);
    }
    Node people =
        rows.isEmpty()
            ? new EmptyState(Texts.get("committee.none", committee.forum().name()), add)
            : box;
    boolean trio = committee.forum().kind() == ForumKind.TRIO;
    List<Node> parts = trio ? List.of(people, agreement) : List.of(people);
    if (trio) {
      agreement.show(committee);
    }
    if (!page.getChildren().equals(parts)) {
      page.getChildren().setAll(parts);
    }
    keepFocus(focused, place);
    markStop();
  }

  private void keepFocus(Node focused, int place) {
    if (place < 0 || rows.isEmpty()) {
      return;
    }
    if (focused.getScene() == null) {
      focus(rows.get(Math.min(place, rows.size() - 1)));
    } else if (!focused.isFocused()) {
      focused.requestFocus();
    }
  }

  private void group(
      String name,
      Committee committee,
      List<Member> members,
      List<Node> shown,
      List<MemberRow> now) {
    if (members.isEmpty()) {
      return;
    }
    shown.add(heading(name));
    for (Member member : members) {
      MemberRow row =
          known.computeIfAbsent(member.id(), id -> new MemberRow(model, id, this::opened));
      row.show(committee, member);
      shown.add(row);
      now.add(row);
    }
  }

  /** The same node for the same words, so that nothing moves while the list is shown anew. */
  private Node heading(String name) {
    for (Node node : box.getChildren()) {
      if (node instanceof Label label && label.getText().equals(name)) {
        return label;
      }
    }
    var label = new Label(name);
    label.getStyleClass().add("committee-heading");
    return label;
  }

  private static boolean gone(MemberRow row) {
    row.shut();
    return true;
  }

  /** One member is open at a time, so that the list stays a list. */
  private void opened(MemberRow row) {
    known.values().stream().filter(other -> !other.equals(row)).forEach(MemberRow::shut);
    reveal(row);
  }

  /** Opens the member or the agreement that is wanted, if it is there; tells whether it was. */
  boolean openWanted() {
    Optional<MemberRow> row =
        model.wantedProperty().get().flatMap(id -> Optional.ofNullable(known.get(id)));
    if (row.isEmpty() && agreement.is(model.wantedProperty().get()) && isInWindow()) {
      model.wantedProperty().set(Optional.empty());
      agreement.focus();
      return true;
    }
    if (row.isEmpty() || !isInWindow()) {
      return false;
    }
    model.wantedProperty().set(Optional.empty());
    focus(row.get());
    row.get().open();
    return true;
  }

  void focusFirst() {
    if (isInWindow() && !rows.isEmpty()) {
      focus(rows.getFirst());
    }
  }

  /** What lies in a scroll pane can have focus only once the pane has its skin. */
  private boolean isInWindow() {
    if (getScene() == null) {
      return false;
    }
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
    return true;
  }

  void flush() {
    agreement.flush();
    known.values().forEach(MemberRow::flush);
  }

  void shut() {
    agreement.close();
    known.values().forEach(MemberRow::shut);
  }

  private int focusedPlace(Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node instanceof MemberRow row) {
        return rows.indexOf(row);
      }
    }
    return -1;
  }

  private void keys(KeyEvent event) {
    if (!(event.getTarget() instanceof MemberRow row)
        || event.isAltDown()
        || event.isShortcutDown()) {
      return;
    }
    int at = rows.indexOf(row);
    boolean used = true;
    switch (event.getCode()) {
      case UP -> focus(rows.get(Math.max(0, at - 1)));
      case DOWN -> focus(rows.get(Math.min(rows.size() - 1, at + 1)));
      case HOME -> focus(rows.getFirst());
      case END -> focus(rows.getLast());
      case ENTER, SPACE, F2 -> row.open();
      case DELETE -> model.remove(row.member());
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void focus(MemberRow row) {
    rows.forEach(one -> one.setFocusTraversable(one.equals(row)));
    row.requestFocus();
    reveal(row);
  }

  private void markStop() {
    if (rows.stream().noneMatch(Node::isFocusTraversable) && !rows.isEmpty()) {
      rows.getFirst().setFocusTraversable(true);
    }
  }

  /** Scrolls so far that a row's beginning is seen, and its fields as far as there is room. */
  private void reveal(MemberRow row) {
    applyCss();
    layout();
    double height = getViewportBounds().getHeight();
    double hidden = getContent().getLayoutBounds().getHeight() - height;
    if (hidden <= 0 || row.getScene() == null) {
      return;
    }
    Bounds there = getContent().sceneToLocal(row.localToScene(row.getLayoutBounds()));
    double top = getVvalue() * hidden;
    if (there.getMinY() < top || there.getHeight() > height) {
      setVvalue(there.getMinY() / hidden);
    } else if (there.getMaxY() > top + height) {
      setVvalue((there.getMaxY() - height) / hidden);
    }
  }
}
