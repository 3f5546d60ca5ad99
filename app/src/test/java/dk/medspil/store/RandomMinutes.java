package dk.medspil.store;

import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.minutes.MinutesVersion;
import dk.medspil.domain.minutes.ReviewComment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Random changes to meetings, their minutes, comments and files. */
final class RandomMinutes {
  static final List<BiConsumer<Session, Random>> ACTIONS =
      List.of(
          RandomMinutes::approve,
          RandomMinutes::freeze,
          RandomMinutes::comment,
          RandomMinutes::answer,
          RandomMinutes::correct,
          RandomMinutes::clear,
          RandomMinutes::attend,
          RandomMinutes::board,
          RandomMinutes::forum,
          RandomMinutes::attach,
          RandomMinutes::describe,
          RandomMinutes::discardFile,
          RandomMinutes::discardOrTakeBack);

  private static final Instant AT = Instant.parse("2026-12-03T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

  private RandomMinutes() {}

  /** Something of a list, or nothing of an empty one. */
  static <T> void pick(List<T> list, Random random, Consumer<T> then) {
    if (!list.isEmpty()) {
      then.accept(list.get(random.nextInt(list.size())));
    }
  }

  private static void meeting(Session session, Random random, Consumer<Meeting> then) {
    pick(session.meetings().all(), random, then);
  }

  /**
   * Never finally: that cannot be undone (R24). Those that are final to begin with refuse, and are
   * left whole.
   */
  private static void approve(Session session, Random random) {
    meeting(
        session,
        random,
        meeting ->
            session
                .minutes()
                .save(
                    new Minutes(
                        meeting.id(),
                        maybe(random),
                        maybe(random),
                        maybe(random),
                        maybe(random),
                        Optional.empty(),
                        Optional.empty())));
  }

  private static Optional<LocalDate> maybe(Random random) {
    return random.nextBoolean() ? Optional.of(DAY.minusDays(random.nextInt(9))) : Optional.empty();
  }

  private static void freeze(Session session, Random random) {
    String words = "Frosset " + random.nextInt();
    List<Meeting> open =
        session.meetings().all().stream()
            .filter(meeting -> !session.minutes().minutes(meeting.id()).isLocked())
            .toList();
    pick(
        open,
        random,
        meeting ->
            session
                .minutes()
                .add(
                    new MinutesVersion(
                        session.newId(),
                        meeting.id(),
                        session.minutes().versions(meeting.id()).size() + 1,
                        MinutesState.DRAFT,
                        AT,
                        "Formand",
                        words,
                        MinutesContent.sha256(words))));
  }

  private static void comment(Session session, Random random) {
    meeting(
        session,
        random,
        meeting ->
            session
                .minutes()
                .add(
                    ReviewComment.read(
                        meeting.id(),
                        Optional.empty(),
                        "TR",
                        Optional.of(DAY),
                        "sådan",
                        "Ret " + random.nextInt())));
  }

  private static void answer(Session session, Random random) {
    meeting(
        session,
        random,
        meeting ->
            pick(
                session.minutes().comments(meeting.id()),
                random,
                one -> session.minutes().save(one.as(ReviewComment.State.TAKEN))));
  }

  private static void correct(Session session, Random random) {
    meeting(
        session,
        random,
        meeting ->
            session
                .minutes()
                .save(
                    new Addendum(
                        session.newId(), meeting.id(), DAY, "Rettelse " + random.nextInt())));
  }

  private static void clear(Session session, Random random) {
    session.cleared().add(String.format("%064x", random.nextInt(50)), DAY);
  }

  private static void attend(Session session, Random random) {
    meeting(
        session,
        random,
        meeting ->
            pick(
                session.workplaces().members(meeting.forumId()),
                random,
                member ->
                    session
                        .meetings()
                        .save(
                            new Attendance(
                                meeting.id(),
                                member.id(),
                                Attendance.Presence.values()[random.nextInt(2)],
                                Optional.of(LocalTime.of(13, random.nextInt(60))),
                                Optional.empty()))));
  }

  private static void board(Session session, Random random) {
    pick(
        session.boards().all(),
        random,
        board -> {
          session
              .boards()
              .save(
                  new BoardPrompt(
                      session.newId(),
                      board.id(),
                      9,
                      Step.BACKGROUND,
                      "",
                      "Hvad " + random.nextInt()));
          session
              .boards()
              .save(new NoteGroup(session.newId(), board.id(), "Gruppe " + random.nextInt(), 0));
        });
  }

  private static void forum(Session session, Random random) {
    pick(
        session.workplaces().forums(),
        random,
        one ->
            session
                .workplaces()
                .save(
                    new Forum(
                        one.id(),
                        one.kind(),
                        "Forum " + random.nextInt(),
                        one.parent(),
                        one.rules(),
                        one.formalised(),
                        one.position())));
  }

  private static void item(Session session, Random random, Consumer<AgendaItem> then) {
    meeting(session, random, one -> pick(session.agendas().items(one.id()), random, then));
  }

  private static void attach(Session session, Random random) {
    byte[] content = ("Bilag " + random.nextInt(20)).getBytes(StandardCharsets.UTF_8);
    item(
        session,
        random,
        item ->
            session
                .attachments()
                .add(
                    new Attachment(
                        session.newId(),
                        item.id(),
                        session.attachments().ofItem(item.id()).size(),
                        "Plan.txt",
                        "",
                        content.length,
                        AttachmentStore.sha256(content),
                        random.nextBoolean()),
                    content));
  }

  private static void file(Session session, Random random, Consumer<Attachment> then) {
    List<Attachment> all =
        session.meetings().all().stream()
            .flatMap(meeting -> session.attachments().ofMeeting(meeting.id()).stream())
            .toList();
    pick(all, random, then);
  }

  private static void describe(Session session, Random random) {
    file(
        session,
        random,
        one -> session.attachments().save(one.withDescription("Om " + random.nextInt())));
  }

  private static void discardFile(Session session, Random random) {
    file(session, random, one -> session.attachments().discard(one.id(), AT));
  }

  private static void discardOrTakeBack(Session session, Random random) {
    if (random.nextBoolean()) {
      meeting(session, random, one -> session.meetings().discard(one.id(), AT));
    } else {
      pick(session.trash().all(), random, session.trash()::takeBack);
    }
  }
}
