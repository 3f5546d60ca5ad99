package dk.medspil.domain.meeting;

import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.meeting.CarryOver.Left;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import dk.medspil.domain.meeting.TemplateItem.Part;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Small meetings and templates for the tests of this package. */
final class Agendas {
  static final UUID FORUM = new UUID(1, 1);
  static final LocalDate EARLIER = LocalDate.of(2026, 9, 10);
  static final LocalDate NOW = LocalDate.of(2026, 12, 3);

  private Agendas() {}

  static Meeting meeting(LocalDate date, MeetingState state) {
    return new Meeting(
        new UUID(2, date.toEpochDay()),
        FORUM,
        MeetingKind.ORDINARY,
        "Ordinært møde",
        date,
        LocalTime.of(13, 0),
        LocalTime.of(15, 0),
        "",
        state,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  static Meeting next() {
    return meeting(NOW, MeetingState.PLANNED);
  }

  static Meeting held() {
    return meeting(EARLIER, MeetingState.HELD);
  }

  static AgendaItem item(String title, ItemState state, boolean recurring) {
    return AgendaItem.create(UUID.randomUUID(), held().id(), 0, title)
        .edit()
        .state(state)
        .recurring(recurring)
        .done();
  }

  static Template template(String... titles) {
    return template(Stream.of(titles).map(title -> entry(title, Gathers.NOTHING)).toList());
  }

  static Template template(List<TemplateItem> items) {
    return new Template(
        "t", "Ordinært MED-møde", MeetingKind.ORDINARY, Set.of(), 120, "", items, true);
  }

  static TemplateItem entry(String title, Gathers gathers) {
    return entry(title, gathers, Part.MIDDLE);
  }

  static TemplateItem entry(String title, Gathers gathers, Part part) {
    return new TemplateItem(
        title, ItemForm.DISCUSSION, 10, 0, "", List.of(), "", false, gathers, part);
  }

  static Task task(String title) {
    return new Task(
        UUID.randomUUID(),
        FORUM,
        title,
        "AMR",
        Optional.of(NOW),
        TaskState.OPEN,
        TaskOrigin.NONE,
        EARLIER,
        Optional.empty(),
        "");
  }

  static PlanLine line(String problem, LineStatus status, Optional<LocalDate> followUp) {
    return new PlanLine(
        UUID.randomUUID(),
        FORUM,
        Optional.empty(),
        "",
        problem,
        "",
        new Risk(3, 3),
        OptionalInt.empty(),
        Optional.empty(),
        "Tiltag",
        "Leder",
        Optional.empty(),
        followUp,
        status,
        LineSource.APV,
        false,
        Optional.empty(),
        Optional.empty(),
        EARLIER,
        Optional.empty());
  }

  static Left left(AgendaItem... items) {
    return new Left(Optional.of(held()), List.of(items), Optional.empty(), List.of(), List.of());
  }

  static List<AgendaItem> agenda(Template template, Left left) {
    return CarryOver.agenda(next(), template, left, UUID::randomUUID);
  }
}
