package dk.medspil.desktop.hall;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.meeting.AgendaClock;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.privacy.ConfidentialPassages;
import dk.medspil.domain.privacy.PrivacyFinding;
import dk.medspil.domain.privacy.PrivacyGuard;
import dk.medspil.domain.task.Task;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Makes what the room may see out of what the operator has. Everything confidential, private or
 * hidden, every name, and every text that may tell about a person is left out here and in {@link
 * BoardPictures}, and nowhere else.
 */
public final class HallPictures {
  private HallPictures() {}

  /** The meeting's name and when it is. */
  public static HallPicture welcome(Meeting meeting) {
    return new HallPicture.Welcome(
        meeting.title(),
        DanishFormat.weekdayDate(meeting.date())
            + " "
            + DanishFormat.timeRange(meeting.start(), meeting.end()));
  }

  /**
   * The agenda with planned starts, or with expected ones once an item is being treated.
   *
   * @param now Danish wall-clock time
   */
  public static HallPicture agenda(Meeting meeting, List<AgendaItem> agenda, LocalTime now) {
    List<AgendaItem> items = ConfidentialItems.inherited(agenda);
    List<String> numbers = AgendaNumbers.of(items);
    int current = indexOf(items, meeting.currentItem());
    List<LocalTime> starts =
        meeting
            .currentItem()
            .map(item -> AgendaClock.expectedStarts(items, item, now))
            .orElseGet(() -> AgendaClock.plannedStarts(meeting.start(), items));
    List<HallPicture.Line> lines =
        IntStream.range(0, items.size())
            .mapToObj(i ->
                new HallPicture.Line(
                    numbers.get(i),
                    titleOf(items.get(i)),
                    isToCome(items.get(i), i, current) ? DanishFormat.clock(starts.get(i)) : ""))
            .toList();
    return new HallPicture.Agenda(Texts.get("hall.agenda"), lines, current);
  }

  /**
   * The item being treated. Of a confidential item only its number is shown.
   *
   * @param now Danish wall-clock time
   * @param cleared what may stand
   */
  public static HallPicture item(
      List<AgendaItem> agenda, UUID current, LocalTime now, ClearedFindings cleared) {
    List<AgendaItem> items = ConfidentialItems.inherited(agenda);
    int index = indexOf(items, Optional.of(current));
    if (index < 0) {
      return new HallPicture.Blank();
    }
    AgendaItem item = items.get(index);
    String number = AgendaNumbers.of(items).get(index);
    if (item.isConfidential()) {
      return new HallPicture.Item(number, titleOf(item), "", "", List.of());
    }
    return new HallPicture.Item(
        number, titleOf(item), item.form().label(), until(item, now), questions(item, cleared));
  }

  /** A decision to be read back; empty when the room may not see it. */
  public static Optional<HallPicture> readBack(
      AgendaItem item, Outcome outcome, ClearedFindings cleared) {
    boolean shown =
        !item.isConfidential()
            && !outcome.confidential()
            && isFreeOfPersons(outcome.text(), cleared);
    return shown
        ? Optional.of(new HallPicture.ReadBack(Texts.get("hall.readBack"), outcome.text()))
        : Optional.empty();
  }

  /**
   * Open tasks; who is shown only when it is roles.
   *
   * @param confidential the tasks that came out of something confidential
   */
  public static HallPicture tasks(
      List<Task> tasks, Set<UUID> confidential, ClearedFindings cleared) {
    List<HallPicture.TaskLine> lines =
        tasks.stream()
            .filter(task -> !confidential.contains(task.id()))
            .filter(task -> isFreeOfPersons(task.title(), cleared))
            .map(task ->
                new HallPicture.TaskLine(
                    task.title(),
                    TaskShorthand.isRoles(task.responsible()) ? task.responsible() : "",
                    task.due().map(DanishFormat::dayMonth).orElse("")))
            .toList();
    return new HallPicture.Tasks(Texts.get("hall.tasks"), lines);
  }

  /** A title is public on the agenda already, but a CPR number never belongs there (R25). */
  private static String titleOf(AgendaItem item) {
    boolean neutral =
        item.isConfidential()
            || ConfidentialPassages.isIn(item.title())
            || PrivacyGuard.check(item.title()).stream()
                .anyMatch(finding -> finding.kind() == PrivacyFinding.Kind.CPR_NUMBER);
    return neutral ? Texts.get("hall.confidential") : item.title();
  }

  private static List<String> questions(AgendaItem item, ClearedFindings cleared) {
    List<String> questions = new ArrayList<>(item.questions().lines().map(String::strip).toList());
    questions.removeIf(question -> question.isEmpty() || !isFreeOfPersons(question, cleared));
    return questions;
  }

  /**
   * Whether a text says nothing that may be about a person (R25) and has no passage marked as
   * confidential.
   *
   * @param cleared what the user has said may stand; a CPR number never comes on a wall
   */
  public static boolean isFreeOfPersons(String text, ClearedFindings cleared) {
    return !ConfidentialPassages.isIn(text)
        && PrivacyGuard.check(text).stream()
            .allMatch(finding ->
                finding.kind() != PrivacyFinding.Kind.CPR_NUMBER && cleared.holds(text, finding));
  }

  private static String until(AgendaItem item, LocalTime now) {
    Duration left = Duration.ofMinutes(item.plannedMinutes()).minusSeconds(item.usedSeconds());
    return left.isPositive() ? DanishFormat.clock(now.plus(left)) : "";
  }

  private static boolean isToCome(AgendaItem item, int index, int current) {
    return current < 0 || (index > current && item.state() == ItemState.OPEN);
  }

  private static int indexOf(List<AgendaItem> items, Optional<UUID> id) {
    return IntStream.range(0, items.size())
        .filter(i -> id.filter(items.get(i).id()::equals).isPresent())
        .findFirst()
        .orElse(-1);
  }
}
