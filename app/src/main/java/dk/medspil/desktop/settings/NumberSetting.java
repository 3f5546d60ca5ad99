package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.frame.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A setting that is a number, written while it is typed as long as it makes sense. */
final class NumberSetting {
  private final String name;
  private final int usual;
  private final Fields fields;
  private final NumberField field;
  private final Labelled view;

  NumberSetting(
      SettingsModel model,
      Fields fields,
      String words,
      String name,
      int lowest,
      int highest,
      int usual) {
    this.name = name;
    this.usual = usual;
    this.fields = fields;
    field = new NumberField(lowest, highest);
    view = new Labelled(Texts.get(words), field);
    fields.text(
        field,
        text -> {
          OptionalInt number = field.number(text);
          view.showAdvice(
              number.isPresent()
                  ? Optional.empty()
                  : Optional.of(Texts.get("settings.number.wrong", lowest, highest)));
          number.ifPresent(now -> model.set(name, Integer.toString(now)));
        });
  }

  Labelled view() {
    return view;
  }

  void show(Map<String, String> settings) {
    fields.show(field, settings.getOrDefault(name, Integer.toString(usual)));
  }
}
