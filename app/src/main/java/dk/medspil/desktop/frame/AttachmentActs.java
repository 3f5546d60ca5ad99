package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.document.read.FileToAttach;
import dk.medspil.document.read.FileToAttach.RefusedFileException;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.AttachmentName;
import dk.medspil.domain.safety.Activity;
import dk.medspil.exchange.AttachedFiles;
import dk.medspil.store.OpenedCopies;
import dk.medspil.store.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What can be done with the files of one agenda item. */
final class AttachmentActs {
  /** All that is chosen at once is in memory at once. */
  private static final long MOST_AT_ONCE = 4L * Attachment.MOST_BYTES;

  private final Frame frame;
  private final UUID item;

  AttachmentActs(Frame frame, UUID item) {
    this.frame = frame;
    this.item = item;
  }

  /** What was read of the files that were chosen, and a sentence for each that was not. */
  private record Reading(List<FileToAttach> files, List<String> refusals) {}

  /** Asks for files and attaches them. */
  void choose() {
    frame.openFiles(this::add);
  }

  /**
   * Attaches files as one step; those that cannot be are told of, and the others come all the same.
   */
  void add(List<Path> chosen) {
    frame.work().inBackground(() -> read(chosen), this::add);
  }

  private static Reading read(List<Path> chosen) {
    List<FileToAttach> files = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    long size = 0;
    for (Path path : chosen) {
      try {
        FileToAttach file = FileToAttach.read(path);
        size += file.size();
        if (size > MOST_AT_ONCE) {
          refusals.add(Texts.get("attachment.tooMany"));
          break;
        }
        files.add(file);
      } catch (RefusedFileException refused) {
        refusals.add(String.valueOf(refused.getMessage()));
      }
    }
    return new Reading(files, refusals);
  }

  private void add(Reading reading) {
    String refused = String.join(" ", reading.refusals());
    if (reading.files().isEmpty()) {
      frame.say(refused);
      return;
    }
    frame
        .work()
        .change(
            Texts.get("attachment.undo.add"),
            session -> attached(session, reading.files()),
            names -> {
              if (names.isEmpty()) {
                frame.say(Texts.get("attachment.itemGone"));
              } else {
                frame.done((told(names) + " " + refused).strip());
              }
            });
  }

  private List<String> attached(Session session, List<FileToAttach> files) {
    List<String> names = new ArrayList<>();
    if (session.agendas().item(item).isEmpty()) {
      return names;
    }
    for (FileToAttach file : files) {
      Attachment plain = file.of(session.newId(), item);
      Attachment fresh = plain.withName(AttachmentName.distinct(plain.name(), names(session)));
      session.attachments().add(fresh, file.content());
      names.add(fresh.name());
    }
    return names;
  }

  private List<String> names(Session session) {
    return session.attachments().ofItem(item).stream().map(Attachment::name).toList();
  }

  private static String told(List<String> names) {
    return names.size() == 1
        ? Texts.get("attachment.added.one", names.getFirst())
        : Texts.get("attachment.added.many", names.size());
  }

  /** Gives a file another name; its extension stays, for it says what opens it. */
  void rename(UUID file, String typed) {
    if (!typed.isBlank()) {
      edit("name", file, old -> old.withName(withExtension(typed.strip(), old.name())));
    }
  }

  private static String withExtension(String typed, String old) {
    String extension = AttachmentName.extension(old);
    return extension.isEmpty() || extension.equalsIgnoreCase(AttachmentName.extension(typed))
        ? typed
        : typed + "." + extension;
  }

  /** Says what a file is. */
  void describe(UUID file, String typed) {
    edit("description", file, old -> old.withDescription(typed.strip()));
  }

  /** Says whether a file may follow the public edition, and that nobody has looked for the user. */
  void setPublic(Attachment file, boolean now) {
    frame
        .work()
        .change(
            Texts.get("attachment.undo.public"),
            session -> {
              session
                  .attachments()
                  .attachment(file.id())
                  .ifPresent(old -> session.attachments().save(old.withInPublic(now)));
              return now;
            },
            isPublic -> {
              if (isPublic) {
                frame.done(Texts.get("attachment.public.said", file.name()));
              }
            });
  }

  private void edit(String field, UUID file, UnaryOperator<Attachment> change) {
    frame
        .work()
        .edit(
            Texts.get("attachment.undo.edit"),
            field + "-" + file,
            session ->
                session
                    .attachments()
                    .attachment(file)
                    .ifPresent(old -> session.attachments().save(change.apply(old))));
  }

  /** Puts a file in the trash. */
  void remove(Attachment file) {
    frame
        .work()
        .change(
            Texts.get("attachment.undo.remove"),
            session -> {
              session.attachments().discard(file.id(), frame.clock().instant());
              return true;
            },
            done -> frame.done(Texts.get("attachment.removed", file.name())));
  }

  /** Shows a copy of a file in the system's program; a program is never run from here. */
  void open(Attachment file) {
    if (file.isProgram()) {
      frame.say(Texts.get("attachment.program", file.name()));
      return;
    }
    AttachedFiles files = frame.work().attachedFiles();
    var copies = new OpenedCopies(frame.work().folder());
    frame
        .work()
        .inBackground(() -> copy(copies, file, files.content(file.sha256())), frame::showOutside);
  }

  private static Path copy(OpenedCopies copies, Attachment file, byte[] content) {
    try {
      return copies.put(file, content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Asks where, and saves a copy there. */
  void saveCopy(Attachment file) {
    AttachedFiles files = frame.work().attachedFiles();
    frame.saveAs(
        file.name(),
        path ->
            frame
                .work()
                .inBackground(
                    () -> saved(path, files.content(file.sha256())),
                    saved -> {
                      logged();
                      frame.say(Texts.get("attachment.saved", saved.toString()));
                    }));
  }

  /** That a file of a meeting was saved elsewhere, never which one (handbook 9.4). */
  private void logged() {
    frame
        .work()
        .change(
            "",
            session ->
                session
                    .agendas()
                    .item(item)
                    .ifPresent(of ->
                        session
                            .activities()
                            .add(
                                session
                                    .activities()
                                    .ofMeeting(
                                        frame.clock().instant(),
                                        Activity.Kind.EXPORTED,
                                        Activity.Subject.ATTACHMENT,
                                        of.meetingId(),
                                        ""))));
  }

  private static Path saved(Path path, byte[] content) {
    try {
      CompleteFile.save(path, out -> out.write(content));
      return path;
    } catch (SaveFailedException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
