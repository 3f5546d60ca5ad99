package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Change;
import dk.medspil.store.Session;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves something of the store as a file the user names: read, written whole or not at all, put in
 * the log, and told.
 */
public final class FileExport {
  private final Frame frame;

  /** Saves from the store of the frame. */
  public FileExport(Frame frame) {
    this.frame = frame;
  }

  /**
   * What the log says of a file: never what stands in it.
   *
   * @param about what was exported; a forum as a whole has none
   * @param detail words of the program in capitals
   */
  public record Entry(
      Activity.Subject subject, Optional<UUID> about, Optional<UUID> forum, String detail) {

    /** Something a forum has one of, as its plan. */
    public static Entry ofForum(Activity.Subject subject, UUID forum, String detail) {
      return new Entry(subject, Optional.empty(), Optional.of(forum), detail);
    }

    /** One thing that belongs to a forum. */
    public static Entry of(Activity.Subject subject, UUID about, UUID forum, String detail) {
      return new Entry(subject, Optional.of(about), Optional.of(forum), detail);
    }

    /** Something of the workplace that is in no forum, as a template. */
    public static Entry ofWorkplace(Activity.Subject subject, String detail) {
      return new Entry(subject, Optional.empty(), Optional.empty(), detail);
    }
  }

  /**
   * A file about to be saved.
   *
   * @param name without extension
   * @param forum whose name stands in the document
   * @param content read after the user chose where
   */
  public record Saving<T>(String name, Entry entry, UUID forum, Content<T> content) {}

  /** What of the store goes into a file; empty when there is nothing to save any more. */
  public interface Content<T> {
    /** Reads it. */
    Optional<T> of(Session session, Workplace workplace, Forum forum);
  }

  /** Saves a document in the look of the workplace; nothing happens as with the other way. */
  public void save(Saving<Document> saving, DocumentFormat format) {
    save(
        saving,
        format.extension(),
        (session, forum, made) -> {
          Document dressed = made.dressed(session.looks().look(), forum.name());
          return out -> format.writer().write(dressed, out);
        });
  }

  /** Saves a list to sort and count; nothing happens as with the other way. */
  public void save(Saving<Sheet> saving, SheetFormat format) {
    save(
        saving,
        format.extension(),
        (session, forum, made) -> out -> format.writer().write(made, out));
  }

  /**
   * Asks where, reads what goes into the file, and saves it; nothing happens when the user gives up
   * or there is nothing to save.
   *
   * @param name without extension; what no file name may have is replaced
   * @param content read after the user chose, so that it is no older than the file
   */
  public void save(
      String name, String extension, Entry entry, Change<Optional<CompleteFile.Content>> content) {
    frame.saveAs(
        name.replaceAll("[\\\\/:*?\"<>|]", "-") + "." + extension,
        path ->
            frame.work().read(content, read -> read.ifPresent(bytes -> write(path, bytes, entry))));
  }

  private interface Writing<T> {
    CompleteFile.Content of(Session session, Forum forum, T made);
  }

  private <T> void save(Saving<T> saving, String extension, Writing<T> writing) {
    save(
        saving.name(),
        extension,
        saving.entry(),
        session ->
            session
                .workplaces()
                .workplace()
                .flatMap(workplace ->
                    session
                        .workplaces()
                        .forum(saving.forum())
                        .flatMap(forum ->
                            saving
                                .content()
                                .of(session, workplace, forum)
                                .map(made -> writing.of(session, forum, made)))));
  }

  private void write(Path path, CompleteFile.Content content, Entry entry) {
    frame
        .work()
        .inBackground(
            () -> {
              try {
                CompleteFile.save(path, content);
                return path;
              } catch (SaveFailedException failure) {
                throw new UncheckedIOException(failure);
              }
            },
            saved -> {
              log(entry);
              frame.say(Texts.get("fileExport.saved", saved.toString()));
            });
  }

  /** Puts in the log that a file was made by other means. */
  public void log(Entry entry) {
    var activity =
        new Activity(
            frame.clock().instant(),
            Activity.Kind.EXPORTED,
            entry.subject(),
            entry.about(),
            entry.forum(),
            Optional.empty(),
            entry.detail());
    frame.work().log(entries -> entries.add(activity));
  }
}
