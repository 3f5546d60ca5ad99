package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.store.Holdings;
import dk.medspil.store.RescueSource;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a damaged store can be replaced by, as choices that say what each of them holds. */
final class RescueChoices {
  private final ZoneId zone;
  private final ToggleGroup group = new ToggleGroup();

  RescueChoices(ZoneId zone) {
    this.zone = zone;
  }

  /** A row for each source, the first of them chosen. */
  List<Node> rows(List<RescueSource> sources, boolean mayBeginAnew) {
    List<Node> rows = new ArrayList<>();
    for (RescueSource source : sources) {
      rows.add(row(name(source), details(source), Optional.of(source)));
    }
    if (mayBeginAnew) {
      rows.add(
          row(
              Texts.get("shell.rescue.anew"),
              Texts.get("shell.rescue.anewDetails"),
              Optional.empty()));
    }
    group.getToggles().stream().findFirst().ifPresent(group::selectToggle);
    return rows;
  }

  boolean isEmpty() {
    return group.getToggles().isEmpty();
  }

  /** What is chosen; empty for beginning anew. */
  Optional<RescueSource> source() {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(toggle -> toggle.getUserData())
        .filter(RescueSource.class::isInstance)
        .map(RescueSource.class::cast);
  }

  void focusFirst() {
    group.getToggles().stream()
        .findFirst()
        .filter(Node.class::isInstance)
        .map(Node.class::cast)
        .ifPresent(Node::requestFocus);
  }

  private Node row(String name, String details, Optional<RescueSource> source) {
    var button = new RadioButton(name);
    button.getStyleClass().add("semibold");
    button.setWrapText(true);
    button.setToggleGroup(group);
    button.setAccessibleHelp(details);
    source.ifPresent(button::setUserData);
    var words = new Label(details);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().addAll("muted", "rescue-details");
    words.setLabelFor(button);
    return new VBox(button, words);
  }

  private String name(RescueSource source) {
    return switch (source.kind()) {
      case SALVAGED -> Texts.get("shell.rescue.salvaged");
      case BACKUP ->
          source
              .taken()
              .map(at -> Texts.get("shell.rescue.backup", words(at)))
              .orElseGet(() -> Texts.get("shell.rescue.backupUndated"));
    };
  }

  private String words(Instant at) {
    ZonedDateTime there = at.atZone(zone);
    return DanishFormat.weekdayDateYear(there.toLocalDate())
        + " "
        + DanishFormat.time(there.toLocalTime());
  }

  private static String details(RescueSource source) {
    Holdings holds = source.holds();
    String what =
        Texts.get(
            "shell.rescue.holds",
            holds.meetings(),
            holds.boards(),
            holds.tasks(),
            holds.planLines());
    String rest =
        switch (source.kind()) {
          case BACKUP -> Texts.get("shell.rescue.sinceBackup");
          case SALVAGED ->
              source.missing() == 0
                  ? Texts.get("shell.rescue.nothingMissing")
                  : Texts.get("shell.rescue.missing", source.missing());
        };
    return what + " " + rest;
  }
}
