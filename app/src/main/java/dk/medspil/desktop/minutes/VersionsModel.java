package dk.medspil.desktop.minutes;

import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.document.compare.WordDiff;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.minutes.MinutesVersion;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The frozen versions of one meeting's minutes and what they are now, and two of them compared. */
final class VersionsModel implements AutoCloseable {
  /** Stands for the minutes as they are now, which no version has as its number. */
  static final int NOW = 0;

  private static final Set<String> TABLES =
      Set.of("meeting", "agenda_item", "outcome", "attendance", "minutes", "member", "forum");

  private final Frame frame;
  private final Live<Optional<Picture>> live;

  VersionsModel(Frame frame, UUID meeting, Consumer<Picture> show) {
    this.frame = frame;
    live =
        Live.of(
            frame.work(), TABLES, session -> read(session, meeting), read -> read.ifPresent(show));
  }

  /**
   * The versions as they were read.
   *
   * @param record the meeting
   * @param now the content as it would be frozen now
   */
  record Picture(MeetingRecord record, String now) {
    List<MinutesVersion> versions() {
      return record.versions();
    }

    /** The content of a version by its number; {@link #NOW} is the minutes as they are. */
    String content(int number) {
      return versions().stream()
          .filter(version -> version.number() == number)
          .map(MinutesVersion::content)
          .findFirst()
          .orElse(now);
    }
  }

  private static Optional<Picture> read(Session session, UUID meeting) {
    return session
        .records()
        .meeting(meeting)
        .map(record -> new Picture(record, MinutesContent.of(record)));
  }

  /** Compares two contents away from the window, for long minutes take a moment. */
  void compare(String before, String after, Consumer<List<WordDiff.Line>> show) {
    frame.work().read(session -> WordDiff.of(before, after), show);
  }

  @Override
  public void close() {
    live.close();
  }
}
