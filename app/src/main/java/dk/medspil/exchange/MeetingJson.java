package dk.medspil.exchange;

import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.task.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Part of a meeting as JSON in the shape of a package's content, for scripts. It shows the record
 * it is given: leave out first what an edition must not show.
 */
public final class MeetingJson {
  private MeetingJson() {}

  /** Which part of the meeting. */
  public enum Part {
    AGENDA,
    MINUTES,
    BOARD,
    SHEET,
    COMMUNICATION
  }

  /** The text; the same record always gives the same bytes. */
  public static String of(MeetingRecord record, Part part) {
    boolean minutes = part == Part.MINUTES || part == Part.COMMUNICATION;
    boolean agenda = minutes || part == Part.AGENDA;
    MeetingPart meeting =
        new MeetingPart(
            record.meeting(),
            part == Part.MINUTES ? record.attendance() : List.of(),
            agenda ? record.items() : List.of(),
            minutes ? record.outcomes() : List.of(),
            part == Part.MINUTES ? record.minutes() : Minutes.draft(record.meeting().id()),
            List.of(),
            minutes ? record.addenda() : List.of(),
            List.of(),
            agenda ? record.attachments() : List.of());
    List<Task> tasks = minutes ? record.tasks() : List.of();
    PackageContent content =
        new PackageContent(
            Optional.of(record.workplace()),
            Map.of(),
            List.of(ForumPart.without(record.forum(), record.members())),
            List.of(meeting),
            boards(record, part),
            tasks,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ApvPart.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return PackageWriter.contentJson(content);
  }

  private static List<BoardRecord> boards(MeetingRecord record, Part part) {
    return switch (part) {
      case BOARD -> record.boards();
      case SHEET ->
          record.boards().stream()
              .map(board -> new BoardRecord(board.board(), board.prompts(), List.of()))
              .toList();
      case AGENDA, MINUTES, COMMUNICATION -> List.of();
    };
  }
}
