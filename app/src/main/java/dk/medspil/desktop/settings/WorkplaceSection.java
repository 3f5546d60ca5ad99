package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Name, kommune or region. */
final class WorkplaceSection implements Section {
  private final Fields fields;
  private final TextField name = new TextField();
  private final Labelled named = new Labelled(Texts.get("settings.workplace.name"), name);
  private final TextField organisation = new TextField();
  private final PickField<Sector> sector =
      new PickField<>(
          Texts.get("settings.workplace.sector"),
          Arrays.stream(Sector.values()).map(one -> Choice.of(one, one.label())).toList());
  private final VBox view;

  WorkplaceSection(SettingsModel model) {
    fields = new Fields(model.frame().work());
    name.setId("workplace-name");
    view =
        new VBox(
            named,
            new Labelled(Texts.get("settings.workplace.sector"), sector.field()),
            new Labelled(Texts.get("settings.workplace.organisation"), organisation));
    view.getStyleClass().add("settings-fields");
    fields.text(
        name,
        text -> {
          boolean missing = text.isBlank();
          named.showAdvice(
              missing
                  ? Optional.of(Texts.get("settings.workplace.nameMissing"))
                  : Optional.empty());
          if (!missing) {
            model.workplace("name", place -> named(place, text.strip()));
          }
        });
    fields.text(
        organisation,
        text ->
            model.workplace(
                "organisation",
                place -> new Workplace(place.id(), place.name(), text.strip(), place.sector())));
    fields.value(
        sector.field(),
        sector.valueProperty(),
        now ->
            model.workplace(
                "sector",
                place -> new Workplace(place.id(), place.name(), place.organisation(), now)));
  }

  private static Workplace named(Workplace place, String name) {
    return new Workplace(place.id(), name, place.organisation(), place.sector());
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {
    picture
        .workplace()
        .ifPresent(place -> {
          fields.show(name, place.name());
          fields.show(organisation, place.organisation());
          fields.show(sector.field(), sector.valueProperty(), place.sector());
        });
  }

  @Override
  public void flush() {
    fields.flush();
  }

  @Override
  public void close() {
    fields.close();
  }
}
