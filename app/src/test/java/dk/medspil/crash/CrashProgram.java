package dk.medspil.crash;

import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MinutesDocument;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.store.Change;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The program that is killed: it types, moves, deletes, takes back, exports and takes backups on
 * the real store until it dies, and says on standard output what it has done. Each line ends in
 * {@code ;} so that one cut in two by the kill is known.
 */
public final class CrashProgram {
  /** As {@code Autosave} writes: this long after the first key that is not written. */
  private static final long PATIENCE_MILLIS = 400;

  private static final long KEY_MILLIS = 10;
  private static final List<String> PLACES = List.of("tasks", "plan", "overview", "dialogues");

  private final Store store;
  private final Path exports;
  private final Random random;
  private final UUID meeting;
  private final UUID board;
  private int typed;
  private int deed;
  private long firstUnwritten;

  private CrashProgram(Store store, Path exports, long seed) {
    this.store = store;
    this.exports = exports;
    this.random = new Random(seed);
    this.meeting = store.read(CrashProgram::openMeeting).join();
    this.board = store.read(session -> session.boards().all().getFirst().id()).join();
    this.typed = store.read(session -> number(session.settings().draft("crash"))).join();
    this.deed = store.read(session -> number(session.settings().setting("deed").orElse(""))).join();
  }

  /** Arguments: data folder, folder for exports, seed, milliseconds to run. */
  public static void main(String[] args) throws Exception {
    try (Store store = Store.open(new DataFolder(Path.of(args[0])))) {
      var program = new CrashProgram(store, Path.of(args[1]), Long.parseLong(args[2]));
      say("open " + program.typed + " " + program.deed);
      long end = System.currentTimeMillis() + Long.parseLong(args[3]);
      while (System.currentTimeMillis() < end) {
        program.key();
        if (program.random.nextInt(6) == 0) {
          program.act();
        }
        Thread.sleep(KEY_MILLIS);
      }
    }
  }

  /** Reads the number at the front of what was typed. */
  static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text.substring(0, text.indexOf(' ')));
  }

  private static void say(String line) {
    synchronized (CrashProgram.class) {
      System.out.println(line + ";");
      System.out.flush();
    }
  }

  private void key() {
    typed++;
    long now = System.currentTimeMillis();
    say("typed " + typed + " " + now);
    if (firstUnwritten == 0) {
      firstUnwritten = now;
    } else if (now - firstUnwritten >= PATIENCE_MILLIS) {
      firstUnwritten = 0;
      write();
    }
  }

  private void write() {
    int number = typed;
    String text = number + " " + "Vi aftalte at prøve æ ø å. ".repeat(1 + number % 40);
    var _ =
        store
            .edit("Skriv", "crash", plain(session -> session.settings().setDraft("crash", text)))
            .thenRun(() -> say("written " + number));
  }

  private void act() {
    int number = ++deed;
    Change<Boolean> work =
        switch (random.nextInt(9)) {
          case 0 -> this::addItem;
          case 1 -> this::moveItem;
          case 2 -> this::removeItem;
          case 3, 4 -> this::addNote;
          case 5 -> this::moveNote;
          case 6 -> this::removeNote;
          case 7 -> {
            undo();
            yield session -> true;
          }
          default -> {
            export();
            yield session -> true;
          }
        };
    String place = PLACES.get(random.nextInt(PLACES.size()));
    var _ =
        store
            .change(
                "Gør " + number,
                session -> {
                  session.settings().set("deed", number + " ");
                  session.settings().set("window.place", place);
                  return work.apply(session);
                })
            .thenRun(() -> say("did " + number + " " + place));
  }

  private void undo() {
    var _ = (random.nextBoolean() ? store.undo() : store.redo()).thenRun(() -> say("undid"));
  }

  private void export() {
    if (random.nextInt(8) == 0) {
      var _ = store.backup(exports.resolve("kopi.sqlite")).thenRun(() -> say("backed"));
    }
    CompletableFuture<CompleteFile.Content> content =
        store.read(session -> {
          var record = session.records().meeting(meeting).orElseThrow();
          var document = MinutesDocument.of(record, Edition.FULL);
          return out -> DocumentFormat.HTML.writer().write(document, out);
        });
    try {
      CompleteFile.save(exports.resolve("referat.html"), content.join());
      say("exported");
    } catch (CompletionException | dk.medspil.document.file.SaveFailedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private boolean addItem(Session session) {
    int size = session.agendas().items(meeting).size();
    if (size < 30) {
      session
          .agendas()
          .insert(
              AgendaItem.create(session.newId(), meeting, random.nextInt(size + 1), "Nyt punkt"));
    }
    return true;
  }

  private boolean moveItem(Session session) {
    List<AgendaItem> items = session.agendas().items(meeting);
    pick(items).ifPresent(item -> session.agendas().move(item.id(), random.nextInt(items.size())));
    return true;
  }

  private boolean removeItem(Session session) {
    List<AgendaItem> items = session.agendas().items(meeting);
    if (items.size() > 5) {
      pick(items).ifPresent(item -> session.agendas().remove(item.id()));
    }
    return true;
  }

  private boolean addNote(Session session) {
    if (session.boards().notes(board).size() < 80) {
      session
          .boards()
          .append(
              new Note(
                  session.newId(),
                  board,
                  Step.of(1 + random.nextInt(4)),
                  0,
                  "Støjen i fællesrummet ".repeat(1 + random.nextInt(30)),
                  Optional.empty(),
                  false,
                  Optional.empty()));
    }
    return true;
  }

  private boolean moveNote(Session session) {
    pick(session.boards().notes(board))
        .ifPresent(note ->
            session.boards().move(note.id(), Step.of(1 + random.nextInt(4)), random.nextInt(3)));
    return true;
  }

  private boolean removeNote(Session session) {
    pick(session.boards().notes(board)).ifPresent(note -> session.boards().removeNote(note.id()));
    return true;
  }

  private <T> Optional<T> pick(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
  }

  private static UUID openMeeting(Session session) {
    return session.meetings().all().stream()
        .filter(meeting -> meeting.state() == MeetingState.PLANNED)
        .findFirst()
        .map(Meeting::id)
        .orElseThrow();
  }

  private static Change<Boolean> plain(java.util.function.Consumer<Session> work) {
    return session -> {
      work.accept(session);
      return true;
    };
  }
}
