package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.domain.forum.Workplace;
import java.util.function.UnaryOperator;

/** What can be done with the workplace and the look. */
final class SettingsModel {
  private final Frame frame;

  SettingsModel(Frame frame) {
    this.frame = frame;
  }

  Frame frame() {
    return frame;
  }

  /** Changes the workplace; {@code field} makes typing on one step back. */
  void workplace(String field, UnaryOperator<Workplace> change) {
    frame
        .work()
        .edit(
            Texts.get("settings.workplace.edit"),
            "settings.workplace." + field,
            session ->
                session
                    .workplaces()
                    .workplace()
                    .ifPresent(place -> session.workplaces().save(change.apply(place))));
  }

  /** Writes a setting; typing on in one field is one step back. */
  void set(String name, String value) {
    frame
        .work()
        .edit(
            Texts.get("settings.label"),
            "setting." + name,
            session -> session.settings().set(name, value));
  }

  /** Remembers a choice about the window; the window follows at once. */
  void prefer(Preference preference, String value) {
    preference.remember(frame.work(), value);
  }
}
