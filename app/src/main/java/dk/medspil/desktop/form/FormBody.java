package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormSection;
import dk.medspil.domain.form.FormTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sections of a form with their fields, under each other. */
final class FormBody extends VBox {
  private final FormTemplate template;
  private final Map<FormField, FieldView> views = new LinkedHashMap<>();
  private final List<Card> sections = new ArrayList<>();
  private final List<FieldView> firsts = new ArrayList<>();

  FormBody(FieldKit kit, FormTemplate template) {
    this.template = template;
    getStyleClass().add("form-body");
    template.sections().forEach(section -> sections.add(section(kit, section)));
    getChildren().setAll(sections);
  }

  private Card section(FieldKit kit, FormSection section) {
    var content = new VBox();
    content.getStyleClass().add("form-section");
    if (!section.help().isBlank()) {
      content.getChildren().add(words(section.help(), "muted"));
    }
    for (FormField field : section.fields()) {
      FieldView view = kit.view(field);
      views.put(field, view);
      content.getChildren().add(field(field, view.node()));
    }
    firsts.add(views.get(section.fields().getFirst()));
    return new Card(section.title(), content);
  }

  private static Node field(FormField field, Node answer) {
    var box = new VBox();
    box.getStyleClass().add("form-field");
    // A consent is its own heading: the words stand at the tick.
    if (field.kind() != FieldKind.CONSENT) {
      Label title = words(field.title(), "field-label");
      if (field.required()) {
        title.setText(Texts.get("form.field.required", field.title()));
      }
      title.setLabelFor(answer);
      box.getChildren().add(title);
    }
    hint(field).ifPresent(hint -> box.getChildren().add(words(hint, "form-hint")));
    box.getChildren().add(answer);
    return box;
  }

  private static Optional<String> hint(FormField field) {
    String hint =
        field.consent().isPresent()
            ? (field.hint() + " " + Texts.get("form.field.needsConsent")).strip()
            : field.hint();
    return Optional.of(hint).filter(words -> !words.isBlank());
  }

  private static Label words(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  void show(FormPicture now) {
    views.values().forEach(view -> view.show(now));
  }

  /** The cards of the sections, in order. */
  List<Card> sections() {
    return List.copyOf(sections);
  }

  /** Puts the focus in the first field of a section, from 0. */
  void focus(int section) {
    firsts.get(section).focus();
  }

  /** Puts the focus in a field. */
  void focus(FormField field) {
    Optional.ofNullable(views.get(field)).ifPresent(FieldView::focus);
  }

  /** The rows that hold a node; those of the first field with rows when none do. */
  Optional<RowsAnswer> rows(@Nullable Node focused) {
    List<RowsAnswer> all =
        views.values().stream()
            .filter(RowsAnswer.class::isInstance)
            .map(RowsAnswer.class::cast)
            .toList();
    return all.stream()
        .filter(rows -> holds(rows.node(), focused))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** The field that holds a node; empty when none does. */
  Optional<FormField> field(@Nullable Node focused) {
    return views.entrySet().stream()
        .filter(view -> holds(view.getValue().node(), focused))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The section a field stands in, from 0. */
  int section(FormField field) {
    for (int i = 0; i < template.sections().size(); i++) {
      if (template.sections().get(i).fields().contains(field)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean holds(Node above, @Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node.equals(above)) {
        return true;
      }
    }
    return false;
  }
}
