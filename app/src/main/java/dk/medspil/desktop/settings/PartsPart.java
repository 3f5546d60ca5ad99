package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.look.AgendaPart;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.MinutesPart;
import dk.medspil.domain.look.Part;
import dk.medspil.domain.look.PartOrder;
import dk.medspil.store.LookStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which parts of minutes and agenda appear, and in which order. */
final class PartsPart extends VBox {

  /** What the parts are of; the preview shows the same. */
  enum Kind {
    MINUTES,
    AGENDA
  }

  private final LookModel model;
  private final ChoiceRow<Kind> kind =
      new ChoiceRow<>(
          Texts.get("settings.documents.parts.of"),
          List.of(
              Choice.of(Kind.MINUTES, Texts.get("settings.documents.parts.minutes")),
              Choice.of(Kind.AGENDA, Texts.get("settings.documents.parts.agenda"))));
  private final KeyedRows<Part> rows = new KeyedRows<>(Texts.get("settings.documents.parts"));
  private final Map<Part, PartRow> known = new HashMap<>();
  private DocumentLook look = DocumentLook.USUAL;

  PartsPart(LookModel model) {
    this.model = model;
    kind.getStyleClass().add("segment");
    kind.setMaxWidth(USE_PREF_SIZE);
    var why =
        new HBox(
            dk.medspil.desktop.settings.Part.explained(
                Texts.get("settings.documents.parts.required")),
            Reason.DOCUMENT_PARTS.link(model.frame()));
    why.getStyleClass().add("look-why");
    rows.setOnOpen(this::toggle);
    getChildren()
        .setAll(
            new dk.medspil.desktop.settings.Part(
                "settings.documents.parts", "settings.documents.parts.help", kind, rows, why));
    kind.valueProperty().subscribe(now -> show(look));
  }

  ObjectProperty<Kind> kindProperty() {
    return kind.valueProperty();
  }

  void show(DocumentLook now) {
    look = now;
    switch (kind.getValue()) {
      case MINUTES -> rows(now.minutes());
      case AGENDA -> rows(now.agenda());
    }
  }

  private <P extends Enum<P> & Part> void rows(PartOrder<P> order) {
    List<PartOrder.Place<P>> places = order.places();
    rows.setRows(
        places.stream()
            .map(place -> {
              PartRow row = known.computeIfAbsent(place.part(), part -> new PartRow(this, part));
              row.show(place.shown(), places.indexOf(place), places.size());
              return new KeyedRows.Row<Part>(place.part(), row);
            })
            .toList());
  }

  private void toggle(Part part) {
    known.get(part).toggle();
  }

  /** Shows the part or leaves it out. */
  void show(Part part, boolean shown) {
    switch (part) {
      case MinutesPart one ->
          model.change(now -> now.minutes().with(one, shown).written(), LookStore.MINUTES);
      case AgendaPart one ->
          model.change(now -> now.agenda().with(one, shown).written(), LookStore.AGENDA);
    }
  }

  /** Moves the part up (-1) or down (1). */
  void move(Part part, int by) {
    switch (part) {
      case MinutesPart one ->
          model.change(now -> now.minutes().moved(one, by).written(), LookStore.MINUTES);
      case AgendaPart one ->
          model.change(now -> now.agenda().moved(one, by).written(), LookStore.AGENDA);
    }
  }
}
