package dk.medspil.domain.meeting;

import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Origin.Kind;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import dk.medspil.domain.meeting.TemplateItem.Part;
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
 * <p>Rules: an item not treated or postponed comes back, and so does one that was written for a
 * meeting that was never held, in the place of the template's item of the same title if there is
 * one; a recurring item comes back unless the template has one of the same title; open tasks and
 * minutes to approve are gathered where the template has a place for them and get an item of their
 * own elsewhere; open APV lines likewise, and a line whose effect is due gets its own item until it
 * is closed; what the wheel of the year proposes to the meeting gets an item of its own, or takes
 * the place of the template's item of the same title.
 */
public final class CarryOver {
  private final Meeting meeting;
  private final Supplier<UUID> ids;
  private final List<AgendaItem> agenda = new ArrayList<>();

  /** By title, because what was left may take an item's place and keeps its title. */
  private final Set<String> opening;

  private final ClosingItems closing;

  private CarryOver(Meeting meeting, Template template, Supplier<UUID> ids) {
    this.meeting = meeting;
    this.ids = ids;
    this.opening = titles(template, Part.OPENING);
    this.closing = ClosingItems.of(List.of(template));
  }

  /**
   * What earlier work has left.
   *
   * @param previous the forum's meeting before this one, with its agenda
   * @param notHeld meetings since then that were planned and never held, the oldest first
   * @param toApprove the earlier meeting whose minutes wait for final approval
   * @param openTasks the forum's open tasks
   * @param planLines the forum's plan lines; closed ones are ignored
   * @param wheel what the wheel of the year and the register of guidelines propose to this meeting
   */
  public record Left(
      Optional<Meeting> previous,
      List<AgendaItem> previousItems,
      List<NotHeld> notHeld,
      Optional<Meeting> toApprove,
      List<Task> openTasks,
      List<PlanLine> planLines,
      List<WheelProposal> wheel) {

    /** What is left when every meeting that was planned was held. */
    public Left(
        Optional<Meeting> previous,
        List<AgendaItem> previousItems,
        Optional<Meeting> toApprove,
        List<Task> openTasks,
        List<PlanLine> planLines) {
      this(previous, previousItems, List.of(), toApprove, openTasks, planLines, List.of());
    }

    /** Nothing is left, as before the first meeting. */
    public static final Left NOTHING =
        new Left(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());

    public Left {
      previousItems = List.copyOf(previousItems);
      notHeld = List.copyOf(notHeld);
      openTasks = List.copyOf(openTasks);
      planLines = List.copyOf(planLines);
      wheel = List.copyOf(wheel);
    }
  }

  /** A meeting that lies in the past and was never begun, with its agenda. */
  public record NotHeld(Meeting meeting, List<AgendaItem> items) {
    public NotHeld {
      items = List.copyOf(items);
    }
  }

