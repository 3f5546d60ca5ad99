package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.WordSearch;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The forms of the forum, those that can be begun, and what can be done with them. */
final class FormsModel implements AutoCloseable {
  private final Frame frame;
  private final Live<FormsPicture> live;
  private final Subscription forum;
  private final ReadOnlyObjectWrapper<Optional<FormsPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final OwnFormsModel own;

  FormsModel(Frame frame) {
    this.frame = frame;
    own = new OwnFormsModel(frame);
    live =
        Live.of(
            frame.work(),
            FormsPicture.TABLES,
            session -> FormsPicture.read(session, forum()),
            read -> picture.set(Optional.of(read)));
    forum = frame.forum().subscribe((before, now) -> live.reload());
  }

  /** What there is; empty until it is read. */
  ReadOnlyObjectProperty<Optional<FormsPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** What can be done with the user's own forms. */
  OwnFormsModel own() {
    return own;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  Work work() {
    return frame.work();
  }

  void backToTools() {
    frame.go(new Place.Tools());
  }

  void open(FilledForm form) {
    frame.go(new Place.FormAt(form.id()));
  }

  /** Puts a form in the trash. */
  void discard(FormsPicture.Row row) {
    frame
        .work()
        .change(
            Texts.get("form.undo.discard"),
            session -> {
              session.forms().discard(row.form().id(), frame.clock().instant());
              return row;
            },
            gone -> frame.done(Texts.get("form.done.discard", row.title())));
  }

  /**
   * The forms that hold all of the words, the user's own before those that ship, and those that are
   * about the words first.
   */
  List<FormTemplate> templates(String words) {
    List<FormTemplate> own = picture.get().map(FormsPicture::own).orElse(List.of());
    return WordSearch.find(
        words,
        Stream.concat(own.stream(), frame.content().forms().stream()),
        FormTemplate::title,
        FormsModel::text);
  }

  private static String text(FormTemplate form) {
    var text = new StringBuilder(form.title()).append(' ').append(form.purpose());
    form.sections().forEach(section -> text.append(' ').append(section.title()));
    form.fields().forEach(field -> text.append(' ').append(field.title()));
    return text.toString();
  }

  /** Begins a form and opens it. */
  void start(FormTemplate template) {
    UUID owner = forum();
    LocalDate day = today();
    frame
        .work()
        .change(
            Texts.get("form.undo.start"),
            session -> {
              var made =
                  new FilledForm(
                      session.newId(),
                      owner,
                      template.id(),
                      template.version(),
                      OwnForms.write(template),
                      template.title(),
                      FormState.DRAFT,
                      day,
                      Optional.empty(),
                      Answers.start(template, session::newId));
              session.forms().save(made);
              return made;
            },
            this::open);
  }

  private UUID forum() {
    return frame.forum().getValue().id();
  }

  @Override
  public void close() {
    forum.unsubscribe();
    live.close();
  }
}
