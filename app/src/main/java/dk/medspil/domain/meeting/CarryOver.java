package dk.medspil.domain.meeting;

import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Origin.Kind;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import dk.medspil.domain.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Builds the agenda of a new meeting: the template's items, and by rule what earlier work has left
 * open. Nothing is dropped in silence, and each carried item keeps why it is there.
 *
 * <p>Rules: an item not treated or postponed comes back, in the place of the template's item of the
 * same title if there is one; a recurring item comes back unless the template has one of the same
 * title; open tasks and minutes to approve are gathered where the template has a place for them and
 * get an item of their own elsewhere; open APV lines likewise, and a line whose effect is due gets
 * its own item until it is closed.
 */
public final class CarryOver {
  private final Meeting meeting;
  private final Supplier<UUID> ids;
  private final List<AgendaItem> agenda = new ArrayList<>();

  private CarryOver(Meeting meeting, Supplier<UUID> ids) {
    this.meeting = meeting;
    this.ids = ids;
  }

  /**
   * What earlier work has left.
   *
   * @param previous the forum's meeting before this one, with its agenda
   * @param toApprove the earlier meeting whose minutes wait for final approval
   * @param openTasks the forum's open tasks
   * @param planLines the forum's plan lines; closed ones are ignored
   */
  public record Left(
      Optional<Meeting> previous,
      List<AgendaItem> previousItems,
      Optional<Meeting> toApprove,
      List<Task> openTasks,
      List<PlanLine> planLines) {

    /** Nothing is left, as before the first meeting. */
    public static final Left NOTHING =
        new Left(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());

    public Left {
      previousItems = List.copyOf(previousItems);
      openTasks = List.copyOf(openTasks);
      planLines = List.copyOf(planLines);
    }
  }

  /** The agenda of a new meeting, numbered from 0. */
  public static List<AgendaItem> agenda(
      Meeting meeting, Template template, Left left, Supplier<UUID> ids) {
    CarryOver work = new CarryOver(meeting, ids);
    template.items().forEach(item -> work.fromTemplate(template, item, left));
    work.fromPrevious(left);
    work.gatherElsewhere(template, left);
    work.effectsDue(left);
    return work.numbered();
  }

  private void fromTemplate(Template template, TemplateItem item, Left left) {
    AgendaItem plain =
        AgendaItem.create(ids.get(), meeting.id(), agenda.size(), item.title())
            .edit()
            .form(item.form())
            .plannedMinutes(item.minutes())
            .level(item.level())
            .background(item.background())
            .questions(String.join("\n", item.questions()))
            .rule(item.rule())
            .recurring(item.recurring())
            .origin(Origin.template(template.title()))
            .done();
    agenda.add(gathered(plain, item.gathers(), left));
  }

  private static AgendaItem gathered(AgendaItem item, Gathers gathers, Left left) {
    return switch (gathers) {
      case NOTHING -> item;
      case MINUTES ->
          left.toApprove()
              .map(earlier ->
                  item.edit()
                      .origin(Origin.from(Kind.MINUTES_APPROVAL, earlier.id(), earlier.date()))
                      .done())
              .orElse(item);
      case OPEN_TASKS ->
          left.openTasks().isEmpty()
              ? item
              : item.edit()
                  .origin(counted(Kind.OPEN_TASKS, left.openTasks().size()))
                  .background(joined(item.background(), tasks(left.openTasks())))
                  .done();
      case PLAN_LINES ->
          open(left).isEmpty()
              ? item
              : item.edit()
                  .origin(counted(Kind.PLAN_LINES, open(left).size()))
                  .background(joined(item.background(), lines(open(left))))
                  .done();
    };
  }

  private void fromPrevious(Left left) {
    left.previous()
        .ifPresent(
            earlier -> fromPrevious(earlier, ConfidentialItems.inherited(left.previousItems())));
  }

  private void fromPrevious(Meeting earlier, List<AgendaItem> items) {
    Set<String> titles = agenda.stream().map(CarryOver::titleKey).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>(titles);
    for (AgendaItem old : items) {
      kindOf(earlier, old)
          .filter(kind -> kind != Kind.RECURRING || !titles.contains(titleKey(old)))
          .filter(kind -> seen.add(titleKey(old)) || kind != Kind.RECURRING)
          .ifPresent(kind -> bring(earlier, old, kind));
    }
  }

  /** Why an earlier item comes back; empty when it does not. */
  private static Optional<Kind> kindOf(Meeting earlier, AgendaItem old) {
    if (old.state() == ItemState.POSTPONED) {
      return Optional.of(Kind.POSTPONED);
    }
    boolean held = earlier.state() == MeetingState.HELD;
    if (held && old.state() == ItemState.OPEN && !old.recurring()) {
      return Optional.of(Kind.NOT_TREATED);
    }
    return old.recurring() ? Optional.of(Kind.RECURRING) : Optional.empty();
  }

