package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTemplate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A form as those who fill it in will see it. What is answered here is kept nowhere. */
final class FormTrial extends VBox implements Answering, AutoCloseable {
  private final FormTemplate template;
  private final LocalDate today;
  private final Autosave autosave = new Autosave();
  private final FormBody body;
  private FilledForm form;

  FormTrial(FormTemplate template, LocalDate today) {
    this.template = template;
    this.today = today;
    form =
        new FilledForm(
            UUID.randomUUID(),
            UUID.randomUUID(),
            template.id(),
            template.version(),
            "",
            template.title(),
            FormState.DRAFT,
            today,
            Optional.empty(),
            Answers.start(template, UUID::randomUUID));
    var note = new Label(Texts.get("form.trial.note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("muted");
    var purpose = new Label(template.purpose());
    purpose.setWrapText(true);
    purpose.setMinHeight(USE_PREF_SIZE);
    purpose.getStyleClass().add("form-purpose");
    body = new FormBody(new FieldKit(this, autosave, Optional.empty()), template);
    getStyleClass().add("form-content");
    getChildren().setAll(note, purpose, body);
    show();
  }

  private void show() {
    body.show(FormPicture.of(form, template));
  }

  private void answer(UnaryOperator<Answers> change) {
    form = form.answered(change.apply(form.answers()));
    show();
  }

  /** Puts the focus in the first field. */
  void focus() {
    body.focus(0);
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public void set(String field, String row, String part, String value) {
    answer(now -> now.with(field, row, part, value));
  }

  @Override
  public void addRow(FormField field, Consumer<UUID> then) {
    UUID row = UUID.randomUUID();
    answer(now -> now.withRow(field.id(), row));
    then.accept(row);
  }

  @Override
  public void removeRow(FormField field, UUID row) {
    answer(now -> now.withoutRow(field.id(), row));
  }

  @Override
  public String draftPlace(String what) {
    return what;
  }

  @Override
  public void close() {
    autosave.close();
  }
}
