package dk.medspil.domain.meeting;

import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.Origin.Kind;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import dk.medspil.domain.meeting.TemplateItem.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a template of an agenda, without what belongs to that one meeting only. */
public final class AgendaModel {
  private AgendaModel() {}

  /**
   * A template of the user's own with the agenda's items. Confidential items, private notes, items
   * carried over from one particular meeting, and the lists an item gathered are left out.
   *
   * @param before the template the agenda was made from, which knows where its items belong
   */
  public static Template template(
      String id,
      String title,
      ForumKind forum,
      Meeting meeting,
      List<AgendaItem> agenda,
      Optional<Template> before) {
    List<TemplateItem> items =
        ConfidentialItems.inherited(agenda).stream()
            .filter(item -> !item.isConfidential())
            .filter(item -> belongsToEveryMeeting(item.origin().kind()))
            .map(item -> item(item, before.map(Template::items).orElse(List.of())))
            .toList();
    int minutes = Math.clamp(meeting.length().toMinutes(), 15, 600);
    return new Template(id, title, meeting.kind(), Set.of(forum), minutes, "", items, false);
  }

  private static boolean belongsToEveryMeeting(Kind kind) {
    return switch (kind) {
      case NOT_TREATED,
          NOT_HELD,
          POSTPONED,
          EFFECT_DUE,
          PROPOSED,
          BOARD,
          YEAR_WHEEL,
          GUIDELINE_REVIEW,
          FORM ->
          false;
      case TEMPLATE, ADDED, RECURRING, OPEN_TASKS, MINUTES_APPROVAL, PLAN_LINES, IMPORTED -> true;
    };
  }

  private static TemplateItem item(AgendaItem item, List<TemplateItem> before) {
    Gathers gathers = gathers(item.origin().kind());
    return new TemplateItem(
        item.title(),
        item.form(),
        item.plannedMinutes(),
        item.level(),
        gathers == Gathers.NOTHING ? item.background() : withoutList(item.background()),
        item.questions().lines().filter(line -> !line.isBlank()).toList(),
        item.rule(),
        item.recurring(),
        gathers,
        part(item, before));
  }

  /** An item that came from a template keeps the part of the meeting it had there. */
  private static Part part(AgendaItem item, List<TemplateItem> before) {
    return before.stream()
        .filter(old -> old.title().equals(item.title()))
        .map(TemplateItem::part)
        .findFirst()
        .orElse(Part.MIDDLE);
  }

  private static Gathers gathers(Kind kind) {
    return switch (kind) {
      case OPEN_TASKS -> Gathers.OPEN_TASKS;
      case MINUTES_APPROVAL -> Gathers.MINUTES;
      case PLAN_LINES -> Gathers.PLAN_LINES;
      default -> Gathers.NOTHING;
    };
  }

  /** {@link CarryOver} writes what it gathers as lines that begin with a dash. */
  private static String withoutList(String background) {
    return background
        .lines()
        .filter(line -> !line.startsWith("– "))
        .collect(Collectors.joining("\n"));
  }
}
