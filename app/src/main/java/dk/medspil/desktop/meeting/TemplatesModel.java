package dk.medspil.desktop.meeting;

import dk.medspil.content.RefusedContentException;
import dk.medspil.content.TemplateCodec;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Failure;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.Template;
import dk.medspil.domain.meeting.TemplateItem;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import dk.medspil.domain.meeting.TemplateItem.Part;
import dk.medspil.domain.safety.Activity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The agenda templates, and what can be done to the user's own. */
final class TemplatesModel implements AutoCloseable {
  private final Frame frame;
  private final TemplatesShelf shelf;
  private final TemplateCodec codec = new TemplateCodec();
  private final Live<List<Template>> live;

  /** What came of reading a file. */
  private sealed interface Pack {
    record Read(List<Template> templates) implements Pack {}

    record Refused(String sentence) implements Pack {}
  }

  TemplatesModel(Frame frame, Consumer<List<Template>> show) {
    this.frame = frame;
    this.shelf = new TemplatesShelf(frame.content());
    this.live = Live.of(frame.work(), Set.of("own_content"), shelf::all, show);
  }

  Work work() {
    return frame.work();
  }

  /** Copies a template to one the user may edit; {@code then} gets its id. */
  void copy(Template template, Consumer<String> then) {
    String id = UUID.randomUUID().toString();
    String title = Texts.get("meeting.templates.copyTitle", template.title());
    frame
        .work()
        .change(
            Texts.get("meeting.templates.undo.copy"),
            session -> {
              shelf.save(session, TemplatesShelf.copy(template, id, title));
              return id;
            },
            then);
  }

  /** Removes one of the user's own. */
  void remove(Template template) {
    if (template.builtIn()) {
      frame.say(Texts.get("meeting.templates.builtInStays"));
      return;
    }
    frame
        .work()
        .change(
            Texts.get("meeting.templates.undo.remove"),
            session -> {
              shelf.discard(session, template.id(), frame.clock().instant());
              return true;
            },
            done -> frame.done(Texts.get("meeting.templates.removed", template.title())));
  }

  /** Changes one of the user's own; typing on in one field is one undo step. */
  void edit(String id, String field, UnaryOperator<Template> change) {
    frame
        .work()
        .edit(
            Texts.get("meeting.templates.undo.edit"),
            "template-" + id + "-" + field,
            session -> shelf.change(session, id, change));
  }

  /** Changes an item of one of the user's own. */
  void editItem(String id, int index, String field, UnaryOperator<TemplateItem> change) {
    edit(
        id,
        field + index,
        template -> {
          List<TemplateItem> items = new ArrayList<>(template.items());
          if (index < items.size()) {
            items.set(index, change.apply(items.get(index)));
          }
          return TemplatesEdit.items(template, items);
        });
  }

  /** Adds an item at the end. */
  void addItem(String id, String title, int minutes) {
    change(
        id,
        items ->
            items.add(
                new TemplateItem(
                    title,
                    ItemForm.DISCUSSION,
                    minutes,
                    0,
                    "",
                    List.of(),
                    "",
                    false,
                    Gathers.NOTHING,
                    Part.MIDDLE)));
  }

  /** Moves an item up (-1) or down (1); stays at the ends. */
  void moveItem(String id, int index, int by) {
    change(
        id,
        items -> {
          int to = index + by;
          if (index < items.size() && to >= 0 && to < items.size()) {
            items.add(to, items.remove(index));
          }
        });
  }

  /** Removes an item. */
  void removeItem(String id, int index) {
    change(
        id,
        items -> {
          if (index < items.size()) {
            items.remove(index);
          }
        });
    frame.done(Texts.get("meeting.templates.itemRemoved"));
  }

  private void change(String id, Consumer<List<TemplateItem>> change) {
    frame
        .work()
        .change(
            Texts.get("meeting.templates.undo.edit"),
            session ->
                shelf.change(
                    session,
                    id,
                    template -> {
                      List<TemplateItem> items = new ArrayList<>(template.items());
                      change.accept(items);
                      return TemplatesEdit.items(template, items);
                    }));
  }

  /** Reads a pack the user chooses; all of it is taken, or nothing with one sentence why. */
  void takeIn() {
    frame.openFile(
        Texts.get("meeting.templates.fileKind"),
        List.of("json"),
        file -> frame.work().inBackground(() -> read(file), this::taken));
  }

  private Pack read(Path file) {
    try {
      String name = String.valueOf(file.getFileName());
      return new Pack.Read(codec.read(name, Files.readAllBytes(file)));
    } catch (RefusedContentException refused) {
      return new Pack.Refused(String.valueOf(refused.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void taken(Pack pack) {
    switch (pack) {
      case Pack.Refused(String sentence) ->
          frame
              .dialogs()
              .tell(
                  new Failure(
                      sentence, Texts.get("meeting.templates.nothingTaken"), Optional.empty()));
      case Pack.Read(List<Template> read) ->
          frame
              .work()
              .change(
                  Texts.get("meeting.templates.undo.takeIn"),
                  session -> {
                    // The ids of a file are unique in that file only.
                    read.forEach(one ->
                        shelf.save(
                            session,
                            TemplatesShelf.copy(one, session.newId().toString(), one.title())));
                    return read.size();
                  },
                  count -> frame.done(Texts.get("meeting.templates.taken", count)));
    }
  }

  /** Writes a template to a pack file the user names. */
  void giveOut(Template template) {
    frame.saveAs(
        template.title() + ".json",
        file ->
            frame
                .work()
                .inBackground(
                    () -> PrepareFile.text(file, codec.write(List.of(template))),
                    refusal -> saved(file, refusal)));
  }

  private void saved(Path file, Optional<String> refusal) {
    if (refusal.isEmpty()) {
      new FileExport(frame).log(FileExport.Entry.ofWorkplace(Activity.Subject.TEMPLATE, "JSON"));
    }
    frame.say(
        refusal.orElseGet(
            () -> Texts.get("meeting.templates.saved", String.valueOf(file.getFileName()))));
  }

  @Override
  public void close() {
    live.close();
  }
}
