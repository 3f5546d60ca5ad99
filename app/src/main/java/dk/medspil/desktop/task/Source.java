package dk.medspil.desktop.task;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.store.Session;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a task was agreed, and the way back there.
 *
 * @param words what stands on the link
 * @param place where it leads
 */
record Source(String words, Place place) {

  /** The nearest source that is still there: the note, then the plan line, then the meeting. */
  static Optional<Source> of(TaskOrigin origin, Session session) {
    return origin
        .noteId()
        .flatMap(note -> board(note, session))
        .or(() ->
            origin.form().flatMap(row -> session.forms().form(row.formId())).map(Source::form))
        .or(() -> origin.planLineId().flatMap(session.plans()::line).map(Source::line))
        .or(() ->
            origin
                .meetingId()
                .flatMap(session.meetings()::meeting)
                .map(meeting -> meeting(meeting, origin.itemId(), session)));
  }

  private static Optional<Source> board(UUID note, Session session) {
    return session
        .boards()
        .note(note)
        .map(Note::boardId)
        .flatMap(session.boards()::board)
        .map((Board board) ->
            new Source(
                Texts.get("task.source.board", board.title()), new Place.BoardAt(board.id())));
  }

  private static Source line(PlanLine line) {
    return new Source(
        Texts.get("task.source.line", line.problem()), new Place.PlanLineAt(line.id()));
  }

  private static Source form(FilledForm form) {
    return new Source(Texts.get("task.source.form", form.title()), new Place.FormAt(form.id()));
  }

  private static Source meeting(Meeting meeting, Optional<UUID> item, Session session) {
    String day = DanishFormat.date(meeting.date());
    String words =
        item.flatMap(session.agendas()::item)
            .map(AgendaItem::title)
            .map(title -> Texts.get("task.source.item", title, day))
            .orElseGet(() -> Texts.get("task.source.meeting", day));
    Place.Stage stage =
        switch (meeting.state()) {
          case PLANNED, AGENDA_SENT -> Place.Stage.PREPARE;
          case RUNNING -> Place.Stage.HOLD;
          case HELD -> Place.Stage.MINUTES;
        };
    return new Source(words, new Place.MeetingAt(meeting.id(), stage));
  }
}
