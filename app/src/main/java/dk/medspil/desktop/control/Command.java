package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/**
 * Something the user can do, declared once; it gives the button, the menu item, the tooltip, the
 * accessible text and the shortcut their words.
 *
 * @param name the verb on the button, "Slet punkt"
 * @param description one short sentence for tooltip and screen reader
 */
public record Command(
    String name,
    String description,
    Optional<Icons> icon,
    Optional<KeyCombination> shortcut,
    Runnable run) {
  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  /** A command without picture or shortcut. */
  public static Command of(String name, String description, Runnable run) {
    return new Command(name, description, Optional.empty(), Optional.empty(), run);
  }

  /** The same command with a picture. */
  public Command withIcon(Icons picture) {
    return new Command(name, description, Optional.of(picture), shortcut, run);
  }

  /**
   * The same command with a shortcut such as {@code "Shortcut+K"} or {@code "Alt+B"}.
   *
   * @throws IllegalArgumentException if the keys can not be understood
   */
  public Command withShortcut(String keys) {
    return new Command(name, description, icon, Optional.of(KeyCombination.valueOf(keys)), run);
  }

  /** An outlined button. */
  public Button button() {
    var button = new Button(name);
    button.setMinWidth(Region.USE_PREF_SIZE);
    applyTo(button);
    return button;
  }

  /** The filled button; a screen has one at most. */
  public Button primaryButton() {
    Button button = button();
    button.getStyleClass().add("accent");
    return button;
  }

  /** A plain text button, used as a link. */
  public Button linkButton() {
    Button button = button();
    button.getStyleClass().add("link");
    return button;
  }

  /**
   * A button that shows only its picture; name and shortcut stay in tooltip and accessible text.
   */
  public Button iconButton() {
    Button button = button();
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("icon-only");
    return button;
  }

  /** A button with its shortcut shown on a key cap after the word. */
  public Button buttonWithKey() {
    Button button = button();
    shortcut.ifPresent(keys -> {
      button.setGraphic(new KeyCap(keys));
      button.setContentDisplay(ContentDisplay.RIGHT);
    });
    return button;
  }

  /** A menu item with picture and shortcut. */
  public MenuItem menuItem() {
    var item = new MenuItem(name);
    icon.ifPresent(picture -> item.setGraphic(picture.node()));
    shortcut.ifPresent(item::setAccelerator);
    item.setOnAction(event -> run.run());
    return item;
  }

  /** Puts name, picture, action, tooltip and accessible text on a button made elsewhere. */
  public void applyTo(ButtonBase button) {
    button.setText(name);
    icon.ifPresent(picture -> button.setGraphic(picture.node()));
    button.setAccessibleText(name);
    button.setAccessibleHelp(help());
    LateTooltip.on(button, help());
    button.setOnAction(event -> run.run());
  }

  /** Makes the shortcut work anywhere in the window. */
  public void install(Scene scene) {
    shortcut.ifPresent(keys -> scene.getAccelerators().put(keys, run));
  }

  /**
   * Shows the button as unavailable and says why, or makes it available again when there is no
   * reason. It stays reachable by keyboard, so that the reason can be heard as well as seen.
   */
  public void explain(ButtonBase button, Optional<String> reason) {
    button.pseudoClassStateChanged(UNAVAILABLE, reason.isPresent());
    button.setAccessibleHelp(reason.orElseGet(this::help));
    LateTooltip.on(button, reason.orElseGet(this::help));
    button.setOnAction(event -> {
      if (reason.isEmpty()) {
        run.run();
      }
    });
  }

  /** The description and, when there is one, the shortcut. */
  public String help() {
    return shortcut
        .map(keys -> Texts.get("control.command.help", description, Shortcuts.text(keys)))
        .orElse(description);
  }
}
