package dk.medspil.desktop.frame;

import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineMove;
import dk.medspil.domain.guideline.GuidelineSteps;
import dk.medspil.domain.guideline.GuidelineSteps.Step;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.privacy.ConfidentialPassages;
import dk.medspil.store.GuidelineStore;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which lines of a meeting the register of guidelines follows, and which it could follow.
 *
 * @param tied the guideline a line told of, by the line's id
 * @param tellable the lines that say something about a guideline and are not confidential
 * @param register the forum's guidelines
 * @param day of the meeting
 */
public record GuidelineTies(
    Map<UUID, RegisteredGuideline> tied,
    Set<UUID> tellable,
    List<RegisteredGuideline> register,
    LocalDate day) {
  private static final int TITLE = 60;

  public GuidelineTies {
    tied = Map.copyOf(tied);
    tellable = Set.copyOf(tellable);
    register = List.copyOf(register);
  }

  /** Reads them for the lines of a meeting. */
  public static GuidelineTies read(
      Session session, Meeting meeting, List<AgendaItem> items, List<Outcome> outcomes) {
    GuidelineStore store = session.guidelines();
    Set<UUID> secret =
        ConfidentialItems.inherited(items).stream()
            .filter(AgendaItem::isConfidential)
            .map(AgendaItem::id)
            .collect(Collectors.toSet());
    Map<UUID, RegisteredGuideline> tied = new HashMap<>();
    List<Outcome> telling = outcomes.stream().filter(GuidelineTies::tellsOfGuideline).toList();
    for (Outcome line : telling) {
      store.ofOutcome(line.id()).stream()
          .map(GuidelineEvent::guidelineId)
          .flatMap(id -> store.guideline(id).stream())
          .findFirst()
          .ifPresent(one -> tied.put(line.id(), one));
    }
    return new GuidelineTies(
        tied,
        telling.stream()
            .filter(line -> !line.confidential() && !secret.contains(line.itemId()))
            .filter(line -> !ConfidentialPassages.isIn(line.text()))
            .map(Outcome::id)
            .collect(Collectors.toSet()),
        telling.isEmpty() ? List.of() : store.ofForum(meeting.forumId()),
        meeting.date());
  }

  private static boolean tellsOfGuideline(Outcome line) {
    return line.kind() == OutcomeKind.GUIDELINE_AGREED
        || line.kind() == OutcomeKind.GUIDELINE_TERMINATED;
  }

  /** Whether the line could tell of a guideline and does not yet. */
  boolean isOffered(Outcome line) {
    return tellable.contains(line.id())
        && !tied.containsKey(line.id())
        && !line.text().isBlank()
        && (line.kind() == OutcomeKind.GUIDELINE_AGREED || !possible(line.kind()).isEmpty());
  }

  /** The guidelines a line of a kind could tell of: those whose move was open at the meeting. */
  List<RegisteredGuideline> possible(OutcomeKind kind) {
    return register.stream()
        .filter(one -> one.guideline().agreedOn().filter(day::isBefore).isEmpty())
        .filter(one ->
            kind == OutcomeKind.GUIDELINE_TERMINATED
                ? one.guideline().hindrance(GuidelineMove.TERMINATE).isEmpty()
                : one.guideline().isDraft()
                    || one.guideline().hindrance(GuidelineMove.CHANGE).isEmpty())
        .toList();
  }

  /** Lets a guideline follow what a line of the minutes says, on the day of the meeting. */
  static void follow(Session session, Outcome line, LocalDate day, UUID guideline) {
    session
        .guidelines()
        .guideline(guideline)
        .map(one -> step(session, line, day, one))
        .map(step -> step.saidIn(line.id()))
        .ifPresent(session.guidelines()::save);
  }

  private static Step step(Session session, Outcome line, LocalDate day, RegisteredGuideline one) {
    if (line.kind() == OutcomeKind.GUIDELINE_TERMINATED) {
      return GuidelineSteps.terminated(
          one, line.text(), day, GuidelineStore.notice(session.settings()), session::newId);
    }
    // A draft that was written on is what the meeting agreed on; the line only says so.
    String draft = one.guideline().isDraft() ? one.guideline().content() : "";
    String words = draft.isBlank() ? line.text() : draft;
    return GuidelineSteps.agreedAtMeeting(one, words, day, session::newId);
  }

  /** Puts what a line says in the register as a new guideline, agreed on at the meeting. */
  static UUID enter(Session session, Outcome line, UUID forum, LocalDate day) {
    Step wish =
        GuidelineSteps.wished(
            session.newId(),
            forum,
            GuidelineKind.VOLUNTARY,
            title(line.text()),
            day,
            session::newId);
    session.guidelines().save(wish);
    follow(session, line, day, wish.entry().id());
    return wish.entry().id();
  }

  private static String title(String text) {
    String first = text.strip().lines().findFirst().orElse("").replaceAll("[.]$", "");
    return first.length() <= TITLE
        ? first
        : Optional.of(first.lastIndexOf(' ', TITLE))
                .filter(end -> end > 0)
                .map(end -> first.substring(0, end))
                .orElse(first.substring(0, TITLE))
            + " …";
  }
}
