package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.Theme.TextSize;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.desktop.hall.Hall;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;

/** The look of the window: chosen by keys here or on another screen, remembered in the store. */
final class LookKeys {
  private final Theme theme;
  private final Hall hall;
  private final DoubleSupplier windowWidth;
  private final BiConsumer<Preference, String> remember;
  private Map<String, String> seen = Map.of();

  LookKeys(
      Theme theme, Hall hall, DoubleSupplier windowWidth, BiConsumer<Preference, String> remember) {
    this.theme = theme;
    this.hall = hall;
    this.windowWidth = windowWidth;
    this.remember = remember;
    hall.rehearsalProperty()
        .subscribe((before, now) -> {
          if (!now.equals(Preference.REHEARSAL.in(seen).orElse(""))) {
            remember.accept(Preference.REHEARSAL, now);
          }
        });
  }

  List<Command> commands() {
    return List.of(
        command("shell.text.larger", () -> step(1)).withShortcut("Shortcut+PLUS"),
        command("shell.text.smaller", () -> step(-1)).withShortcut("Shortcut+MINUS"),
        command("shell.text.usual", () -> set(TextSize.AUTOMATIC)).withShortcut("Shortcut+0"));
  }

  /** The same as {@link #commands}, on keyboards where the signs lie elsewhere. */
  List<Command> alsoKeys() {
    Command larger = commands().get(0);
    Command smaller = commands().get(1);
    Command usual = commands().get(2);
    return List.of(
        larger.withShortcut("Shortcut+ADD"),
        larger.withShortcut("Shortcut+EQUALS"),
        larger.withShortcut("Shift+Shortcut+EQUALS"),
        smaller.withShortcut("Shortcut+SUBTRACT"),
        usual.withShortcut("Shortcut+NUMPAD0"));
  }

  /** Takes over what another screen wrote, but not an older value than what was just set here. */
  void follow(Map<String, String> settings) {
    if (!Preference.MODE.in(settings).equals(Preference.MODE.in(seen))) {
      theme.modeProperty().set(Preference.mode(settings));
    }
    if (!Preference.TEXT_SIZE.in(settings).equals(Preference.TEXT_SIZE.in(seen))) {
      theme.textSizeProperty().set(Preference.textSize(settings));
    }
    hall.darkProperty().set(Preference.darkHall(settings));
    hall.screenProperty().set(Preference.hallScreen(settings));
    seen = settings;
    hall.rehearsalProperty().set(Preference.REHEARSAL.in(settings).orElse(""));
  }

  private void step(int steps) {
    theme.stepTextSize(steps, windowWidth.getAsDouble());
    remember.accept(Preference.TEXT_SIZE, theme.textSizeProperty().get().name());
  }

  private void set(TextSize size) {
    theme.textSizeProperty().set(size);
    remember.accept(Preference.TEXT_SIZE, size.name());
  }

  private static Command command(String name, Runnable run) {
    return Command.of(Texts.get(name), Texts.get("shell.text.help"), run);
  }
}
