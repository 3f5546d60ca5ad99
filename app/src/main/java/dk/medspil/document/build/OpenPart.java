package dk.medspil.document.build;

import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What everybody may read of a meeting. A confidential item takes with it its sub-items, outcomes,
 * files, boards and tasks; a confidential line takes its task and the board note it came from.
 */
final class OpenPart {
  /** Stands where something confidential was left out. */
  static final String LEFT_OUT = "[udeladt, fortroligt]";

  private final MeetingRecord record;
  private final boolean marked;
  private final List<AgendaItem> items;
  private final List<Outcome> outcomes;
  private final Set<UUID> openItems;
  private final Set<UUID> closedTasks;
  private final Set<UUID> closedNotes;

  private OpenPart(MeetingRecord record, boolean marked) {
    this.record = record;
    this.marked = marked;
    this.items = openItems(record.items());
    this.openItems = items.stream().map(AgendaItem::id).collect(Collectors.toSet());
    this.outcomes = record.outcomes().stream().filter(this::isOpen).toList();
    List<Outcome> closed = record.outcomes().stream().filter(outcome -> !isOpen(outcome)).toList();
    this.closedTasks = ids(closed.stream().map(Outcome::taskId).toList());
    this.closedNotes = ids(closed.stream().map(Outcome::noteId).toList());
  }

  /**
   * The open part.
   *
   * @param marked whether a neutral word stands where something was left out
   */
  static MeetingRecord of(MeetingRecord record, boolean marked) {
    return new OpenPart(record, marked).toRecord();
  }

  private MeetingRecord toRecord() {
    Optional<UUID> current = record.meeting().currentItem().filter(openItems::contains);
    return new MeetingRecord(
        record.workplace(),
        record.forum(),
        record.members(),
        record.meeting().atItem(current),
        record.attendance().stream().map(this::withoutClosedItems).toList(),
        marked ? itemsWithMarks() : items,
        marked ? outcomesWithMarks() : outcomes.stream().map(this::withoutClosedOrigin).toList(),
        record.attachments().stream().filter(this::isOpen).toList(),
        record.tasks().stream().filter(this::isOpen).toList(),
        record.boards().stream().filter(this::isOpen).map(this::withoutClosedNotes).toList(),
        record.minutes(),
        record.versions(),
        record.addenda(),
        record.lifted().stream().filter(one -> openItems.contains(one.itemId())).toList(),
        record.cleared());
  }

  /** A closed item keeps its number and nothing else. */
  private List<AgendaItem> itemsWithMarks() {
    return record.items().stream()
        .map(item ->
            openItems.contains(item.id())
                ? item
                : AgendaItem.create(
                        item.id(), item.meetingId(), item.position(), "Fortroligt punkt")
                    .edit()
                    .level(item.level())
                    .form(item.form())
                    .plannedMinutes(item.plannedMinutes())
                    .state(item.state())
                    .done())
        .toList();
  }

  private List<Outcome> outcomesWithMarks() {
    List<Outcome> lines = new ArrayList<>();
    for (AgendaItem item : record.items()) {
      if (!openItems.contains(item.id())) {
        lines.add(mark(item.id(), item.id(), 0));
        continue;
      }
      record.outcomes(item.id()).stream()
          .map(line ->
              isOpen(line)
                  ? withoutClosedOrigin(line)
                  : mark(line.id(), item.id(), line.position()))
          .forEach(lines::add);
    }
    return lines;
  }

  private static Outcome mark(UUID id, UUID item, int position) {
    return Outcome.of(id, item, position, OutcomeKind.NOTE, LEFT_OUT);
  }

  private static List<AgendaItem> openItems(List<AgendaItem> items) {
    return ConfidentialItems.inherited(items).stream()
        .filter(item -> !item.isConfidential())
        .toList();
  }

  private boolean isOpen(Outcome outcome) {
    return !outcome.confidential() && openItems.contains(outcome.itemId());
  }

  /** A file is read by nobody here, so that somebody must have said that it may follow. */
  private boolean isOpen(Attachment file) {
    return file.inPublic() && openItems.contains(file.itemId());
  }

  private boolean isOpen(Task task) {
    boolean fromClosedItem =
        task.origin().meetingId().filter(record.meeting().id()::equals).isPresent()
            && task.origin().itemId().filter(item -> !openItems.contains(item)).isPresent();
    boolean fromClosedNote = task.origin().noteId().filter(closedNotes::contains).isPresent();
    boolean fromClosedBoard =
        record.boards().stream()
            .filter(board -> !isOpen(board))
            .flatMap(board -> board.notes().stream())
            .anyMatch(note -> task.origin().noteId().filter(note.id()::equals).isPresent());
    return !fromClosedItem
        && !fromClosedNote
        && !fromClosedBoard
        && !closedTasks.contains(task.id());
  }

  private boolean isOpen(BoardRecord board) {
    return board.board().itemId().map(openItems::contains).orElse(true);
  }

  /** Notes that still wait to be revealed were never shown to the room, so they stay here too. */
  private BoardRecord withoutClosedNotes(BoardRecord board) {
    List<Note> open =
        board.notes().stream().filter(note -> !note.hidden() && !isClosed(note, board)).toList();
    return board.only(open);
  }

  /** What is made of a group remembers its first note, so a closed note closes its whole group. */
  private boolean isClosed(Note note, BoardRecord board) {
    return closedNotes.contains(note.id())
        || note.groupId().stream()
            .flatMap(group -> board.inGroup(group).stream())
            .anyMatch(other -> closedNotes.contains(other.id()));
  }

  private Attendance withoutClosedItems(Attendance attendance) {
    Attendance open = attendance;
    for (UUID item : attendance.away()) {
      open = openItems.contains(item) ? open : open.awayFrom(item, false);
    }
    return open;
  }

  private Outcome withoutClosedOrigin(Outcome outcome) {
    return outcome.taskId().filter(closedTasks::contains).isPresent()
        ? outcome.withTask(outcome.responsible(), outcome.due(), Optional.empty())
        : outcome;
  }

  private static Set<UUID> ids(List<Optional<UUID>> ids) {
    return ids.stream().flatMap(Optional::stream).collect(Collectors.toCollection(HashSet::new));
  }
}
