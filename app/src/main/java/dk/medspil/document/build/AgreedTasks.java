package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks a meeting agreed on, as it said them, with those that came another way after them. */
final class AgreedTasks {
  private final MeetingRecord record;

  /** Takes a record that has been through an edition. */
  AgreedTasks(MeetingRecord record) {
    this.record = record;
  }

  /** A heading and a table; nothing when no task was agreed. */
  List<Block> section(int level) {
    List<List<Text>> rows = rows();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(level, "Opgaver fra mødet"),
            Block.Table.underHeading(
                List.of(
                    new Block.Column("Opgave", 5),
                    new Block.Column("Ansvarlig", 2),
                    new Block.Column("Frist", 2)),
                rows));
  }

  private List<List<Text>> rows() {
    Set<UUID> closedItems =
        record.items().stream()
            .filter(AgendaItem::isConfidential)
            .map(AgendaItem::id)
            .collect(Collectors.toSet());
    List<Outcome> said =
        record.items().stream()
            .flatMap(item -> record.outcomes(item.id()).stream())
            .filter(outcome -> outcome.kind() == OutcomeKind.TASK)
            .toList();
    Set<UUID> shown =
        said.stream().flatMap(outcome -> outcome.taskId().stream()).collect(Collectors.toSet());
    Stream<List<Text>> spoken =
        said.stream()
            .map(outcome ->
                row(
                    outcome.text(),
                    outcome.responsible(),
                    outcome.due(),
                    outcome.confidential() || closedItems.contains(outcome.itemId())));
    Stream<List<Text>> others =
        record.tasks().stream()
            .filter(task -> !shown.contains(task.id()))
            .map(task -> row(task, closedItems));
    return Stream.concat(spoken, others).toList();
  }

  private static List<Text> row(Task task, Set<UUID> closedItems) {
    boolean confidential = task.origin().itemId().filter(closedItems::contains).isPresent();
    return row(task.title(), task.responsible(), task.due(), confidential);
  }

  private static List<Text> row(
      String task, String responsible, Optional<LocalDate> due, boolean confidential) {
    Text title = Text.of(task.strip());
    return List.of(
        confidential ? title.plusMuted(" (fortroligt)") : title,
        Text.of(responsible.strip()),
        Text.of(due.map(DanishFormat::date).orElse("")));
  }
}
