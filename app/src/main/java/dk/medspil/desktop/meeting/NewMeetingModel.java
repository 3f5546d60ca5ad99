package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.TimeRange;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.CarryOver;
import dk.medspil.domain.meeting.CarryOver.Left;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Template;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes a meeting of a template and of what earlier work has left. */
final class NewMeetingModel {
  private final Frame frame;
  private final Forum forum;
  private final TemplatesShelf shelf;
  private final UUID id = UUID.randomUUID();

  /**
   * What the form is filled with.
   *
   * @param latest the forum's latest meeting, whose hour and place are likely to be used again
   */
  record Start(List<Template> templates, Optional<Meeting> latest) {}

  NewMeetingModel(Frame frame) {
    this.frame = frame;
    this.forum = frame.forum().getValue();
    this.shelf = new TemplatesShelf(frame.content());
  }

  Forum forum() {
    return forum;
  }

  /** The title a meeting of this forum gets from a template. */
  String title(Template template) {
    return Texts.get("meeting.new.title", template.title(), forum.name());
  }

  void start(Consumer<Start> then) {
    frame
        .work()
        .read(
            session ->
                new Start(
                    shelf.all(session, forum.kind()),
                    session.meetings().ofForum(forum.id()).stream()
                        .reduce((before, after) -> after)),
            then);
  }

  /** The agenda that {@link #create} would make; nothing is written. */
  void preview(Template template, LocalDate date, Consumer<List<AgendaItem>> then) {
    Meeting meeting = meeting(template, "", date, noon(), "");
    LocalDate today = LocalDate.now(frame.clock());
    frame.work().read(session -> agenda(session, meeting, template, today), then);
  }

  /** Writes the meeting with its agenda as one action and opens it. */
  void create(
      Template template,
      String title,
      LocalDate date,
      TimeRange time,
      String place,
      Consumer<Session> forget) {
    String name = title.isEmpty() ? title(template) : title;
    Meeting meeting = meeting(template, name, date, time, place);
    LocalDate today = LocalDate.now(frame.clock());
    frame
        .work()
        .change(
            Texts.get("meeting.new.undo"),
            session -> {
              forget.accept(session);
              session.meetings().save(meeting);
              for (AgendaItem item : agenda(session, meeting, template, today)) {
                session.agendas().save(item);
                session.attachments().bringAlong(item, session::newId);
              }
              return meeting.id();
            },
            made -> frame.go(new Place.MeetingAt(made, Place.Stage.PREPARE)));
  }

  private static List<AgendaItem> agenda(
      Session session, Meeting meeting, Template template, LocalDate today) {
    Left left = session.carryOver().left(meeting, today);
    return CarryOver.agenda(meeting, template, left, session::newId);
  }

  private Meeting meeting(
      Template template, String title, LocalDate date, TimeRange time, String place) {
    return new Meeting(
        id,
        forum.id(),
        template.kind(),
        title,
        date,
        time.start(),
        time.end(),
        place,
        MeetingState.PLANNED,
        Optional.of(template.id()),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static TimeRange noon() {
    return new TimeRange(LocalTime.NOON, LocalTime.NOON.plusHours(1));
  }
}
