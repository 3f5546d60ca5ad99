package dk.medspil.domain.guideline;

import dk.medspil.domain.guideline.GuidelineEvent.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The moves with a guideline of the register, each with the entries of the trail that tell of it. A
 * move that is not open throws {@link IllegalStateException}.
 */
public final class GuidelineSteps {
  private GuidelineSteps() {}

  /** A guideline after a move, and what the trail says of it. */
  public record Step(RegisteredGuideline entry, List<GuidelineEvent> events) {
    public Step {
      events = List.copyOf(events);
    }

    /** The same, told by a line of minutes. */
    public Step saidIn(UUID outcome) {
      return new Step(entry, events.stream().map(event -> event.saidIn(outcome)).toList());
    }
  }

  /** A new wish. */
  public static Step wished(
      UUID id, UUID forum, GuidelineKind kind, String title, LocalDate day, Supplier<UUID> ids) {
    return step(RegisteredGuideline.wished(id, forum, kind, title, day), day, Kind.WISHED, "", ids);
  }

  /** One that was agreed before there was a register; nobody knows how it came about. */
  public static Step registered(
      UUID id,
      UUID forum,
      GuidelineKind kind,
      String title,
      String words,
      LocalDate agreedOn,
      Supplier<UUID> ids) {
    var entry = RegisteredGuideline.wished(id, forum, kind, title, agreedOn);
    return step(
        entry.with(entry.guideline().discussed().agreed(words, agreedOn)),
        agreedOn,
        Kind.REGISTERED,
        words,
        ids);
  }

  /** Taken up for discussion. */
  public static Step discussed(RegisteredGuideline one, LocalDate day, Supplier<UUID> ids) {
    return step(one.with(one.guideline().discussed()), day, Kind.DISCUSSED, "", ids);
  }

  /** Adopted, or changed when it was adopted before. */
  public static Step agreed(
      RegisteredGuideline one, String words, LocalDate day, Supplier<UUID> ids) {
    Kind kind = one.guideline().state() == GuidelineState.ADOPTED ? Kind.CHANGED : Kind.AGREED;
    return step(one.with(one.guideline().agreed(words, day)), day, kind, words, ids);
  }

  /** No agreement was reached. */
  public static Step refused(
      RegisteredGuideline one, String reason, LocalDate day, Supplier<UUID> ids) {
    return step(one.with(one.guideline().refused(reason)), day, Kind.REFUSED, reason, ids);
  }

  /** Given notice (R03, R04). */
  public static Step terminated(
      RegisteredGuideline one, String why, LocalDate notice, NoticeRule rule, Supplier<UUID> ids) {
    return step(
        one.with(one.guideline().terminated(notice, rule)), notice, Kind.TERMINATED, why, ids);
  }

  /** What the minutes say was agreed: a wish is taken up on the way. */
  public static Step agreedAtMeeting(
      RegisteredGuideline one, String words, LocalDate day, Supplier<UUID> ids) {
    if (one.guideline().state() != GuidelineState.WISHED) {
      return agreed(one, words, day, ids);
    }
    Step talked = discussed(one, day, ids);
    Step agreed = agreed(talked.entry(), words, day, ids);
    return new Step(
        agreed.entry(), Stream.concat(talked.events().stream(), agreed.events().stream()).toList());
  }

  private static Step step(
      RegisteredGuideline now, LocalDate day, Kind kind, String text, Supplier<UUID> ids) {
    return new Step(now, List.of(GuidelineEvent.of(ids.get(), now.id(), day, kind, text)));
  }
}
