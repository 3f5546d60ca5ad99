package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallConfidential;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.form.FormOrigin;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Optional;

/**
 * What a form was begun from, in words and as a place.
 *
 * @param words "Punkt »Støj«, 3. december 2026"; a confidential item is not named
 */
record FormSource(String words, Place place) {

  /** Empty once it is gone, or in the trash. */
  static Optional<FormSource> of(Session session, FormOrigin origin) {
    return switch (origin.kind()) {
      case AGENDA_ITEM ->
          session
              .agendas()
              .item(origin.id())
              .flatMap(item ->
                  session
                      .meetings()
                      .meeting(item.meetingId())
                      .map(meeting -> item(session, item, meeting)));
      case PLAN_LINE ->
          session
              .plans()
              .line(origin.id())
              .map(line ->
                  new FormSource(
                      Texts.get("form.source.line", line.problem()),
                      new Place.PlanLineAt(line.id())));
      case TASK ->
          session
              .tasks()
              .task(origin.id())
              .map(task ->
                  new FormSource(
                      Texts.get("form.source.task", task.title()),
                      new Place.Tasks(Optional.of(task.id()))));
    };
  }

  /** What a form's document says it came from; nothing when that is confidential. */
  static Optional<String> told(Session session, FormOrigin origin) {
    return switch (origin.kind()) {
      case AGENDA_ITEM ->
          session
              .agendas()
              .item(origin.id())
              .filter(item -> !HallConfidential.isConfidential(session, Optional.of(item.id())))
              .flatMap(item ->
                  session
                      .meetings()
                      .meeting(item.meetingId())
                      .map(meeting ->
                          Texts.get(
                              "form.told.item", item.title(), DanishFormat.date(meeting.date()))));
      case PLAN_LINE ->
          session
              .plans()
              .line(origin.id())
              .filter(line -> HallConfidential.among(session, List.of(line)).isEmpty())
              .map(line -> Texts.get("form.told.line", line.problem()));
      case TASK ->
          session
              .tasks()
              .task(origin.id())
              .filter(task -> !session.tasks().confidential(task.forumId()).contains(task.id()))
              .map(task -> Texts.get("form.told.task", task.title()));
    };
  }

  private static FormSource item(Session session, AgendaItem item, Meeting meeting) {
    String day = DanishFormat.date(meeting.date());
    boolean hidden = HallConfidential.isConfidential(session, Optional.of(item.id()));
    Place.Stage stage =
        meeting.state() == MeetingState.RUNNING
            ? Place.Stage.HOLD
            : meeting.state() == MeetingState.HELD ? Place.Stage.MINUTES : Place.Stage.PREPARE;
    return new FormSource(
        hidden
            ? Texts.get("form.source.confidential", day)
            : Texts.get("form.source.item", item.title(), day),
        new Place.MeetingAt(meeting.id(), stage));
  }
}
