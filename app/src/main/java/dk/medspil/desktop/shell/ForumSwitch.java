package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Segment;
import dk.medspil.domain.forum.Forum;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The forum, top left: a switcher on ordinary screens, a fixed pill while a meeting is held. */
final class ForumSwitch extends StackPane {
  private final Consumer<Forum> onChoose;
  private List<Forum> forums = List.of();
  private Optional<Segment<Forum>> segment = Optional.empty();
  private Optional<Forum> current = Optional.empty();
  private boolean fixed;
  private boolean showing;

  ForumSwitch(Consumer<Forum> onChoose) {
    this.onChoose = onChoose;
    setMaxWidth(USE_PREF_SIZE);
  }

  /** Shows the forums that exist here, and the one worked in. */
  void show(List<Forum> offered, Forum chosen) {
    showing = true;
    if (!offered.equals(forums)) {
      forums = List.copyOf(offered);
      segment = Optional.of(newSegment());
    }
    current = Optional.of(chosen);
    segment.ifPresent(choices -> choices.valueProperty().set(chosen));
    showing = false;
    arrange();
  }

  /** Whether the forum cannot be switched now. */
  void setFixed(boolean now) {
    fixed = now;
    arrange();
  }

  /** Whether there is no room for the forums side by side. */
  void setNarrow(boolean now) {
    segment.ifPresent(choices -> choices.setNarrow(now));
  }

  private void arrange() {
    if (fixed) {
      current.ifPresent(forum -> getChildren().setAll(pill(forum)));
    } else {
      segment
          .filter(choices -> !getChildren().equals(List.of(choices)))
          .ifPresent(getChildren()::setAll);
    }
  }

  private Segment<Forum> newSegment() {
    var choices =
        new Segment<>(
            Texts.get("shell.forum.name"),
            forums.stream().map(forum -> Choice.of(forum, forum.name(), icon(forum))).toList());
    choices
        .valueProperty()
        .subscribe((before, now) -> {
          if (!showing) {
            onChoose.accept(now);
          }
        });
    return choices;
  }

  private static Label pill(Forum forum) {
    var pill = new Label(forum.name(), icon(forum).node());
    pill.getStyleClass().add("forum-pill");
    pill.setAccessibleRole(AccessibleRole.TEXT);
    pill.setAccessibleText(Texts.get("shell.forum.fixed", forum.name()));
    pill.setMinWidth(USE_PREF_SIZE);
    return pill;
  }

  private static Icons icon(Forum forum) {
    return switch (forum.kind()) {
      case MAIN_MED, AREA_MED, LOCAL_MED -> Icons.LOCAL_MED;
      case STAFF_MED -> Icons.STAFF_MEETING;
      case TRIO -> Icons.TRIO;
      case WORK_ENVIRONMENT_GROUP, COOPERATION_COMMITTEE, OTHER -> Icons.PEOPLE;
    };
  }
}
