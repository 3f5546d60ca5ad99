package dk.medspil.document.secrets;

import dk.medspil.document.secrets.Secret.Kind;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
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
import dk.medspil.domain.meeting.AttachmentName;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.LiftedItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.minutes.MinutesVersion;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A random meeting of a year in which every text tells something, and many tell a secret. */
final class SecretMeeting {
  private final Random random;
  private final Secrets secrets;
  private final UUID id = UUID.randomUUID();
  private final Forum forum;
  private final LocalDate day;
  private final List<Member> members = new ArrayList<>();
  private final List<AgendaItem> items = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Attachment> files = new ArrayList<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<BoardRecord> boards = new ArrayList<>();
  private final List<LiftedItem> lifted = new ArrayList<>();

  SecretMeeting(Random random, Secrets secrets, LocalDate day) {
    this.random = random;
    this.secrets = secrets;
    this.day = day;
    ForumKind kind = ForumKind.LOCAL_MED;
    this.forum =
        new Forum(
            UUID.randomUUID(),
            kind,
            kind.label(),
            Optional.empty(),
            RulesOfProcedure.DEFAULT,
            false,
            0);
    for (Role role : Role.values()) {
      String name = secrets.name(Kind.MEMBER_NAME) + " " + secrets.name(Kind.MEMBER_NAME);
      Duty duty = Duty.values()[members.size() % Duty.values().length];
      members.add(new Member(UUID.randomUUID(), forum.id(), name, role, role.usualSide(), duty, 0));
    }
  }

  MeetingRecord record() {
    item(0, false, Optional.empty());
    item(0, true, Optional.of(Kind.CONFIDENTIAL_ITEM));
    item(1, false, Optional.of(Kind.CONFIDENTIAL_SUB_ITEM));
    boolean above = true;
    for (int i = random.nextInt(3); i > 0; i--) {
      boolean sub = random.nextInt(3) == 0;
      boolean own = random.nextInt(3) == 0;
      boolean closed = own || sub && above;
      Kind kind = own ? Kind.CONFIDENTIAL_ITEM : Kind.CONFIDENTIAL_SUB_ITEM;
      item(sub ? 1 : 0, own, closed ? Optional.of(kind) : Optional.empty());
      above = sub ? above : closed;
    }
    tasks.add(
        task(secrets.plant(Kind.TRIO_TASK, false), TaskOrigin.NONE, "TRIO", UUID.randomUUID()));
    return new MeetingRecord(
        new Workplace(UUID.randomUUID(), "Åkanden", "Lilleby Kommune", Sector.MUNICIPALITY),
        forum,
        members,
        meeting(),
        members.stream()
            .map(member ->
                new Attendance(
                    id,
                    member.id(),
                    pick(Attendance.Presence.values()),
                    Optional.empty(),
                    Optional.empty(),
                    "Bo " + secrets.name(Kind.SUBSTITUTE_NAME),
                    items.stream().map(AgendaItem::id).toList()))
            .toList(),
        items,
        outcomes,
        files,
        tasks,
        boards,
        Minutes.draft(id),
        List.of(frozen()),
        List.of(new Addendum(UUID.randomUUID(), id, day.plusDays(70), words())),
        lifted,
        ClearedFindings.NONE);
  }

  private Meeting meeting() {
    String guest = "Lone " + secrets.name(Kind.GUEST_NAME);
    says(items.getFirst().id(), OutcomeKind.NOTE, guest + " fortalte om planen.", false);
    return new Meeting(
        id,
        forum.id(),
        MeetingKind.ORDINARY,
        "Møde " + words(),
        day,
        LocalTime.of(13, 0),
        LocalTime.of(15, 0),
        "Lokale " + words(),
        MeetingState.HELD,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        guest + ", konsulent");
  }

  private MinutesVersion frozen() {
    String content = secrets.plant(Kind.FROZEN_VERSION, false);
    return new MinutesVersion(
        UUID.randomUUID(),
        id,
        1,
        MinutesState.DRAFT,
        Instant.EPOCH,
        secrets.plant(Kind.FROZEN_VERSION, false),
        content,
        "0".repeat(64));
  }

