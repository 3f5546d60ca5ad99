package dk.medspil.desktop.form;

import dk.medspil.content.ContentPack;
import dk.medspil.content.FormCodec;
import dk.medspil.content.RefusedContentException;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.safety.Activity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Makes, changes, removes, saves and fetches the user's own forms. */
final class OwnFormsModel {
  private final Frame frame;
  private final ReadOnlyObjectWrapper<Optional<String>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());

  OwnFormsModel(Frame frame) {
    this.frame = frame;
  }

  /** Why the last file was refused, in the words of the refusal. */
  ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Makes one of the user's own out of a form. */
  void copy(FormTemplate form, Consumer<FormTemplate> then) {
    FormTemplate same = form.own(newId());
    make(
        Texts.get("form.undo.copy"),
        FormEdits.TITLE.set(same, Texts.get("form.own.copyTitle", form.title())),
        then);
  }

  /** Makes a form with one question, to go on from. */
  void makeEmpty(Consumer<FormTemplate> then) {
    make(Texts.get("form.undo.empty"), FormEdits.empty(newId()), then);
  }

  private void make(String label, FormTemplate form, Consumer<FormTemplate> then) {
    frame
        .work()
        .change(
            label,
            session -> {
              OwnForms.save(session, form);
              return form;
            },
            then);
  }

  /** Changes a form; typing on in one place is one step to take back. */
  void type(String form, String place, UnaryOperator<FormTemplate> change) {
    frame
        .work()
        .edit(
            Texts.get("form.undo.editOwn"),
            "own-form:" + form + ":" + place,
            session -> OwnForms.change(session, form, change));
  }

  /** Changes a form as a step of its own. */
  void change(String form, UnaryOperator<FormTemplate> change) {
    frame
        .work()
        .change(Texts.get("form.undo.editOwn"), session -> OwnForms.change(session, form, change));
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

  /** Saves all of the user's own forms as one pack; says so when there are none. */
  void exportAll(List<FormTemplate> own) {
    if (own.isEmpty()) {
      frame.say(Texts.get("form.pack.none"));
      return;
    }
    byte[] pack = new FormCodec().write(own).getBytes(StandardCharsets.UTF_8);
    new FileExport(frame)
        .save(
            Texts.get("form.pack.allFile"),
            "json",
            FileExport.Entry.ofWorkplace(Activity.Subject.FORM, "JSON"),
            session -> Optional.of(out -> out.write(pack)));
  }

  /** Saves a form as a pack that {@link #importFile} and other workplaces read. */
  void export(FormTemplate form) {
    byte[] pack = OwnForms.write(form).getBytes(StandardCharsets.UTF_8);
    new FileExport(frame)
        .save(
            form.title(),
            "json",
            FileExport.Entry.ofWorkplace(Activity.Subject.FORM, "JSON"),
            session -> Optional.of(out -> out.write(pack)));
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
                  forms.forEach(form -> OwnForms.save(session, form.own(newId())));
                  return forms.size();
                },
                count -> frame.done(Texts.get("form.done.import", count)));
      }
    }
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
