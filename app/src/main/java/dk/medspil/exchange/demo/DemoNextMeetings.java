package dk.medspil.exchange.demo;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.CarryOver;
import dk.medspil.domain.meeting.CarryOver.Left;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Template;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.exchange.MeetingPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The meetings to come, made by the real carry-over and then tidied as a leader would. */
final class DemoNextMeetings {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "Nyt fra ledelsen og fra det overordnede MED",
          "Tema",
          "Retningslinjer",
          "Videre til TRIO eller til næste niveau",
          "Kommende møder",
          "Hvordan var mødet?");
  private final DemoDays days;
  private final ContentLibrary content;

  DemoNextMeetings(DemoDays days, ContentLibrary content) {
    this.days = days;
    this.content = content;
  }

  /** The ordinary meeting in Lokal-MED. */
  MeetingPart localMed(Left left) {
    Meeting meeting =
        meeting(
            "lokal-naeste",
            DemoForums.LOCAL,
            MeetingKind.ORDINARY,
            "Ordinært møde i Lokal-MED",
            days.next(),
            LocalTime.of(13, 0),
            120);
    return planned(meeting, tidied(meeting, agenda("lokal-naeste", meeting, left)));
  }

  /** The meeting in TRIO, a few days before. */
  MeetingPart trio(Left left) {
    LocalDate date = days.before(1, -2).isAfter(days.today()) ? days.before(1, -2) : days.in(3);
    Meeting meeting =
        meeting(
            "trio-naeste",
            DemoForums.TRIO,
            MeetingKind.TRIO,
            "TRIO-møde",
            date,
            LocalTime.of(9, 0),
            45);
    return planned(meeting, agenda("trio-naeste", meeting, left));
  }

  /** The staff meeting, the week after. */
  MeetingPart staff(Left left) {
    Meeting meeting =
        meeting(
            "personale-naeste",
            DemoForums.STAFF,
            MeetingKind.STAFF_MED,
            "Personalemøde med MED-status",
            days.before(-1, -1),
            LocalTime.of(14, 0),
            90);
    return planned(meeting, agenda("personale-naeste", meeting, left));
  }

  private Meeting meeting(
      String key,
      UUID forum,
      MeetingKind kind,
      String title,
      LocalDate date,
      LocalTime start,
      int minutes) {
    return new Meeting(
        MeetingScript.id(key),
        forum,
        kind,
        title,
        date,
        start,
        start.plusMinutes(minutes),
        "Mødelokalet Engen",
        MeetingState.PLANNED,
        Optional.of(content.template(kind).id()),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private List<AgendaItem> agenda(String key, Meeting meeting, Left left) {
    Template template = content.template(meeting.kind());
    int[] number = {0};
    Supplier<UUID> ids = () -> MeetingScript.itemId(key, ++number[0]);
    return CarryOver.agenda(meeting, template, left, ids);
  }

  private List<AgendaItem> tidied(Meeting meeting, List<AgendaItem> carried) {
    String year = Integer.toString(meeting.date().getYear() + 1);
    List<AgendaItem> agenda = new ArrayList<>();
    for (AgendaItem item : carried) {
      if (item.title().equals("Arbejdsmiljø og APV")) {
        agenda.add(annual(meeting));
        agenda.add(item.edit().plannedMinutes(10).done());
      } else if (item.title().equals("Hvad skal fortælles, og til hvem?")) {
        agenda.add(plan(meeting, year));
        agenda.add(item);
      } else if (!LEFT_OUT.contains(item.title())) {
        agenda.add(retitled(item, meeting, year));
      }
    }
    List<AgendaItem> numbered = new ArrayList<>();
    agenda.forEach(item -> numbered.add(item.edit().position(numbered.size()).done()));
    return numbered;
  }

  private AgendaItem retitled(AgendaItem item, Meeting meeting, String year) {
    if (item.origin().kind() == Origin.Kind.POSTPONED || item.title().startsWith("Håndsprit")) {
      return item.edit().plannedMinutes(5).done();
    }
    return switch (item.title()) {
      case "Økonomi og budget" -> item.edit().title("Økonomi og bemanding i " + year).done();
      case "Personale og fravær" ->
          item.edit()
              .title("Sygefravær og ulykker, " + days.quarterBefore(meeting.date()))
              .form(ItemForm.INFORMATION)
              .done();
      default -> item;
    };
  }

  private AgendaItem annual(Meeting meeting) {
    return AgendaItem.create(
            MeetingScript.itemId("lokal-naeste", 101),
            meeting.id(),
            0,
            "Årlig arbejdsmiljødrøftelse")
        .edit()
        .form(ItemForm.DECISION)
        .plannedMinutes(25)
        .background("Vi ser tilbage på årets mål, vælger nye og aftaler, hvordan vi samarbejder.")
        .questions("Hvad lykkedes i år?\nHvilket mål vil alle kunne mærke?")
        .rule("Drøftelsen er lovpligtig én gang om året.")
        .privateNote(
            "Spørg natholdet direkte, før vi vælger mål.\n"
                + "Husk: brug for supplerende uddannelse skal også drøftes.")
        .done();
  }

  private static AgendaItem plan(Meeting meeting, String year) {
    return AgendaItem.create(
            MeetingScript.itemId("lokal-naeste", 102), meeting.id(), 0, "Mødeplan for " + year)
        .edit()
        .form(ItemForm.DECISION)
        .plannedMinutes(5)
        .background("Leder og TR har lavet et udkast.")
        .raisedBy("Ledelsen")
        .done();
  }

  private static MeetingPart planned(Meeting meeting, List<AgendaItem> agenda) {
    return DemoAttachments.added(
        new MeetingPart(
            meeting,
            List.of(),
            agenda,
            List.of(),
            Minutes.draft(meeting.id()),
            List.of(),
            List.of()));
  }
}