  private void bring(Meeting earlier, AgendaItem old, Kind kind) {
    AgendaItem copy =
        AgendaItem.create(ids.get(), meeting.id(), agenda.size(), old.title())
            .edit()
            .form(old.form())
            .plannedMinutes(old.plannedMinutes())
            .background(old.background())
            .questions(old.questions())
            .rule(old.rule())
            .raisedBy(old.raisedBy())
            .confidentiality(old.confidentiality())
            .privateNote(kind == Kind.RECURRING ? "" : old.privateNote())
            .recurring(old.recurring())
            .origin(Origin.from(kind, old.id(), earlier.date()))
            .done();
    placeOfTemplateItem(copy)
        .ifPresentOrElse(
            place -> agenda.set(place, copy.edit().level(agenda.get(place).level()).done()),
            () -> agenda.add(beforeClosing(), copy));
  }

  /** The template's own item of the same title, whose place what was left takes over. */
  private OptionalInt placeOfTemplateItem(AgendaItem copy) {
    return IntStream.range(0, agenda.size())
        .filter(i -> agenda.get(i).origin().kind() == Kind.TEMPLATE)
        .filter(i -> titleKey(agenda.get(i)).equals(titleKey(copy)))
        .findFirst();
  }

  /** What the template has no place for gets an item of its own. */
  private void gatherElsewhere(Template template, Left left) {
    if (!gathers(template, Gathers.OPEN_TASKS) && !left.openTasks().isEmpty()) {
      AgendaItem item = own("Siden sidst: åbne opgaver");
      agenda.add(firstPlace(), gathered(item, Gathers.OPEN_TASKS, left));
    }
    if (!gathers(template, Gathers.MINUTES) && left.toApprove().isPresent()) {
      AgendaItem item =
          own("Godkendelse af referat").edit().form(ItemForm.DECISION).plannedMinutes(5).done();
      agenda.add(firstPlace(), gathered(item, Gathers.MINUTES, left));
    }
    if (!gathers(template, Gathers.PLAN_LINES) && !open(left).isEmpty()) {
      AgendaItem item = own("Status på APV-handlingsplanen");
      agenda.add(beforeClosing(), gathered(item, Gathers.PLAN_LINES, left));
    }
  }

  private void effectsDue(Left left) {
    left.planLines().stream()
        .filter(line -> line.status() == LineStatus.DONE)
        .filter(line -> line.followUp().filter(day -> day.isAfter(meeting.date())).isEmpty())
        .forEach(line ->
            agenda.add(
                beforeClosing(),
                own(line.problem() + ": virker løsningen?")
                    .edit()
                    .form(ItemForm.DECISION)
                    .background(line.measure())
                    .origin(effect(line))
                    .done()));
  }

  private static Origin effect(PlanLine line) {
    return new Origin(Kind.EFFECT_DUE, Optional.of(line.id()), line.followUp(), "");
  }

  private AgendaItem own(String title) {
    return AgendaItem.create(ids.get(), meeting.id(), agenda.size(), title);
  }

  /** After a first item that only approves the agenda. */
  private int firstPlace() {
    return !agenda.isEmpty() && titleKey(agenda.get(0)).contains("dagsorden") ? 1 : 0;
  }

  /** Before the closing items: any other business, evaluation, what to tell others. */
  private int beforeClosing() {
    int place = agenda.size();
    while (place > 0 && isClosing(agenda.get(place - 1))) {
      place--;
    }
    return place;
  }

  private static boolean isClosing(AgendaItem item) {
    String title = titleKey(item);
    return title.startsWith("eventuelt")
        || title.contains("evaluering af mødet")
        || title.contains("kommende møder")
        || title.contains("næste møde")
        || title.contains("fortælles videre")
        || title.contains("videre til")
        || title.contains("skal videre")
        || title.contains("skal fortælles")
        || title.contains("hvordan var mødet")
        || title.contains("tjek ud");
  }

  private List<AgendaItem> numbered() {
    List<AgendaItem> numbered = new ArrayList<>();
    for (AgendaItem item : agenda) {
      numbered.add(item.edit().position(numbered.size()).done());
    }
    return List.copyOf(numbered);
  }

  private static boolean gathers(Template template, Gathers what) {
    return template.items().stream().anyMatch(item -> item.gathers() == what);
  }

  private static List<PlanLine> open(Left left) {
    return left.planLines().stream().filter(line -> line.status().isOpen()).toList();
  }

  private static Origin counted(Kind kind, int count) {
    return new Origin(kind, Optional.empty(), Optional.empty(), Integer.toString(count));
  }

  private static String tasks(List<Task> tasks) {
    return tasks.stream()
        .map(task -> "– " + task.title() + after(task.responsible(), task.due()))
        .collect(Collectors.joining("\n"));
  }

  private static String lines(List<PlanLine> lines) {
    return lines.stream()
        .map(line -> "– " + line.problem() + after(line.responsible(), line.deadline()))
        .collect(Collectors.joining("\n"));
  }

  private static String after(String responsible, Optional<LocalDate> due) {
    StringBuilder text = new StringBuilder();
    if (!responsible.isBlank()) {
      text.append(" (").append(responsible);
      due.ifPresent(day -> text.append(", ").append(DanishFormat.date(day)));
      text.append(')');
    } else {
      due.ifPresent(day -> text.append(" (").append(DanishFormat.date(day)).append(')'));
    }
    return text.toString();
  }

  private static String joined(String background, String list) {
    return background.isBlank() ? list : background + "\n" + list;
  }

  private static String titleKey(AgendaItem item) {
    return item.title().strip().toLowerCase(Locale.ROOT);
  }
}
