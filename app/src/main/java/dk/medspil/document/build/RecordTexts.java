package dk.medspil.document.build;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.LiftedItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.task.Task;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Goes through every text of a record that somebody may have written words in. What is left out of
 * a public edition wherever it stands is left out here, so that no field can be forgotten by one
 * rule and remembered by another.
 *
 * @param text what becomes of running text
 * @param people what becomes of a text that says who: responsible, proposer
 */
record RecordTexts(UnaryOperator<String> text, UnaryOperator<String> people) {

  MeetingRecord in(MeetingRecord record) {
    return new MeetingRecord(
        record.workplace(),
        record.forum(),
        record.members(),
        in(record.meeting()),
        record.attendance().stream().map(this::in).toList(),
        record.items().stream().map(this::in).toList(),
        record.outcomes().stream().map(this::in).toList(),
        record.attachments().stream().map(this::in).toList(),
        record.tasks().stream().map(this::in).toList(),
        record.boards().stream().map(this::in).toList(),
        record.minutes(),
        record.versions(),
        record.addenda().stream().map(this::in).toList(),
        record.lifted().stream().map(this::in).toList(),
        record.cleared());
  }

  /** A name in which something was left out is cleaned anew, or it could not be a file's. */
  private Attachment in(Attachment one) {
    Attachment told = one.withDescription(text(one.description()));
    String name = text(one.name());
    return name.equals(one.name()) ? told : told.withName(name);
  }

  private String text(String before) {
    return text.apply(before);
  }

  private String people(String before) {
    return people.apply(before);
  }

  private Meeting in(Meeting meeting) {
    return meeting
        .moved(
            text(meeting.title()),
            meeting.date(),
            meeting.start(),
            meeting.end(),
            text(meeting.place()))
        .withGuests(text(meeting.guests()));
  }

  private Attendance in(Attendance attendance) {
    return attendance.withSubstitute(text(attendance.substitute()));
  }

  private AgendaItem in(AgendaItem item) {
    Origin origin = item.origin();
    return item.edit()
        .title(text(item.title()))
        .background(text(item.background()))
        .questions(text(item.questions()))
        .rule(text(item.rule()))
        .raisedBy(people(item.raisedBy()))
        .decidedBy(people(item.decidedBy()))
        .origin(new Origin(origin.kind(), origin.source(), origin.date(), people(origin.detail())))
        .done();
  }

  private LiftedItem in(LiftedItem one) {
    return new LiftedItem(one.itemId(), people(one.to()), one.sentOn());
  }

  private Outcome in(Outcome outcome) {
    Outcome said =
        outcome
            .withText(text(outcome.text()))
            .withTask(people(outcome.responsible()), outcome.due(), outcome.taskId());
    return said.communication().map(this::in).map(said::withCommunication).orElse(said);
  }

  private Communication in(Communication communication) {
    return new Communication(
        communication.direction(),
        people(communication.audience()),
        people(communication.channel()),
        people(communication.access()));
  }

  private Task in(Task task) {
    return new Task(
        task.id(),
        task.forumId(),
        text(task.title()),
        people(task.responsible()),
        task.due(),
        task.state(),
        task.origin(),
        task.createdOn(),
        task.closedOn(),
        text(task.remark()));
  }

  private BoardRecord in(BoardRecord record) {
    Board board = record.board();
    return new BoardRecord(
        board.worded(text(board.title()), text(board.intro())).shaped(in(board.shape())),
        record.prompts().stream().map(this::in).toList(),
        record.notes().stream().map(note -> note.withText(text(note.text()))).toList(),
        record.groups().stream().map(group -> group.named(text(group.name()))).toList(),
        new BoardRating(
            record.rating().parts().stream().map(part -> part.named(text(part.name()))).toList(),
            record.rating().scores()));
  }

  private BoardShape in(BoardShape shape) {
    List<BoardShape.Area> areas =
        shape.areas().stream()
            .map(area ->
                new BoardShape.Area(
                    text(area.title()),
                    text(area.aim()),
                    text(area.starters()),
                    text(area.warning()),
                    text(area.kind())))
            .toList();
    return shape.of(areas);
  }

  private BoardPrompt in(BoardPrompt prompt) {
    return new BoardPrompt(
        prompt.id(),
        prompt.boardId(),
        prompt.position(),
        prompt.step(),
        text(prompt.field()),
        text(prompt.text()));
  }

  private Addendum in(Addendum addendum) {
    return new Addendum(addendum.id(), addendum.meetingId(), addendum.on(), text(addendum.text()));
  }
}
