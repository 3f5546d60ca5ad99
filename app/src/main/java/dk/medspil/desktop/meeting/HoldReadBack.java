package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Question;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.store.Session;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Asks, when the committee wishes it, that what was decided is read aloud before the next item. A
 * decision is asked about once, and again when its words have changed.
 */
final class HoldReadBack {
  private static final String SETTING = "hold.readBack";
  private static final Set<OutcomeKind> DECIDED =
      EnumSet.of(
          OutcomeKind.DECISION,
          OutcomeKind.AGREEMENT,
          OutcomeKind.GUIDELINE_AGREED,
          OutcomeKind.GUIDELINE_TERMINATED);

  private final Frame frame;
  private final Set<Read> read = new HashSet<>();

  private record Read(UUID outcome, String text) {}

  HoldReadBack(Frame frame) {
    this.frame = frame;
  }

  /** Whether the committee wishes it; not until somebody chose it. */
  static boolean isWished(Session session) {
    return session.settings().setting(SETTING).filter("yes"::equals).isPresent();
  }

  /** Remembers whether the committee wishes it. */
  void wish(boolean wished) {
    frame
        .work()
        .change(
            Texts.get("meeting.hold.undo.readBack"),
            session -> session.settings().set(SETTING, wished ? "yes" : "no"));
  }

  /** Goes on, after asking if there is something to read. */
  void before(HoldPicture now, Runnable goOn) {
    List<Read> decided =
        now.inHand().stream()
            .flatMap(item -> now.outcomes(item.id()).stream())
            .filter(line -> DECIDED.contains(line.kind()))
            .map(HoldReadBack::read)
            .filter(line -> !read.contains(line))
            .toList();
    if (!now.readBackFirst() || !now.isRunning() || decided.isEmpty()) {
      goOn.run();
      return;
    }
    String words = decided.stream().map(Read::text).collect(Collectors.joining("\n\n"));
    frame
        .dialogs()
        .ask(
            Question.choice(
                Texts.get("meeting.hold.readBack.title"),
                words,
                Texts.get("meeting.hold.readBack.goOn"),
                Texts.get("meeting.hold.readBack.stay")),
            () -> {
              read.addAll(decided);
              goOn.run();
            });
  }

  private static Read read(Outcome line) {
    return new Read(line.id(), line.text());
  }
}
