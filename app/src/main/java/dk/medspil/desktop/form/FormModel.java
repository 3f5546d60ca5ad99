package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One form and what can be done with it. A form that is gone leads back to the list. */
final class FormModel implements AutoCloseable {
  private final Frame frame;
  private final UUID id;
  private final Live<Optional<FormPicture>> live;
  private final ReadOnlyObjectWrapper<Optional<FormPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());

  FormModel(Frame frame, UUID id) {
    this.frame = frame;
    this.id = id;
    UUID form = id;
    live =
        Live.of(
            frame.work(),
            FormPicture.TABLES,
            session -> FormPicture.read(session, form),
            this::arrived);
  }

  private void arrived(Optional<FormPicture> now) {
    if (now.isEmpty()) {
      frame.go(new Place.Forms());
    } else {
      picture.set(now);
    }
  }

  Frame frame() {
    return frame;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  ReadOnlyObjectProperty<Optional<FormPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Where something half typed is kept. */
  String draftPlace(String what) {
    return "form/" + id + "/" + what;
  }

  void backToForms() {
    frame.go(new Place.Forms());
  }

  void setTitle(String words) {
    edit("title", form -> form.titled(words.strip()));
  }

  /** Writes an answer; typing on in one place is one step to take back. */
  void set(String field, String row, String part, String value) {
    edit(
        field + "/" + row + "/" + part,
        form -> form.answered(form.answers().with(field, row, part, value)));
  }

  /** Adds a row at the end; {@code then} gets it once it is there. */
  void addRow(FormField field, Consumer<UUID> then) {
    frame
        .work()
        .change(
            Texts.get("form.undo.addRow"),
            session -> {
              UUID row = session.newId();
              session
                  .forms()
                  .change(id, form -> form.answered(form.answers().withRow(field.id(), row)));
              return row;
            },
            then);
  }

  void removeRow(FormField field, UUID row) {
    change(
        Texts.get("form.undo.removeRow"),
        form -> form.answered(form.answers().withoutRow(field.id(), row)),
        Texts.get("form.done.removeRow"));
  }

  void finish() {
    LocalDate day = today();
    change(
        Texts.get("form.undo.finish"), form -> form.finished(day), Texts.get("form.done.finish"));
  }

  void reopen() {
    change(Texts.get("form.undo.reopen"), FilledForm::reopened, Texts.get("form.done.reopen"));
  }

  private void change(String label, UnaryOperator<FilledForm> change, String done) {
    frame
        .work()
        .change(
            label,
            session -> {
              session.forms().change(id, change);
              return id;
            },
            changed -> frame.done(done));
  }

  /** Reads it inside the transaction, so that another field typed at once is kept. */
  private void edit(String place, UnaryOperator<FilledForm> change) {
    frame
        .work()
        .edit(
            Texts.get("form.undo.edit"),
            "form/" + id + "/" + place,
            session -> session.forms().change(id, change));
  }

  @Override
  public void close() {
    live.close();
  }
}
