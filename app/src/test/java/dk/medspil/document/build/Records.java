package dk.medspil.document.build;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Builds records of a meeting on 3 December 2026. Words that begin with "hemmelig" stand where a
 * public edition must not look, words that begin with "åben" where it must.
 */
final class Records {
  static final LocalDate DAY = LocalDate.of(2026, 12, 3);
  static final String CHAIR = "Kim Egekær";
  static final String VICE_CHAIR = "Vibe Askholm";

  private final UUID meetingId = UUID.randomUUID();
  private final Forum forum;
  private final MeetingKind kind;
  private final List<Member> members;
  private final List<AgendaItem> items = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Attachment> files = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<BoardRecord> boards = new ArrayList<>();
  private Minutes minutes = Minutes.draft(meetingId);

  Records(ForumKind forumKind, MeetingKind kind) {
    this.kind = kind;
    this.forum =
        new Forum(
            UUID.randomUUID(),
            forumKind,
            forumKind.label(),
            Optional.empty(),
            RulesOfProcedure.DEFAULT,
            false,
            0);
    this.members =
        List.of(
            member(CHAIR, Role.LEADER, Side.MANAGEMENT, Duty.CHAIR),
            member(VICE_CHAIR, Role.TR, Side.EMPLOYEES, Duty.VICE_CHAIR),
            member("", Role.AMR, Side.EMPLOYEES, Duty.SECRETARY));
  }

  static Records localMed() {
    return new Records(ForumKind.LOCAL_MED, MeetingKind.ORDINARY);
  }

  Records minutes(Minutes newMinutes) {
    minutes = newMinutes;
    return this;
  }

  Records approvedFinally() {
    return minutes(
        new Minutes(
            meetingId,
            Optional.of(DAY.plusDays(1)),
            Optional.of(DAY.plusDays(4)),
            Optional.of(DAY.plusDays(5)),
            Optional.of(DAY.plusDays(6)),
            Optional.of(LocalDate.of(2027, 2, 25)),
            Optional.empty()));
  }

  /** Adds an item whose words say whether they may be seen; returns its id. */
  UUID item(boolean confidential, int level) {
    String word = (confidential ? "hemmeligt" : "åbent") + "Punkt" + items.size();
    UUID id = UUID.randomUUID();
    items.add(
        new AgendaItem(
            id,
            meetingId,
            items.size(),
            level,
            word,
            ItemForm.DISCUSSION,
            15,
            0,
            word + "Baggrund hos " + CHAIR,
            word + "Spørgsmål\n" + word + "Andet",
            word + "Regel",
            VICE_CHAIR,
            Origin.from(Origin.Kind.POSTPONED, UUID.randomUUID(), DAY.minusMonths(3)),
            confidential
                ? Optional.of(
                    new Confidentiality("hemmeligGrund", Optional.of(LocalDate.of(2027, 3, 1))))
                : Optional.empty(),
            "hemmeligtNotat" + items.size(),
            ItemState.TREATED,
            false,
            word + "Besluttes hos " + CHAIR,
            Optional.of(DAY.plusMonths(1))));
    return id;
  }

  /** Adds a line; a task line gets a task behind it. */
  void outcome(UUID item, OutcomeKind outcomeKind, boolean secret, boolean confidential) {
    String word = (secret || confidential ? "hemmelig" : "åben") + outcomeKind + outcomes.size();
    Outcome line =
        new Outcome(
            UUID.randomUUID(),
            item,
            outcomes.size(),
            outcomeKind,
            outcomeKind == OutcomeKind.STANDPOINT ? Optional.of(Side.EMPLOYEES) : Optional.empty(),
            word + " sagt af " + VICE_CHAIR,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            outcomeKind == OutcomeKind.COMMUNICATION
                ? Optional.of(
                    new Communication(
                        Communication.Direction.UP, word + "Hvem", word + "Hvordan", CHAIR))
                : Optional.empty(),
            confidential);
    if (outcomeKind == OutcomeKind.TASK) {
      UUID task = UUID.randomUUID();
      tasks.add(task(task, word + "Opgave", TaskOrigin.item(meetingId, item), "Kim", forum.id()));
      line = line.withTask("Kim", Optional.of(LocalDate.of(2027, 1, 15)), Optional.of(task));
    }
    outcomes.add(line);
  }

