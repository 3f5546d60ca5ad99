package dk.medspil.exchange.demo;

import static dk.medspil.domain.meeting.ItemForm.DECISION;
import static dk.medspil.domain.meeting.ItemForm.DISCUSSION;

import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.ForumPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The meetings in TRIO. What is written here stays here (R02). */
final class DemoTrio {
  static final String MOOD = "trio-3";
  private static final String TEMPLATE = "TRIO-møde";
  private final DemoDays days;
  private final ForumPart forum;

  DemoTrio(DemoDays days, ForumPart forum) {
    this.days = days;
    this.forum = forum;
  }

  /** The held meetings, oldest first. */
  List<MeetingScript> scripts() {
    return List.of(framing(), early(), mood(), autumn(), last());
  }

  private MeetingScript trio(String key, LocalDate date) {
    return new MeetingScript(
        key, forum, MeetingKind.TRIO, "TRIO-møde", date, LocalTime.of(9, 0), 45, "trio");
  }

  private MeetingScript framing() {
    return new MeetingScript(
            "trio-1",
            forum,
            MeetingKind.TRIO_FRAMING,
            "Rammesamtale i TRIO",
            days.before(95, -2),
            LocalTime.of(9, 0),
            90,
            "rammesamtale-trio")
        .item("Hvem er vi, og hvad er vores roller?", DISCUSSION, 15, 18)
        .note("Vi har sagt højt til hinanden, hvad hver rolle kan og ikke kan love.")
        .item("Når vi er uenige", DISCUSSION, 10, 12)
        .agreement("Vi siger uenigheden i TRIO først og bærer den aldrig ud på gangen.")
        .item("Hvornår mødes vi?", DECISION, 5, 4)
        .decision("TRIO mødes hver anden tirsdag kl. 9.00 i 45 minutter.");
  }

  private MeetingScript early() {
    LocalDate date = days.before(55, -2);
    return trio("trio-2", date)
        .item("Tjek ind", DISCUSSION, 5, 5)
        .recurring(TEMPLATE)
        .note("Travlt, men godt humør efter temadagen.")
        .item("Hvad går fremad, og hvad presser på?", DISCUSSION, 10, 13)
        .recurring(TEMPLATE)
        .note("Makkerordningen virker. Weekenderne presser stadig.")
        .task("Spørg holdene, hvad der gør weekenden tung", "TR", date.plusDays(14))
        .closed(TaskState.DONE, date.plusDays(13), "")
        .item("Hvad bliver her, og hvad skal videre?", DECISION, 5, 5)
        .recurring(TEMPLATE)
        .decision("Weekendbemanding foreslås som punkt i Lokal-MED.");
  }

  private MeetingScript mood() {
    LocalDate date = days.before(16, -2);
    return trio(MOOD, date)
        .item("Tjek ind", DISCUSSION, 5, 4)
        .recurring(TEMPLATE)
        .note("Alle tre har hørt om kort lunte på aftenholdet.")
        .item("Når stemningen er presset", DISCUSSION, 20, 24)
        .note("Vi har set på mønstre og ikke på enkelte kolleger.")
        .agreement("Vi spørger holdet, før vi foreslår noget.")
        .task("Tal med aftenholdet om, hvad der vil hjælpe", "Leder og AMR", date.plusDays(10))
        .closed(TaskState.DONE, date.plusDays(9), "Holdet vil have ro ved vagtskiftet.")
        .item("Hvad bliver her, og hvad skal videre?", DECISION, 5, 4)
        .recurring(TEMPLATE)
        .decision("Temaet overlevering går videre til Lokal-MED. Resten bliver her.");
  }

  private MeetingScript autumn() {
    LocalDate date = days.before(5, -2);
    return trio("trio-4", date)
        .item("Siden sidst", DISCUSSION, 5, 6)
        .recurring(TEMPLATE)
        .note("Aftenholdet mærker forskel på de dage, hvor der er ro ved vagtskiftet.")
        .item("Ændringer på vej", DISCUSSION, 10, 14)
        .recurring(TEMPLATE)
        .note("Budgettet er på vej. Vi er enige om, hvornår vi siger hvad.")
        .decision("Leder og TR fortæller om rammen samme dag, den er kendt.")
        .item("Drift og bemanding", DISCUSSION, 5, 5)
        .recurring(TEMPLATE)
        .note("To stillinger er slået op.");
  }

  private MeetingScript last() {
    LocalDate date = days.before(3, -2);
    return trio("trio-5", date)
        .item("Tjek ind", DISCUSSION, 5, 5)
        .recurring(TEMPLATE)
        .note("Spænding om vikartimerne, men rolig tone.")
        .item("Trivsel og stemning", DISCUSSION, 5, 8)
        .recurring(TEMPLATE)
        .note("Natholdet føler sig langt fra beslutningerne.")
        .task("Mød natholdet en morgen, før vagten slutter", "Leder", days.in(2))
        .item("Hvad bliver her, og hvad skal videre?", DECISION, 5, 3)
        .recurring(TEMPLATE)
        .decision("Pauser på travle dage tages op i Lokal-MED.");
  }
}
