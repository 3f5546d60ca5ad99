package dk.medspil.domain.guideline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A guideline on its way from a wish to its end (handbook 1.5). A state that no rule allows cannot
 * be made, not even when it is read from somewhere: the constructor refuses it with {@link
 * IllegalArgumentException}. A move that is not open now throws {@link IllegalStateException}.
 *
 * @param kind what may be done with it
 * @param content what was agreed; may be empty for a voluntary one
 * @param state how far it has come; never {@link GuidelineState#EXPIRED}, which {@link #stateOn}
 *     says of a day
 * @param agreedOn the day it was adopted or last changed; present from adoption on
 * @param noticeOn the day notice was given
 * @param lastDay the last day it binds, at least three months after the notice; present with it
 * @param reason why management refused it, and how it will act instead; empty unless refused
 */
public record Guideline(
    GuidelineKind kind,
    String content,
    GuidelineState state,
    Optional<LocalDate> agreedOn,
    Optional<LocalDate> noticeOn,
    Optional<LocalDate> lastDay,
    String reason) {

  public Guideline {
    boolean terminated = state == GuidelineState.TERMINATED;
    boolean agreed = terminated || state == GuidelineState.ADOPTED;
    demand(state != GuidelineState.EXPIRED, "expiry follows from the notice");
    demand(!terminated || kind.canBeTerminated(), "R03");
    demand(noticeOn.isPresent() == terminated && lastDay.isPresent() == terminated, "R04");
    demand(!terminated || !lastDay.get().isBefore(NoticeRule.shortest(noticeOn.get())), "R04");
    demand(agreedOn.isPresent() == agreed, "day of agreement");
    demand(!agreed || !kind.mustBeWritten() || !content.isBlank(), "in writing");
    demand((state == GuidelineState.REFUSED) != reason.isBlank(), "reason");
  }

  /** What somebody wishes a guideline on; the talks start as soon as possible. */
  public static Guideline wished(GuidelineKind kind) {
    return new Guideline(
        kind, "", GuidelineState.WISHED, Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  /** The guideline, taken up for discussion. */
  public Guideline discussed() {
    allow(state == GuidelineState.WISHED, "state");
    return in(GuidelineState.DISCUSSED, "");
  }

  /** The same of another kind; once agreed, what it is no longer changes. */
  public Guideline of(GuidelineKind other) {
    allow(isDraft(), "state");
    return new Guideline(other, content, state, agreedOn, noticeOn, lastDay, reason);
  }

  /** Whether its words are still a draft that may be written on without an agreement. */
  public boolean isDraft() {
    return state == GuidelineState.WISHED || state == GuidelineState.DISCUSSED;
  }

  /** The guideline with another draft; what was agreed changes through {@link #agreed} alone. */
  public Guideline drafted(String words) {
    allow(isDraft(), "state");
    return new Guideline(kind, words, state, agreedOn, noticeOn, lastDay, reason);
  }

  /** Adopted, or changed once adopted, because all in the committee agree on these words. */
  public Guideline agreed(String words, LocalDate day) {
    allow(state == GuidelineState.DISCUSSED || state == GuidelineState.ADOPTED, "state");
    allow(!kind.mustBeWritten() || !words.isBlank(), "in writing");
    return new Guideline(
        kind,
        words,
        GuidelineState.ADOPTED,
        Optional.of(day),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /** Refused in the end by management, which is allowed only after discussion and with a reason. */
  public Guideline refused(String why) {
    allow(state == GuidelineState.DISCUSSED, "state");
    allow(!why.isBlank(), "reason");
    return in(GuidelineState.REFUSED, why);
  }

  /** Given notice on a day, no earlier than it was agreed (R03, R04). */
  public Guideline terminated(LocalDate notice, NoticeRule rule) {
    allow(kind.canBeTerminated(), "R03");
    allow(state == GuidelineState.ADOPTED, "state");
    allow(agreedOn.filter(notice::isBefore).isEmpty(), "day of notice");
    return new Guideline(
        kind,
        content,
        GuidelineState.TERMINATED,
        agreedOn,
        Optional.of(notice),
        Optional.of(rule.lastDay(notice)),
        "");
  }

  /** The state seen on a day: a terminated guideline is expired the day after its last one. */
  public GuidelineState stateOn(LocalDate day) {
    return lastDay.filter(day::isAfter).isPresent() ? GuidelineState.EXPIRED : state;
  }

  /**
   * Whether it must be followed on a day: from its agreement, and under notice until it expires,
   * even if an instruction from above contradicts it (R04).
   */
  public boolean bindsOn(LocalDate day) {
    return agreedOn.filter(from -> !day.isBefore(from)).isPresent()
        && lastDay.filter(day::isAfter).isEmpty();
  }

  /** What holds a move back now; empty when it is open. */
  public Optional<Hindrance> hindrance(GuidelineMove move) {
    boolean wordless = kind.mustBeWritten() && content.isBlank();
    return Optional.ofNullable(
        switch (move) {
          case DISCUSS -> state == GuidelineState.WISHED ? null : Hindrance.STATE;
          case AGREE ->
              switch (state) {
                case WISHED -> Hindrance.NOT_DISCUSSED;
                case DISCUSSED -> wordless ? Hindrance.NOT_WRITTEN : null;
                default -> Hindrance.STATE;
              };
          case REFUSE ->
              switch (state) {
                case WISHED -> Hindrance.NOT_DISCUSSED;
                case DISCUSSED -> null;
                default -> Hindrance.STATE;
              };
          case CHANGE -> state == GuidelineState.ADOPTED ? null : Hindrance.STATE;
          case TERMINATE ->
              state != GuidelineState.ADOPTED
                  ? Hindrance.STATE
                  : kind.canBeTerminated() ? null : Hindrance.MUST_EXIST;
        });
  }

  private Guideline in(GuidelineState next, String why) {
    return new Guideline(
        kind, content, next, Optional.empty(), Optional.empty(), Optional.empty(), why);
  }

  private static void demand(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("not a guideline: " + rule);
    }
  }

  private static void allow(boolean allowed, String rule) {
    if (!allowed) {
      throw new IllegalStateException("not allowed by " + rule);
    }
  }
}