  /** Adds an open note to an item with exactly this text. */
  void says(UUID item, String text) {
    outcomes.add(
        new Outcome(
            UUID.randomUUID(),
            item,
            outcomes.size(),
            OutcomeKind.NOTE,
            Optional.empty(),
            text,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));
  }

  /** Adds a board with an open note, a hidden one, and one that became a confidential line. */
  void board(UUID item, boolean secret, Optional<UUID> otherForum) {
    UUID id = UUID.randomUUID();
    boolean closed = secret || otherForum.isPresent();
    String word = (closed ? "hemmelig" : "åben") + "Tavle" + boards.size();
    BoardPrompt prompt =
        new BoardPrompt(UUID.randomUUID(), id, 0, Step.BACKGROUND, word + "Felt", word + "Prompt");
    UUID confidentialNote = UUID.randomUUID();
    boards.add(
        new BoardRecord(
            new Board(
                id,
                otherForum.orElse(forum.id()),
                Optional.of(meetingId),
                Optional.of(item),
                word,
                "et sæt",
                word + "Intro",
                Step.BACKGROUND,
                DAY),
            List.of(prompt),
            List.of(
                note(UUID.randomUUID(), id, word + "Note", false, Optional.of(prompt.id())),
                note(UUID.randomUUID(), id, "hemmeligSkjult", true, Optional.empty()),
                note(confidentialNote, id, "hemmeligLinje", false, Optional.empty()))));
    outcomes.add(
        Outcome.of(UUID.randomUUID(), item, outcomes.size(), OutcomeKind.DECISION, "hemmeligLinje")
            .withConfidential(true)
            .fromNote(confidentialNote));
  }

  /** Adds a file whose content is its name. */
  void file(UUID item, String name, String about, boolean inPublic) {
    byte[] content = name.getBytes(StandardCharsets.UTF_8);
    files.add(
        new Attachment(
            UUID.randomUUID(),
            item,
            files.size(),
            name,
            about,
            content.length,
            MinutesContent.sha256(name),
            inPublic));
  }

  /** What is in the files. */
  byte[] content(String sha256) {
    return files.stream()
        .filter(file -> file.sha256().equals(sha256))
        .map(file -> file.name().getBytes(StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  /** Adds a task of another forum, such as a TRIO's. */
  void taskOfAnotherForum() {
    tasks.add(
        task(UUID.randomUUID(), "hemmeligTrioOpgave", TaskOrigin.NONE, "Leder", UUID.randomUUID()));
  }

  MeetingRecord record() {
    return new MeetingRecord(
        new Workplace(
            UUID.randomUUID(), "Botilbuddet Åkanden", "Lilleby Kommune", Sector.MUNICIPALITY),
        forum,
        members,
        new Meeting(
            meetingId,
            forum.id(),
            kind,
            "Ordinært møde",
            DAY,
            LocalTime.of(13, 0),
            LocalTime.of(15, 0),
            "Mødelokale B",
            MeetingState.HELD,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "hemmeligGæst"),
        members.stream()
            .map(member ->
                new Attendance(
                    meetingId,
                    member.id(),
                    Attendance.Presence.PRESENT,
                    Optional.empty(),
                    Optional.empty()))
            .toList(),
        items,
        outcomes,
        files,
        tasks,
        boards,
        minutes,
        List.of(),
        List.of(),
        ClearedFindings.NONE);
  }

  private Member member(String name, Role role, Side side, Duty duty) {
    return new Member(UUID.randomUUID(), forum.id(), name, role, side, duty, 0);
  }

  private static Task task(
      UUID id, String title, TaskOrigin origin, String responsible, UUID forumId) {
    return new Task(
        id,
        forumId,
        title,
        responsible,
        Optional.of(LocalDate.of(2027, 1, 15)),
        TaskState.OPEN,
        origin,
        DAY,
        Optional.empty(),
        "");
  }

  private static Note note(
      UUID id, UUID board, String text, boolean hidden, Optional<UUID> prompt) {
    return new Note(
        id, board, Step.BACKGROUND, 0, text, Optional.of("hemmeligRolle"), hidden, prompt);
  }
}
