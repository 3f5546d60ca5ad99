package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.control.SameFocus;
import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A question of a form being edited: its words, how it is answered, its place. */
final class FieldEditor extends VBox {
  private final EditKit kit;
  private final String id;
  private final Label number = new Label();
  private final GrowingText title = new GrowingText(Texts.get("form.editor.question"));
  private final PickField<FieldKind> kind =
      new PickField<>(Texts.get("form.editor.kind"), FormWords.kinds());
  private final CheckBox required = new CheckBox(Texts.get("form.editor.required"));
  private final PickField<String> consent =
      new PickField<>(Texts.get("form.editor.consent"), consents(List.of()));
  private final GrowingText hint = new GrowingText(Texts.get("form.editor.hint"));
  private final GrowingText options = new GrowingText(Texts.get("form.editor.options"));
  private final GrowingText start = new GrowingText(Texts.get("form.editor.start"));
  private final PickField<Integer> section =
      new PickField<>(Texts.get("form.editor.inSection"), List.of(Choice.of(0, "")));
  private final ColumnsEditor columns;
  private final Node startField;
  private final Node optionsField;
  private final List<Node> always;
  private final Button remove;
  private boolean showing;

  /**
   * The editor of one question.
   *
   * @param moved told when it goes to another section
   */
  FieldEditor(EditKit kit, String id, Consumer<String> moved) {
    this.kit = kit;
    this.id = id;
    columns = new ColumnsEditor(kit, id);
    kit.words(title, id, (form, words) -> field(form, now -> FieldEdits.titled(now, words)));
    kit.words(
        hint, id + "hint", (form, words) -> field(form, now -> FieldEdits.hinted(now, words)));
    kit.words(
        options,
        id + "options",
        (form, words) -> field(form, now -> FieldEdits.options(now, words)));
    kit.words(
        start, id + "start", (form, words) -> field(form, now -> FieldEdits.start(now, words)));
    section
        .valueProperty()
        .subscribe((before, now) -> {
          if (!showing) {
            moved.accept(id);
            kit.change(form -> FormEdits.fieldTo(form, id, now));
          }
        });
    kind.valueProperty().subscribe((before, now) -> change(old -> FieldEdits.kind(old, now)));
    required
        .selectedProperty()
        .subscribe((before, now) -> change(old -> FieldEdits.required(old, now)));
    consent
        .valueProperty()
        .subscribe((before, now) ->
            change(old -> FieldEdits.asking(old, Optional.of(now).filter(one -> !one.isEmpty()))));
    remove =
        kit.button(
            Texts.get("form.editor.remove"),
            Icons.DELETE,
            form -> FormEdits.withoutField(form, id));
    Stream.of(title, hint, options, start).forEach(input -> input.getStyleClass().add("framed"));
    optionsField = new Labelled(Texts.get("form.editor.options"), options);
    startField = new Labelled(Texts.get("form.editor.startHelp"), start);
    always = always();
  }

  /** What every question has, whatever its kind. */
  private List<Node> always() {
    HBox.setHgrow(title, Priority.ALWAYS);
    title.getStyleClass().add("semibold");
    number.getStyleClass().addAll("muted", "form-question-number");
    number.setMinWidth(USE_PREF_SIZE);
    var head =
        new HBox(
            number,
            title,
            kit.button(
                Texts.get("form.editor.up"), Icons.UP, form -> FormEdits.movedField(form, id, -1)),
            kit.button(
                Texts.get("form.editor.down"),
                Icons.DOWN,
                form -> FormEdits.movedField(form, id, 1)),
            remove);
    head.getStyleClass().add("prompt-row");
    var facts = new FlowPane(kind, required, consent, section);
    facts.getStyleClass().add("form-cells");
    facts.setRowValignment(javafx.geometry.VPos.CENTER);
    consent.managedProperty().bind(consent.visibleProperty());
    section.managedProperty().bind(section.visibleProperty());
    getStyleClass().addAll("form-question", "form-field");
    return List.of(head, facts, new Labelled(Texts.get("form.editor.hint"), hint));
  }

  private FormTemplate field(FormTemplate form, UnaryOperator<FormField> change) {
    return FormEdits.field(form, id, change);
  }

  private void change(UnaryOperator<FormField> change) {
    if (!showing) {
      kit.change(form -> field(form, change));
    }
  }

  private static List<Choice<Integer>> sections(FormTemplate form) {
    return IntStream.range(0, form.sections().size())
        .mapToObj(i ->
            Choice.of(
                i, Texts.get("form.editor.sectionChoice", i + 1, form.sections().get(i).title())))
        .toList();
  }

  /** Puts the focus on the section it stands in now. */
  void focusSection() {
    section.field().requestFocus();
  }

  private static List<Choice<String>> consents(List<FormField> asked) {
    return Stream.concat(
            Stream.of(Choice.of("", Texts.get("form.editor.noConsent"))),
            asked.stream()
                .map(one -> Choice.of(one.id(), Texts.get("form.editor.needs", one.title()))))
        .toList();
  }

  /**
   * Shows the question; words that are being typed are left alone.
   *
   * @param form the form it stands in
   * @param at its section, from 0
   */
  void show(FormField now, int place, FormTemplate form, int at) {
    showing = true;
    List<FormField> consents =
        form.fields().filter(field -> field.kind() == FieldKind.CONSENT).toList();
    boolean only = form.sections().get(at).fields().size() == 1;
    section.setChoices(sections(form));
    section.valueProperty().set(at);
    // A section is never left without a question.
    section.setVisible(form.sections().size() > 1 && !only);
    if (!start.isFocused()) {
      kit.show(start, FieldEdits.startText(now));
    }
    number.setText(Texts.get("form.editor.number", place));
    kit.show(title, now.title());
    kit.show(hint, now.hint());
    if (!options.isFocused()) {
      kit.show(options, String.join("\n", now.options()));
    }
    kind.valueProperty().set(now.kind());
    required.setSelected(now.required());
    List<FormField> others = consents.stream().filter(one -> !one.id().equals(id)).toList();
    consent.setChoices(consents(others));
    consent.valueProperty().set(now.consent().orElse(""));
    consent.setVisible(!others.isEmpty());
    columns.show(now);
    List<Node> parts = new ArrayList<>(always);
    if (FieldEdits.hasOptions(now.kind())) {
      parts.add(optionsField);
    } else if (now.kind() == FieldKind.ROWS) {
      parts.add(columns);
      parts.add(startField);
    }
    SameFocus.place(this, parts);
    remove.setDisable(only);
    showing = false;
  }
}
