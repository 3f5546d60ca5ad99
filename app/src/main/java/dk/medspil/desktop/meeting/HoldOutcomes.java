package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Rows;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** What has come out of the item in hand, the newest on top. */
final class HoldOutcomes {
  private final HoldModel model;
  private final Autosave autosave;
  private final Runnable focusLine;
  private final Rows rows = new Rows();
  private final EmptyState nothing = new EmptyState(Texts.get("meeting.hold.nothing"));
  private final ScrollPane view = new ScrollPane(rows);
  private final Map<UUID, HoldOutcomeRow> known = new HashMap<>();
  private Optional<UUID> shownItem = Optional.empty();

  HoldOutcomes(HoldModel model, Autosave autosave, Runnable focusLine) {
    this.model = model;
    this.autosave = autosave;
    this.focusLine = focusLine;
    view.setFitToWidth(true);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    view.setFocusTraversable(false);
    view.getStyleClass().add("hold-outcomes");
    view.setAccessibleText(Texts.get("meeting.hold.outcomes"));
    model.pictureProperty().subscribe(this::refresh);
  }

  Region view() {
    return view;
  }

  private void refresh() {
    model.pictureProperty().get().ifPresent(now -> now.inHand().ifPresent(item -> show(now, item)));
  }

  private void show(HoldPicture now, AgendaItem item) {
    List<Outcome> outcomes = now.outcomes(item.id());
    if (shownItem.filter(item.id()::equals).isEmpty()) {
      known.clear();
      shownItem = Optional.of(item.id());
    }
    known.keySet().retainAll(outcomes.stream().map(Outcome::id).toList());
    List<HoldOutcomeRow> next =
        outcomes.stream()
            .map(outcome -> {
              HoldOutcomeRow row =
                  known.computeIfAbsent(
                      outcome.id(), id -> new HoldOutcomeRow(model, autosave, focusLine, id));
              row.show(outcome, now.locked(), now.ties());
              return row;
            })
            .toList();
    view.setContent(next.isEmpty() ? nothing : rows);
    if (!rows.getChildren().equals(next)) {
      Optional<HoldOutcomeRow> focused = next.stream().filter(Region::isFocused).findFirst();
      rows.setRows(next);
      focused.ifPresent(Region::requestFocus);
    }
  }
}
