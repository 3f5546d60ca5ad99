package dk.medspil.document.build;

import dk.medspil.document.model.CleanText;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.privacy.ConfidentialPassages;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who a document is for. */
public enum Edition {
  /** For the committee itself: all but the operator's private notes. */
  FULL,
  /**
   * For the staff portal and the notice board: nothing confidential, roles instead of names. What
   * the privacy guard found is left out unless somebody said that it may stand (R25).
   */
  PUBLIC,
  /** As {@link #PUBLIC}, with a neutral word wherever something confidential was left out. */
  PUBLIC_MARKED;

  /** Whether everybody may read it. */
  public boolean isPublic() {
    return this != FULL;
  }

  /**
   * The part of a record this edition may show. Every document is built from what is left here and
   * from nothing else.
   *
   * <p>No edition keeps what belongs to another forum, so that a board of a TRIO never follows a
   * MED meeting out (R02).
   *
   * @throws NoPublicEditionException if this is a public edition and the meeting is a TRIO's (R02)
   */
  public MeetingRecord filter(MeetingRecord record) {
    return switch (this) {
      case FULL ->
          new RecordTexts(ConfidentialPassages::named, ConfidentialPassages::named)
              .in(PrivateNotes.without(ownForum(record)));
      case PUBLIC, PUBLIC_MARKED -> {
        if (!hasPublic(record)) {
          throw new NoPublicEditionException();
        }
        yield RoleNames.insteadOfNames(
            UnclearedWords.leftOut(unguarded(record, this == PUBLIC_MARKED)));
      }
    };
  }

  /**
   * What the public edition would hold if nobody were named in it and the privacy guard found
   * nothing: what a user must look through before it is made.
   */
  public static MeetingRecord unguarded(MeetingRecord record) {
    return unguarded(record, false);
  }

  private static MeetingRecord unguarded(MeetingRecord record, boolean marked) {
    MeetingRecord open = OpenPart.of(PrivateNotes.without(ownForum(record)), marked);
    // Cleaned first: an invisible mark inside a name or a number would hide it from the rules.
    UnaryOperator<String> rules =
        text -> ConfidentialPassages.leftOut(CleanText.of(text), marked ? OpenPart.LEFT_OUT : "");
    return new RecordTexts(rules, rules).in(open);
  }

  /** Whether a meeting may have a public edition; a TRIO's talk stays in the TRIO (R02). */
  public static boolean hasPublic(MeetingRecord record) {
    return hasPublic(record.forum(), record.meeting());
  }

  /** As {@link #hasPublic(MeetingRecord)}, before the whole record is read. */
  public static boolean hasPublic(Forum forum, Meeting meeting) {
    MeetingKind kind = meeting.kind();
    boolean trioMeeting = kind == MeetingKind.TRIO || kind == MeetingKind.TRIO_FRAMING;
    boolean formalised = forum.kind() == ForumKind.TRIO && forum.formalised();
    return !forum.isPrivateTrio() && (formalised || !trioMeeting);
  }

  private static MeetingRecord ownForum(MeetingRecord record) {
    return new MeetingRecord(
        record.workplace(),
        record.forum(),
        record.members(),
        record.meeting(),
        record.attendance(),
        record.items(),
        record.outcomes(),
        record.attachments(),
        record.tasks().stream().filter(task -> task.forumId().equals(record.forum().id())).toList(),
        record.boards().stream()
            .filter(board -> board.board().forumId().equals(record.forum().id()))
            .toList(),
        record.minutes(),
        List.of(),
        record.addenda(),
        record.lifted(),
        record.cleared());
  }
}
