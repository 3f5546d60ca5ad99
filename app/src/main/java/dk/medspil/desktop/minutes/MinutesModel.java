package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.ConfidentialLog;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.GuidelineTies;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.OutcomeLines;
import dk.medspil.desktop.frame.TaskLines;
import dk.medspil.document.read.WordComments;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.meeting.StepBy;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesChain;
import dk.medspil.domain.minutes.MinutesChain.Move;
import dk.medspil.domain.minutes.ReviewComment;
import dk.medspil.store.ClearedStore;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The minutes of one meeting as they stand in the store, and what the user can do with them. */
final class MinutesModel implements AutoCloseable {
  private static final Set<String> TABLES =
      Set.of(
          "meeting",
          "agenda_item",
          "outcome",
          "attachment",
          "attendance",
          "minutes",
          "addendum",
          "review_comment",
          "member",
          "forum",
          "workplace",
          "guideline",
          "guideline_event",
          ClearedStore.TABLE);

  private final Frame frame;
  private final UUID meeting;
  private final Autosave autosave = new Autosave();
  private final Drafts drafts;
  private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
  private final Live<Optional<Picture>> live;

  MinutesModel(Frame frame, UUID meeting) {
    this.frame = frame;
    this.meeting = meeting;
    this.drafts = new Drafts(frame.work());
    this.live = Live.of(frame.work(), TABLES, this::read, read -> read.ifPresent(this::arrived));
  }

  /**
   * What the screen shows.
   *
   * @param record the meeting
   * @param next the forum's meeting after this one, whose agenda gets the final approval
   * @param comments what was written in the margin of the draft
   * @param ties the guidelines of the register that follow these minutes
   */
  record Picture(
      MeetingRecord record,
      Optional<Meeting> next,
      List<ReviewComment> comments,
      GuidelineTies ties) {
    /** The comments at an item; without one, those at no item that is still there. */
    List<ReviewComment> comments(Optional<UUID> item) {
      return comments.stream().filter(comment -> comment.itemId().equals(item)).toList();
    }

    boolean isEditable() {
      return record.minutes().isEditable();
    }
  }

  /** The meeting whose minutes these are. */
  UUID meeting() {
    return meeting;
  }

  private Optional<Picture> read(Session session) {
    return session
        .records()
        .meeting(meeting)
        .map(record ->
            new Picture(
                record,
                next(session, record.meeting()),
                session.minutes().comments(meeting),
                GuidelineTies.read(session, record.meeting(), record.items(), record.outcomes())));
  }

  /** The minutes show every item with what was said, the confidential ones too. */
  private void arrived(Picture now) {
    if (picture.get() == null) {
      now.record().items().stream()
          .filter(AgendaItem::isConfidential)
          .forEach(item -> ConfidentialLog.opened(frame, item));
    }
    picture.set(now);
  }

  private static Optional<Meeting> next(Session session, Meeting held) {
    return session.meetings().ofForum(held.forumId()).stream()
        .filter(other -> other.date().isAfter(held.date()))
        .findFirst();
  }

  ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  Autosave autosave() {
    return autosave;
  }

  /** Writes new words of a line, and of the task it is; typing on is one undo step. */
  void retext(UUID outcome, String text) {
    frame
        .work()
        .edit(
            Texts.get("minutes.undo.edit"),
            "outcome" + outcome,
            session -> TaskLines.rename(session, outcome, text));
  }

  /** Reads who and when at the end of a task line that is left. */
  void assign(OutcomeKind kind, UUID outcome, String text) {
    LocalDate today = LocalDate.now(frame.clock());
    if (TaskLines.isAssigned(kind, text, today)) {
      autosave.flush();
      frame
          .work()
          .change(Texts.get("taskLine.undo"), session -> TaskLines.assign(session, outcome, today));
    }
  }

  /** Says whose words a line is; nobody's in particular without a side. */
  void setSide(UUID outcome, Optional<Side> side) {
    change("minutes.undo.side", outcome, old -> old.withSide(side));
  }

  /** Writes how a line is told; typing on in the same field is one undo step. */
  void editCommunication(UUID outcome, String field, UnaryOperator<Outcome> change) {
    edit("told" + field + outcome, outcome, change);
  }

  /** Says whether a member was in the room for an item. */
  void setAway(UUID item, UUID member, boolean away) {
    frame
        .work()
        .change(
            Texts.get("minutes.undo.away"),
            session -> {
              Attendance now =
                  session.meetings().attendance(meeting).stream()
                      .filter(one -> one.memberId().equals(member))
                      .findFirst()
                      .orElseGet(() ->
                          new Attendance(
                              meeting,
                              member,
                              Attendance.Presence.PRESENT,
                              Optional.empty(),
                              Optional.empty()));
              session.meetings().save(now.awayFrom(item, away));
            });
  }

  void setConfidential(UUID outcome, boolean confidential) {
    change("minutes.undo.confidential", outcome, old -> old.withConfidential(confidential));
  }

