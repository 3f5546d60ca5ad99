package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.store.Holdings;
import dk.medspil.store.RescueSource;
import dk.medspil.store.RescueSource.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a damaged store can be replaced by, as choices that say what each of them holds. */
final class RescueChoices {
  private final ZoneId zone;
  private final ToggleGroup group = new ToggleGroup();
  private final PasswordField passphrase = new PasswordField();
  private final Labelled asked = new Labelled(Texts.get("shell.rescue.passphrase"), passphrase);

  RescueChoices(ZoneId zone) {
    this.zone = zone;
    var shown = new SimpleBooleanProperty();
    group.selectedToggleProperty().subscribe(now -> shown.set(isLocked()));
    asked.visibleProperty().bind(shown);
    asked.managedProperty().bind(shown);
  }

  /** The field for the passphrase of the chosen backup; out of sight where it has none. */
  Node passphraseField() {
    return asked;
  }

  /** What was typed for the chosen backup, if it is a locked one. */
  Optional<char[]> passphrase() {
    return isLocked() ? Optional.of(passphrase.getText().toCharArray()) : Optional.empty();
  }

  private boolean isLocked() {
    return source().filter(source -> source.kind() == Kind.LOCKED_BACKUP).isPresent();
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
      case BACKUP, LOCKED_BACKUP ->
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
    if (source.kind() == Kind.LOCKED_BACKUP) {
      return Texts.get("shell.rescue.locked") + " " + Texts.get("shell.rescue.sinceBackup");
    }
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
          case BACKUP, LOCKED_BACKUP -> Texts.get("shell.rescue.sinceBackup");
          case SALVAGED ->
              source.missing() == 0
                  ? Texts.get("shell.rescue.nothingMissing")
                  : Texts.get("shell.rescue.missing", source.missing());
        };
    return what + " " + rest;
  }
}
