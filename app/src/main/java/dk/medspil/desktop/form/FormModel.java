package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.document.build.FormDocument;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormAgenda;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormReview;
import dk.medspil.domain.form.FormTasks;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.safety.Activity;
import dk.medspil.domain.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One form and what can be done with it. A form that is gone leads back to the list. */
final class FormModel implements Answering, AutoCloseable {
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
            session -> FormPicture.read(session, form, today()),
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

  @Override
  public LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  ReadOnlyObjectProperty<Optional<FormPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  @Override
  public String draftPlace(String what) {
    return "form/" + id + "/" + what;
  }

  void backToForms() {
    frame.go(new Place.Forms());
  }

  void setTitle(String words) {
    edit("title", form -> form.titled(words.strip()));
  }

  /** Writes an answer; typing on in one place is one step to take back. */
  @Override
  public void set(String field, String row, String part, String value) {
    edit(
        field + "/" + row + "/" + part,
        form -> form.answered(form.answers().with(field, row, part, value)));
  }

  @Override
  public void addRow(FormField field, Consumer<UUID> then) {
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

  @Override
  public void removeRow(FormField field, UUID row) {
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

  /** Gives {@code then} the form as it is once what is typed is written. */
  void latest(Consumer<FormPicture> then) {
    frame.work().writeTyped();
    frame
        .work()
        .whenWritten(() ->
            frame
                .work()
                .read(
                    session -> FormPicture.read(session, id, today()), now -> now.ifPresent(then)));
  }

  /** Makes a task of each row that says what is to be done and is none yet. */
  void makeTasks() {
    LocalDate day = today();
    frame
        .work()
        .change(
            Texts.get("form.undo.tasks"),
            session -> {
              FilledForm form = session.forms().form(id).orElseThrow();
              List<Task> made =
                  FormTasks.of(
                      form,
                      OwnForms.of(form),
                      session.forms().rowsWithTask(id),
                      day,
                      session::newId);
              made.forEach(session.tasks()::save);
              return made.size();
            },
            made -> frame.done(Texts.get("form.done.tasks", made)));
  }

  /** Puts the form on the agenda of a meeting, before what it ends with. */
  void putOnAgenda(Meeting meeting) {
    frame
        .work()
        .change(
            Texts.get("form.undo.agenda"),
            session -> {
              FilledForm form = session.forms().form(id).orElseThrow();
              session
                  .agendas()
                  .insert(
                      FormAgenda.item(session.newId(), meeting.id(), 0, form, OwnForms.of(form)),
                      frame.content().closingItems());
              return meeting;
            },
            there ->
                frame.done(Texts.get("form.done.agenda", DanishFormat.dayMonth(there.date()))));
  }

  /** Puts the days it is to be looked at again in the wheel, or moves them there. */
  void putOnWheel() {
    frame
        .work()
        .change(
            Texts.get("form.undo.wheel"),
            session -> {
              FilledForm form = session.forms().form(id).orElseThrow();
              FormReview.of(form, OwnForms.of(form)).forEach(session.wheels()::save);
              return id;
            },
            there -> frame.done(Texts.get("form.done.wheel")));
  }

  /** Saves the form as a file; what may not leave it is not in it. */
  void save(DocumentFormat format) {
    latest(now ->
        new FileExport(frame)
            .save(
                new FileExport.Saving<>(
                    now.title(),
                    FileExport.Entry.of(
                        Activity.Subject.FILLED_FORM, id, now.form().forumId(), format.name()),
                    now.form().forumId(),
                    (session, workplace, forum) ->
                        session
                            .forms()
                            .form(id)
                            .map(form ->
                                FormDocument.of(
                                    workplace,
                                    forum,
                                    form,
                                    OwnForms.of(form),
                                    form.origin()
                                        .flatMap(origin -> FormSource.told(session, origin))))),
                format));
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