  private void edit(String key, UUID outcome, UnaryOperator<Outcome> change) {
    frame
        .work()
        .edit(
            Texts.get("minutes.undo.edit"),
            key,
            session ->
                session
                    .agendas()
                    .outcome(outcome)
                    .ifPresent(old -> session.agendas().save(change.apply(old))));
  }

  private void change(String label, UUID outcome, UnaryOperator<Outcome> change) {
    frame
        .work()
        .change(
            Texts.get(label),
            session ->
                session
                    .agendas()
                    .outcome(outcome)
                    .ifPresent(old -> session.agendas().save(change.apply(old))));
  }

  void setItemConfidential(UUID item, Optional<Confidentiality> confidentiality) {
    frame
        .work()
        .change(
            Texts.get("minutes.undo.confidential"),
            session ->
                session
                    .agendas()
                    .item(item)
                    .ifPresent(old ->
                        session
                            .agendas()
                            .save(old.edit().confidentiality(confidentiality).done())));
  }

  /** What is typed and not part of the minutes yet. */
  Drafts drafts() {
    return drafts;
  }

  /** Where the line for a new outcome of an item is kept. */
  static String linePlace(UUID item) {
    return "minutes/line/" + item;
  }

  /** Where a correction of locked minutes is kept while it is typed. */
  String correctionPlace() {
    return "minutes/correction/" + meeting;
  }

  /**
   * Adds a line under an item; {@code side} says whose words it is, for the kinds that have one.
   */
  void add(UUID item, OutcomeKind kind, Optional<Side> side, String text) {
    frame
        .work()
        .change(
            Texts.get("minutes.undo.add"),
            session -> {
              session.settings().setDraft(linePlace(item), "");
              OutcomeLines.add(session, item, kind, side, text, LocalDate.now(frame.clock()));
            });
  }

  void remove(UUID outcome) {
    frame
        .work()
        .change(
            Texts.get("minutes.undo.remove"),
            session -> {
              OutcomeLines.remove(session, outcome, frame.clock().instant());
              return true;
            },
            removed -> frame.done(Texts.get("minutes.removed")));
  }

  /** Adds the comments of a copy that came back; those that were read before stay as they are. */
  void addComments(List<WordComments.Found> found) {
    frame
        .work()
        .change(
            Texts.get("minutes.undo.comments"),
            session -> {
              List<UUID> before =
                  session.minutes().comments(meeting).stream().map(ReviewComment::id).toList();
              MeetingRecord record = session.records().meeting(meeting).orElseThrow();
              List<ReviewComment> fresh =
                  ReviewRound.comments(found, record).stream()
                      .filter(comment -> !before.contains(comment.id()))
                      .toList();
              fresh.forEach(session.minutes()::add);
              return fresh.size();
            },
            count -> {
              String said = Texts.get("minutes.review.fetched", count);
              // Nothing new is nothing to take back.
              if (count == 0) {
                frame.say(said);
              } else {
                frame.done(said);
              }
            });
  }

  void settleComment(ReviewComment comment, ReviewComment.State state) {
    frame
        .work()
        .change(
            Texts.get("minutes.undo.comment"),
            session -> session.minutes().save(comment.as(state)));
  }

  /** Makes a comment a line of the minutes, without who wrote it. */
  void takeComment(ReviewComment comment, UUID item) {
    frame
        .work()
        .change(
            Texts.get("minutes.undo.comment"),
            session -> {
              session
                  .agendas()
                  .append(Outcome.of(session.newId(), item, 0, OutcomeKind.NOTE, comment.text()));
              session.minutes().save(comment.as(ReviewComment.State.TAKEN));
            });
  }

  /** Moves the minutes along the chain; the final approval locks them for good (R24). */
  void move(Move move) {
    autosave.flush();
    LocalDate today = LocalDate.now(frame.clock());
    if (move == Move.APPROVE_FINALLY) {
      frame.work().seal(Texts.get("minutes.undo.final"), session -> apply(session, move, today));
    } else {
      frame.work().change(Texts.get("minutes.undo.chain"), session -> apply(session, move, today));
    }
  }

  private void apply(Session session, Move move, LocalDate today) {
    MeetingRecord record = session.records().meeting(meeting).orElseThrow();
    if (!MinutesChain.allows(record.minutes(), move)) {
      return;
    }
    Optional<UUID> approving = next(session, record.meeting()).map(Meeting::id);
    Minutes moved = MinutesChain.apply(record.minutes(), move, today, approving);
    if (move != Move.TAKE_BACK) {
      session
          .minutes()
          .add(
              MinutesContent.version(
                  session.newId(),
                  record,
                  moved.state(),
                  frame.clock().instant(),
                  StepBy.of(move, record)));
    }
    session.minutes().save(moved);
  }

  Frame frame() {
    return frame;
  }

  /** Adds a correction to locked minutes. */
  void addCorrection(String text) {
    frame
        .work()
        .change(
            Texts.get("minutes.undo.correction"),
            session -> {
              session.settings().setDraft(correctionPlace(), "");
              session
                  .minutes()
                  .save(new Addendum(session.newId(), meeting, LocalDate.now(frame.clock()), text));
            });
  }

  @Override
  public void close() {
    autosave.close();
    drafts.close();
    live.close();
  }
}
