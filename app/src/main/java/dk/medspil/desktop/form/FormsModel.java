package dk.medspil.desktop.form;

import dk.medspil.content.ContentPack;
import dk.medspil.content.RefusedContentException;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
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
  private final ReadOnlyObjectWrapper<Optional<String>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());

  FormsModel(Frame frame) {
    this.frame = frame;
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

  /** Why the last file was refused, in the words of the refusal. */
  ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
    return refusal.getReadOnlyProperty();
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
    List<String> wanted =
        Stream.of(words.strip().toLowerCase(Texts.DANISH).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<FormTemplate> own = picture.get().map(FormsPicture::own).orElse(List.of());
    return Stream.concat(own.stream(), frame.content().forms().stream())
        .filter(form -> wanted.stream().allMatch(text(form)::contains))
        .sorted(Comparator.comparing(form -> !wanted.stream().allMatch(title(form)::contains)))
        .toList();
  }

  private static String title(FormTemplate form) {
    return form.title().toLowerCase(Texts.DANISH);
  }

  private static String text(FormTemplate form) {
    var text = new StringBuilder(form.title()).append(' ').append(form.purpose());
    form.sections().forEach(section -> text.append(' ').append(section.title()));
    form.fields().forEach(field -> text.append(' ').append(field.title()));
    return text.toString().toLowerCase(Texts.DANISH);
  }

  /** Begins a form and opens it. */
  void start(FormTemplate template) {
    UUID owner = forum();
    LocalDate day = LocalDate.now(frame.clock());
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

  /** Removes one of the user's own forms; what was filled in stays. */
  void remove(FormTemplate form) {
    frame
        .work()
        .change(
            Texts.get("form.undo.remove"),
            session -> {
              session.settings().discardOwnContent(form.id(), frame.clock().instant());
              return form;
            },
            gone -> frame.done(Texts.get("form.done.remove", form.title())));
  }

  /** Reads forms from a file, all of them or none. */
  void importFile() {
    frame.openFile(
        Texts.get("form.pack.file"),
        List.of("json"),
        path -> frame.work().inBackground(() -> read(path), this::take));
  }

  private sealed interface Read {
    record Forms(List<FormTemplate> forms) implements Read {}

    record Refused(String sentence) implements Read {}
  }

  private static Read read(Path path) {
    try {
      return switch (ContentPack.read(path)) {
        case ContentPack.FormPack(List<FormTemplate> forms) -> new Read.Forms(forms);
        case ContentPack.DeckPack decks -> other(path);
        case ContentPack.TemplatePack templates -> other(path);
      };
    } catch (RefusedContentException refused) {
      return new Read.Refused(String.valueOf(refused.getMessage()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Read other(Path path) {
    return new Read.Refused(Texts.get("form.pack.other", String.valueOf(path.getFileName())));
  }

  private void take(Read reading) {
    switch (reading) {
      case Read.Refused(String sentence) -> refusal.set(Optional.of(sentence));
      case Read.Forms(List<FormTemplate> forms) -> {
        refusal.set(Optional.empty());
        frame
            .work()
            .change(
                Texts.get("form.undo.import"),
                session -> {
                  // Ids of a file are unique in that file only.
                  forms.forEach(
                      form -> OwnForms.save(session, form.own(session.newId().toString())));
                  return forms.size();
                },
                count -> frame.done(Texts.get("form.done.import", count)));
      }
    }
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
