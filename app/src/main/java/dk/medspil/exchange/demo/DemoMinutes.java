package dk.medspil.exchange.demo;

import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.meeting.StepBy;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesChain;
import dk.medspil.domain.minutes.MinutesChain.Move;
import dk.medspil.domain.minutes.MinutesVersion;
import dk.medspil.exchange.ForumPart;
import dk.medspil.exchange.MeetingPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the minutes of a draft along the approval chain, as the two would have done it. */
final class DemoMinutes {
  private final ForumPart forum;
  private final MeetingPart draft;
  private final List<MinutesVersion> versions = new ArrayList<>();
  private Minutes minutes;

  private DemoMinutes(ForumPart forum, MeetingPart draft) {
    this.forum = forum;
    this.draft = draft;
    this.minutes = draft.minutes();
  }

  /** Ready, but approved by nobody. */
  static MeetingPart ready(ForumPart forum, MeetingPart draft) {
    DemoMinutes work = new DemoMinutes(forum, draft);
    work.move(Move.DECLARE_READY, 1, Optional.empty());
    return work.result(List.of());
  }

  /** Approved by the chair, waiting for the vice chair. */
  static MeetingPart byChair(ForumPart forum, MeetingPart draft) {
    DemoMinutes work = new DemoMinutes(forum, ready(forum, draft));
    work.move(Move.CHAIR_APPROVES, 4, Optional.empty());
    return work.result(List.of());
  }

  /** Approved by both. */
  static MeetingPart byBoth(ForumPart forum, MeetingPart draft) {
    DemoMinutes work = new DemoMinutes(forum, byChair(forum, draft));
    work.move(Move.VICE_CHAIR_APPROVES, 5, Optional.empty());
    return work.result(List.of());
  }

  /** Approved by both and sent out. */
  static MeetingPart sent(ForumPart forum, MeetingPart draft) {
    DemoMinutes work = new DemoMinutes(forum, byBoth(forum, draft));
    work.move(Move.SEND, 6, Optional.empty());
    return work.result(List.of());
  }

  /** Finally approved by a later meeting, and so locked (R24). */
  static MeetingPart locked(
      ForumPart forum, MeetingPart draft, MeetingPart by, String... corrections) {
    DemoMinutes work = new DemoMinutes(forum, sent(forum, draft));
    work.move(Move.APPROVE_FINALLY, 0, Optional.of(by));
    List<Addendum> addenda = new ArrayList<>();
    for (String text : corrections) {
      addenda.add(
          new Addendum(
              DemoIds.of("addendum/" + text),
              draft.meeting().id(),
              by.meeting().date().plusDays(1),
              text));
    }
    return work.result(addenda);
  }

  private void move(Move move, int daysAfter, Optional<MeetingPart> by) {
    LocalDate day =
        by.map(part -> part.meeting().date())
            .orElseGet(() -> draft.meeting().date().plusDays(daysAfter));
    minutes = MinutesChain.apply(minutes, move, day, by.map(part -> part.meeting().id()));
    freeze(move, day);
  }

  private void freeze(Move move, LocalDate day) {
    int number = draft.versions().size() + versions.size() + 1;
    MeetingRecord soFar =
        result(List.of()).record(DemoForums.workplace(), forum, List.of(), List.of());
    versions.add(
        MinutesContent.version(
            DemoIds.of("version/" + draft.meeting().id() + "/" + number),
            soFar,
            minutes.state(),
            day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            StepBy.of(move, soFar)));
  }

  private MeetingPart result(List<Addendum> addenda) {
    List<MinutesVersion> all = new ArrayList<>(draft.versions());
    all.addAll(versions);
    return new MeetingPart(
        draft.meeting(),
        draft.attendance(),
        draft.items(),
        draft.outcomes(),
        minutes,
        all,
        addenda,
        draft.comments(),
        draft.attachments());
  }
}
