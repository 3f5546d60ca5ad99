package dk.medspil.exchange.demo;

import static dk.medspil.domain.forum.Side.EMPLOYEES;
import static dk.medspil.domain.meeting.ItemForm.DECISION;
import static dk.medspil.domain.meeting.ItemForm.DISCUSSION;
import static dk.medspil.domain.meeting.ItemForm.INFORMATION;

import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.ForumPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The staff meetings with MED status; agenda and minutes say so (R01). */
final class DemoStaff {
  static final String TOGETHER = "personale-2";
  private static final String TEMPLATE = "Personalemøde med MED-status";
  private final DemoDays days;
  private final ForumPart forum;

  DemoStaff(DemoDays days, ForumPart forum) {
    this.days = days;
    this.forum = forum;
  }

  /** The held meetings, oldest first. */
  List<MeetingScript> scripts() {
    return List.of(first(), together(), beforeLast(), last());
  }

  private MeetingScript meeting(String key, LocalDate date) {
    return new MeetingScript(
        key,
        forum,
        MeetingKind.STAFF_MED,
        "Personalemøde med MED-status",
        date,
        LocalTime.of(14, 0),
        90,
        "personalemoede-med");
  }

  private MeetingScript first() {
    return meeting("personale-1", days.before(60, -1))
        .item("Velkomst og dagsorden", DECISION, 5, 5)
        .recurring(TEMPLATE)
        .decision("Dagsordenen er godkendt. Mødet har MED-status.")
        .item("Retningslinje om vold og trusler", DISCUSSION, 30, 36)
        .note("Retningslinjen er gennemgået med to eksempler fra hverdagen.")
        .item("Arbejdsmiljø og APV", DISCUSSION, 20, 18)
        .recurring(TEMPLATE)
        .note("De tre linjer, som alle kan mærke, er vist på skærmen.")
        .item("Eventuelt og tak for i dag", INFORMATION, 5, 5)
        .recurring(TEMPLATE)
        .note("Julefrokosten flyttes en uge.");
  }

  private MeetingScript together() {
    LocalDate date = days.before(36, -1);
    return meeting(TOGETHER, date)
        .absent(5)
        .item("Velkomst og dagsorden", DECISION, 5, 4)
        .recurring(TEMPLATE)
        .decision("Dagsordenen er godkendt. Mødet har MED-status.")
        .item("Tillid på tværs af hold", DISCUSSION, 40, 43)
        .background("Vi arbejder ved fire borde og samler på dialogtavlen.")
        .standpoint(
            EMPLOYEES, "Vi vil kende hinandens opgaver bedre, før vi dømmer hinandens vagter.")
        .agreement("Alle prøver en vagt på et andet hold inden for et halvt år.")
        .fromNote(DemoBoards.note("tillid", Step.SOLUTIONS, 0))
        .task("Lav en bytteplan for vagter på tværs", "Leder og TR", date.plusDays(42))
        .fromNote(DemoBoards.note("tillid", Step.SOLUTIONS, 0))
        .closed(TaskState.DONE, date.plusDays(40), "14 har meldt sig.")
        .item("Aftaler og retningslinjer", DECISION, 5, 5)
        .decision("Telefoner ligger i skabet ved måltiderne.");
  }

  private MeetingScript beforeLast() {
    return meeting("personale-3", days.before(14, -1))
        .item("Velkomst og dagsorden", DECISION, 5, 5)
        .recurring(TEMPLATE)
        .decision("Dagsordenen er godkendt. Mødet har MED-status.")
        .item("Økonomi, bemanding og fravær", DISCUSSION, 15, 17)
        .recurring(TEMPLATE)
        .note("Fraværet er faldet på alle tre hold. Tallene er samlede.")
        .item("Vagter på tværs: hvad lærte vi?", DISCUSSION, 25, 28)
        .note("Ni har prøvet. Alle ni vil gøre det igen.")
        .decision("Bytteplanen fortsætter.");
  }

  private MeetingScript last() {
    LocalDate date = days.before(2, -1);
    return meeting("personale-4", date)
        .item("Velkomst og dagsorden", DECISION, 5, 6)
        .recurring(TEMPLATE)
        .decision("Dagsordenen er godkendt. Mødet har MED-status.")
        .item("Nyt fra ledelsen og TRIO", INFORMATION, 10, 12)
        .recurring(TEMPLATE)
        .note("Budgettets hovedtal er gennemgået. Spørgsmålene er skrevet ned til Lokal-MED.")
        .item("Prøven med ti minutters overlevering", DISCUSSION, 20, 22)
        .note("Aften og nat er glade for prøven. Dagholdet spørger, hvornår det bliver deres tur.")
        .task("Foreslå en prøve for dag og aften", "TR", days.in(12))
        .item("Eventuelt og tak for i dag", INFORMATION, 5, 4)
        .recurring(TEMPLATE)
        .note("Ingen punkter.");
  }
}