  private void item(int level, boolean own, Optional<Kind> closed) {
    UUID item = UUID.randomUUID();
    items.add(
        new AgendaItem(
            item,
            id,
            items.size(),
            level,
            "Punkt " + of(closed, true),
            pick(dk.medspil.domain.meeting.ItemForm.values()),
            15,
            0,
            of(closed, true),
            "Er det sådan?\n" + of(closed, true),
            of(closed, false),
            closed.isPresent() ? of(closed, true) : person(),
            Origin.from(pick(Origin.Kind.values()), UUID.randomUUID(), day.minusMonths(3)),
            own
                ? Optional.of(new Confidentiality(of(closed, true), Optional.of(day)))
                : Optional.empty(),
            secrets.plant(Kind.PRIVATE_NOTE, false),
            ItemState.TREATED,
            random.nextBoolean(),
            closed.isPresent() ? of(closed, true) : person(),
            Optional.of(day)));
    for (OutcomeKind kind : OutcomeKind.values()) {
      boolean closedLine = random.nextInt(3) == 0;
      Optional<Kind> why =
          closed.isPresent() || !closedLine ? closed : Optional.of(Kind.CONFIDENTIAL_OUTCOME);
      Outcome line = says(item, kind, of(why, true), closedLine);
      if (kind == OutcomeKind.TASK) {
        agreed(line, why);
      }
    }
    lifted.add(new LiftedItem(item, closed.isPresent() ? of(closed, true) : person(), day));
    // Even what somebody said may be public stays with a confidential item.
    file(item, closed.map(_ -> Kind.CONFIDENTIAL_FILE), true);
    file(
        item, Optional.of(closed.isPresent() ? Kind.CONFIDENTIAL_FILE : Kind.UNSHARED_FILE), false);
    if (closed.isEmpty()) {
      board(item, forum.id(), Optional.empty());
      board(item, UUID.randomUUID(), Optional.of(Kind.TRIO_BOARD));
    } else {
      board(item, forum.id(), Optional.of(Kind.CONFIDENTIAL_BOARD));
    }
  }

  /** A secret file is secret in its name, its description and its content. */
  private void file(UUID item, Optional<Kind> closed, boolean inPublic) {
    String inside = closed.map(kind -> secrets.plant(kind, false)).orElseGet(secrets::open);
    String sha256 = MinutesContent.sha256(inside);
    contents.put(sha256, inside.getBytes(StandardCharsets.UTF_8));
    files.add(
        new Attachment(
            UUID.randomUUID(),
            item,
            files.size(),
            AttachmentName.clean(of(closed, true) + ".txt"),
            of(closed, true),
            inside.length(),
            sha256,
            inPublic));
  }

  /** What is in a file. */
  byte[] content(String sha256) {
    return Objects.requireNonNull(contents.get(sha256));
  }

  private void agreed(Outcome line, Optional<Kind> why) {
    Optional<Kind> closed = why.map(_ -> Kind.CONFIDENTIAL_TASK);
    Task task = task(of(closed, false), TaskOrigin.item(id, line.itemId()), person(), forum.id());
    tasks.add(task);
    outcomes.set(
        outcomes.size() - 1, line.withTask(person(), Optional.of(day), Optional.of(task.id())));
  }

  private Outcome says(UUID item, OutcomeKind kind, String text, boolean confidential) {
    Optional<Side> side =
        kind == OutcomeKind.STANDPOINT ? Optional.of(pick(Side.values())) : Optional.empty();
    Outcome line =
        Outcome.of(UUID.randomUUID(), item, outcomes.size(), kind, text)
            .withSide(side)
            .withConfidential(confidential);
    Outcome told =
        kind == OutcomeKind.COMMUNICATION
            ? line.withCommunication(
                new Communication(pick(Communication.Direction.values()), text, person(), person()))
            : line;
    outcomes.add(told);
    return told;
  }

