package dk.medspil.desktop.trash;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.store.Session;
import dk.medspil.store.TrashStore;
import dk.medspil.store.Trashed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done with the trash of the forum that is worked in. */
final class TrashModel {
  private static final Set<String> TABLES =
      Stream.concat(Stream.of("setting"), Stream.of(Trashed.Kind.values()).map(Trashed.Kind::table))
          .collect(Collectors.toUnmodifiableSet());

  private final Frame frame;
  private final Live<Picture> live;

  TrashModel(Frame frame, Consumer<Picture> show) {
    this.frame = frame;
    UUID forum = frame.forum().getValue().id();
    live = Live.of(frame.work(), TABLES, session -> Picture.read(session, forum), show);
  }

  Frame frame() {
    return frame;
  }

  /**
   * The trash as it was read.
   *
   * @param rows those of the forum, and templates and decks, which belong to all
   * @param inCalendars the meetings that calendars have been told of
   * @param days after how many days they go
   * @param withCopies whether older copies go too, unless the user says otherwise
   */
  record Picture(List<Trashed> rows, Set<String> inCalendars, int days, boolean withCopies) {
    static Picture read(Session session, UUID forum) {
      List<Trashed> rows =
          session.trash().all().stream()
              .filter(one -> one.forum().isEmpty() || one.forum().get().equals(forum))
              .toList();
      return new Picture(
          rows,
          rows.stream()
              .filter(one -> one.kind() == Trashed.Kind.MEETING)
              .map(Trashed::id)
              .filter(id -> !session.calendars().sent(UUID.fromString(id)).isEmpty())
              .collect(Collectors.toSet()),
          session.settings().number(TrashStore.DAYS, TrashStore.USUAL_DAYS),
          session.settings().setting(TrashStore.WITH_COPIES).filter("yes"::equals).isPresent());
    }
  }

  void takeBack(Trashed one) {
    frame
        .work()
        .change(
            Texts.get("trash.undo.takeBack"),
            session -> {
              session.trash().takeBack(one);
              return true;
            },
            done -> frame.done(Texts.get("trash.takenBack", one.title())));
  }

  /** Deletes for good; {@code copies} says whether older copies that hold it go too. */
  void delete(List<Trashed> chosen, boolean copies) {
    Instant now = frame.clock().instant();
    frame
        .work()
        .purge(
            chosen,
            copies,
            now,
            gone ->
                frame.say(
                    copies
                        ? Texts.get("trash.deletedWithCopies", gone)
                        : Texts.get("trash.deleted")));
  }

  void close() {
    live.close();
  }
}
