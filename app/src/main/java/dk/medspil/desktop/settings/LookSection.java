package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.desktop.hall.HallScreenPick;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Colours and text size of the operator's window. */
final class LookSection implements Section {
  private final ChoiceRow<Theme.Mode> mode =
      new ChoiceRow<>(
          Texts.get("settings.look.mode"),
          List.of(
              Choice.of(Theme.Mode.SYSTEM, Texts.get("settings.look.system")),
              Choice.of(Theme.Mode.LIGHT, Texts.get("settings.look.light")),
              Choice.of(Theme.Mode.DARK, Texts.get("settings.look.dark")),
              Choice.of(Theme.Mode.HIGH_CONTRAST, Texts.get("settings.look.contrast"))));
  private final ChoiceRow<Theme.TextSize> size =
      new ChoiceRow<>(
          Texts.get("settings.look.size"),
          List.of(
              Choice.of(Theme.TextSize.AUTOMATIC, Texts.get("settings.look.size.automatic")),
              pixels(Theme.TextSize.SMALL, 13),
              pixels(Theme.TextSize.NORMAL, 15),
              pixels(Theme.TextSize.LARGE, 17),
              pixels(Theme.TextSize.LARGER, 20),
              pixels(Theme.TextSize.LARGEST, 24),
              pixels(Theme.TextSize.DOUBLE, 30)));
  private final ChoiceRow<Boolean> hall =
      new ChoiceRow<>(
          Texts.get("settings.look.hall"),
          List.of(
              Choice.of(false, Texts.get("settings.look.hall.light")),
              Choice.of(true, Texts.get("settings.look.hall.dark"))));
  private final VBox view;
  private boolean showing;

  LookSection(SettingsModel model) {
    var where = new Label(Texts.get("settings.look.where"));
    where.setWrapText(true);
    where.getStyleClass().add("muted");
    view =
        new VBox(
            named("settings.look.mode", mode),
            named("settings.look.size", size),
            where,
            named("settings.look.hall", hall),
            HallScreenPick.always(
                model.frame().hall(), name -> model.prefer(Preference.HALL_SCREEN, name)));
    view.getStyleClass().add("settings-fields");
    mode.valueProperty()
        .subscribe((before, now) -> {
          if (!showing) {
            model.prefer(Preference.MODE, now.name());
          }
        });
    size.valueProperty()
        .subscribe((before, now) -> {
          if (!showing) {
            model.prefer(Preference.TEXT_SIZE, now.name());
          }
        });
    hall.valueProperty()
        .subscribe((before, now) -> {
          if (!showing) {
            model.prefer(Preference.HALL, hall(now));
          }
        });
  }

  private static String hall(boolean dark) {
    return (dark ? Theme.Mode.DARK : Theme.Mode.LIGHT).name();
  }

  private static Choice<Theme.TextSize> pixels(Theme.TextSize size, int pixels) {
    return Choice.of(size, Texts.get("settings.look.size.pixels", pixels));
  }

  private static VBox named(String key, ChoiceRow<?> row) {
    row.getStyleClass().add("segment");
    row.setMaxWidth(Region.USE_PREF_SIZE);
    var name = new Label(Texts.get(key));
    name.getStyleClass().add("field-label");
    return new VBox(name, row);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {
    showing = true;
    mode.setValue(Preference.mode(picture.preferences()));
    size.setValue(Preference.textSize(picture.preferences()));
    hall.setValue(Preference.darkHall(picture.preferences()));
    showing = false;
  }
}