  private void board(UUID item, UUID owner, Optional<Kind> closed) {
    UUID board = UUID.randomUUID();
    boolean full = closed.filter(kind -> kind == Kind.TRIO_BOARD).isEmpty();
    Optional<Kind> shown = closed;
    BoardPrompt prompt =
        new BoardPrompt(
            UUID.randomUUID(), board, 0, Step.BACKGROUND, "Emne", of(shown, full) + "?");
    NoteGroup group = new NoteGroup(UUID.randomUUID(), board, "Gruppe " + of(shown, full), 2);
    Note free = note(board, of(shown, full), false);
    Note grouped = note(board, of(shown, full), false).in(Optional.of(group.id()));
    Note other = note(board, of(shown, full), false).in(Optional.of(group.id()));
    Note hidden = note(board, secrets.plant(Kind.HIDDEN_NOTE, false), true);
    String said = secrets.plant(full ? Kind.CONFIDENTIAL_NOTE : Kind.TRIO_BOARD, full);
    Note behind = note(board, said, false);
    boards.add(
        new BoardRecord(
            new Board(
                board,
                owner,
                Optional.of(id),
                Optional.of(item),
                "Tavle " + of(shown, full),
                "Sæt",
                of(shown, full),
                Step.BACKGROUND,
                day),
            List.of(prompt),
            List.of(free, grouped, other, hidden, behind),
            List.of(group)));
    if (full) {
      outcomes.add(
          Outcome.of(UUID.randomUUID(), item, outcomes.size(), OutcomeKind.DECISION, said)
              .withConfidential(true)
              .fromNote(behind.id()));
    }
    if (closed.isPresent()) {
      TaskOrigin origin =
          new TaskOrigin(
              Optional.of(id), Optional.empty(), Optional.of(free.id()), Optional.empty());
      tasks.add(task(secrets.plant(Kind.CONFIDENTIAL_TASK, false), origin, "Leder", owner));
    }
  }

  private Note note(UUID board, String text, boolean hidden) {
    String role = secrets.plant(Kind.ROLE_OF_A_CARD, false);
    return new Note(
        UUID.randomUUID(),
        board,
        Step.BACKGROUND,
        0,
        text,
        Optional.of(role),
        hidden,
        Optional.empty());
  }

  private Task task(String title, TaskOrigin origin, String who, UUID owner) {
    return new Task(
        UUID.randomUUID(),
        owner,
        title,
        who,
        Optional.of(day.plusDays(40)),
        TaskState.OPEN,
        origin,
        day,
        Optional.empty(),
        words());
  }

  /** A secret, or open words that tell of a person where they may. */
  private String of(Optional<Kind> closed, boolean inFull) {
    return closed.map(kind -> secrets.plant(kind, inFull)).orElseGet(this::words);
  }

  private String words() {
    String open = secrets.open();
    return switch (random.nextInt(9)) {
      case 0 -> secrets.invisiblyMarked(name()) + " sagde " + open + ".";
      case 1 -> open + " " + name().toUpperCase(java.util.Locale.ROOT) + "S ord";
      case 2 -> open + " CPR " + secrets.cpr();
      case 3 -> "Skriv til " + secrets.email() + " om " + open;
      case 4 -> open + " ring " + secrets.phone();
      case 5 -> open + " hun har " + secrets.health() + " nu";
      case 6 -> open + " medlem af " + secrets.union();
      case 7 -> open + " [[" + secrets.plant(Kind.CONFIDENTIAL_PASSAGE, false) + "]] " + open;
      default -> open;
    };
  }

  private String name() {
    return pick(pick(members.toArray(Member[]::new)).name().split(" "));
  }

  private String person() {
    return switch (random.nextInt(3)) {
      case 0 -> name();
      case 1 -> "Kirsten " + secrets.name(Kind.NAME_OF_ANOTHER);
      default -> "TR og Leder";
    };
  }

  private <T> T pick(T[] any) {
    return any[random.nextInt(any.length)];
  }
}
