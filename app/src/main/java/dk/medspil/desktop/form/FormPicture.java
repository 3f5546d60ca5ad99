package dk.medspil.desktop.form;

import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormProgress;
import dk.medspil.domain.form.FormReview;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTasks;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One form as it is now.
 *
 * @param template its questions
 * @param tasks the rows that are tasks
 * @param newTasks how many rows could become tasks
 * @param meetings the meetings it can be put on the agenda of, the next first
 * @param reviews the days it is to be looked at again
 * @param isOnWheel whether the wheel of the year has them all as they are
 * @param source what it was begun from, while that is there
 */
record FormPicture(
    FilledForm form,
    FormTemplate template,
    FormProgress progress,
    Set<UUID> tasks,
    int newTasks,
    List<Meeting> meetings,
    List<Occurrence> reviews,
    boolean isOnWheel,
    Optional<FormSource> source) {

  /** The tables a picture is made of. */
  static final Set<String> TABLES =
      Set.of(
          "filled_form",
          "form_answer",
          "task",
          "meeting",
          "occurrence",
          "agenda_item",
          "plan_line");

  private static final int MOST_MEETINGS = 6;

  FormPicture {
    tasks = Set.copyOf(tasks);
    meetings = List.copyOf(meetings);
    reviews = List.copyOf(reviews);
  }

  static Optional<FormPicture> read(Session session, UUID id, LocalDate today) {
    return session
        .forms()
        .form(id)
        .map(form -> {
          FormTemplate template = OwnForms.of(form);
          Set<UUID> tasks = session.forms().rowsWithTask(id);
          List<Occurrence> reviews = FormReview.of(form, template);
          return new FormPicture(
              form,
              template,
              FormProgress.of(template, form.answers()),
              tasks,
              FormTasks.of(form, template, tasks, today, UUID::randomUUID).size(),
              session.meetings().ofForum(form.forumId()).stream()
                  .filter(meeting -> isComing(meeting, today))
                  .limit(MOST_MEETINGS)
                  .toList(),
              reviews,
              reviews.stream()
                  .allMatch(one ->
                      session
                          .wheels()
                          .occurrence(one.id())
                          .filter(there -> there.due().equals(one.due()))
                          .isPresent()),
              form.origin().flatMap(origin -> FormSource.of(session, origin)));
        });
  }

  /** A form that is tried, and can become nothing. */
  static FormPicture of(FilledForm form, FormTemplate template) {
    return new FormPicture(
        form,
        template,
        FormProgress.of(template, form.answers()),
        Set.of(),
        0,
        List.of(),
        List.of(),
        false,
        Optional.empty());
  }

  private static boolean isComing(Meeting meeting, LocalDate today) {
    return (meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.AGENDA_SENT)
        && !meeting.date().isBefore(today);
  }

  boolean isFinished() {
    return form.state() == FormState.FINISHED;
  }

  String title() {
    return form.title().isBlank() ? template.title() : form.title();
  }
}