  /** The agenda of a new meeting, numbered from 0. */
  public static List<AgendaItem> agenda(
      Meeting meeting, Template template, Left left, Supplier<UUID> ids) {
    CarryOver work = new CarryOver(meeting, template, ids);
    template.items().forEach(item -> work.fromTemplate(template, item, left));
    work.fromPrevious(left);
    work.gatherElsewhere(template, left);
    work.effectsDue(left);
    work.fromWheel(left);
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
    Set<String> titles = agenda.stream().map(CarryOver::titleKey).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>(titles);
    Set<UUID> passedOn =
        left.notHeld().stream()
            .flatMap(earlier -> earlier.items().stream())
            .flatMap(item -> item.origin().source().stream())
            .collect(Collectors.toSet());
    List<NotHeld> earlier = new ArrayList<>();
    left.previous().ifPresent(held -> earlier.add(new NotHeld(held, left.previousItems())));
    earlier.addAll(left.notHeld());
    for (NotHeld before : earlier) {
      for (AgendaItem old : ConfidentialItems.inherited(before.items())) {
        (left.notHeld().contains(before) ? kindOfNotHeld(old) : kindOf(before.meeting(), old))
            .filter(kind -> !passedOn.contains(old.id()))
            .filter(kind -> kind != Kind.RECURRING || !titles.contains(titleKey(old)))
            .filter(kind -> seen.add(titleKey(old)) || kind != Kind.RECURRING)
            .ifPresent(kind -> bring(before.meeting(), old, kind));
      }
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

  /** Why an item of a meeting that was never held comes back; empty when it does not. */
  private static Optional<Kind> kindOfNotHeld(AgendaItem old) {
    if (old.recurring()) {
      return Optional.of(Kind.RECURRING);
    }
    return isItsOwn(old) ? Optional.of(Kind.NOT_HELD) : Optional.empty();
  }

  /**
   * What only that agenda held: the template and what is gathered are there again by themselves.
   */
  private static boolean isItsOwn(AgendaItem item) {
    return switch (item.origin().kind()) {
      case ADDED,
          PROPOSED,
          BOARD,
          IMPORTED,
          NOT_TREATED,
          NOT_HELD,
          POSTPONED,
          YEAR_WHEEL,
          GUIDELINE_REVIEW,
          FORM ->
          true;
      case TEMPLATE, RECURRING, OPEN_TASKS, MINUTES_APPROVAL, PLAN_LINES, EFFECT_DUE -> false;
    };
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
            .decidedBy(old.decidedBy())
            .decidedOn(kind == Kind.RECURRING ? Optional.empty() : old.decidedOn())
            .confidentiality(old.confidentiality())
            .privateNote(kind == Kind.RECURRING ? "" : old.privateNote())
            .recurring(old.recurring())
            .origin(Origin.from(kind, old.id(), earlier.date()))
            .done();
    placeOfTemplateItem(copy)
        .ifPresentOrElse(
            place -> agenda.set(place, copy.edit().level(agenda.get(place).level()).done()),
            () -> agenda.add(closing.placeBefore(agenda), copy));
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
      agenda.add(closing.placeBefore(agenda), gathered(item, Gathers.PLAN_LINES, left));
    }
  }

  private void effectsDue(Left left) {
    left.planLines().stream()
        .filter(line -> line.status() == LineStatus.DONE)
        .filter(line -> line.followUp().filter(day -> day.isAfter(meeting.date())).isEmpty())
        .forEach(line ->
            agenda.add(
                closing.placeBefore(agenda),
                own(line.problem() + ": virker løsningen?")
                    .edit()
                    .form(ItemForm.DECISION)
                    .background(line.measure())
                    .origin(effect(line))
                    .done()));
  }

  /** What is carried on from an earlier agenda, or stands in the template, is not there twice. */
  private void fromWheel(Left left) {
    for (WheelProposal one : left.wheel()) {
      boolean carried =
          agenda.stream()
              .anyMatch(item -> item.origin().source().filter(one.items()::contains).isPresent());
      if (!carried) {
        AgendaItem item = one.item(ids.get(), meeting.id(), agenda.size());
        placeOfTemplateItem(item)
            .ifPresentOrElse(
                place -> agenda.set(place, proposed(agenda.get(place), item)),
                () -> agenda.add(closing.placeBefore(agenda), item));
      }
    }
  }

  /** The template's own item keeps its words and gains why it is needed and what came of it. */
  private static AgendaItem proposed(AgendaItem there, AgendaItem wheel) {
    return there
        .edit()
        .background(joined(there.background(), wheel.background()))
        .questions(there.questions().isBlank() ? wheel.questions() : there.questions())
        .rule(there.rule().isBlank() ? wheel.rule() : there.rule())
        .origin(wheel.origin())
        .done();
  }

  private static Origin effect(PlanLine line) {
    return new Origin(Kind.EFFECT_DUE, Optional.of(line.id()), line.followUp(), "");
  }

  private AgendaItem own(String title) {
    return AgendaItem.create(ids.get(), meeting.id(), agenda.size(), title);
  }

  /** After the items that open the meeting, as a welcome. */
  private int firstPlace() {
    int place = 0;
    while (place < agenda.size() && opening.contains(titleKey(agenda.get(place)))) {
      place++;
    }
    return place;
  }

  private List<AgendaItem> numbered() {
    List<AgendaItem> numbered = new ArrayList<>();
    for (AgendaItem item : agenda) {
      numbered.add(item.edit().position(numbered.size()).done());
    }
    return List.copyOf(numbered);
  }

  private static Set<String> titles(Template template, Part part) {
    return template.items().stream()
        .filter(item -> item.part() == part)
        .map(item -> titleKey(item.title()))
        .collect(Collectors.toSet());
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
    return background.isBlank() ? list : list.isBlank() ? background : background + "\n" + list;
  }

  private static String titleKey(AgendaItem item) {
    return titleKey(item.title());
  }

  private static String titleKey(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
