package dk.medspil.exchange.demo;

import static dk.medspil.domain.forum.Side.EMPLOYEES;
import static dk.medspil.domain.forum.Side.MANAGEMENT;
import static dk.medspil.domain.meeting.ItemForm.DECISION;
import static dk.medspil.domain.meeting.ItemForm.DISCUSSION;
import static dk.medspil.domain.meeting.ItemForm.INFORMATION;

import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.Communication.Direction;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.ForumPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The last four meetings in Lokal-MED before the next one, and the pre-meeting of one side. */
final class DemoSecondYear {
  static final String MEALS = "lokal-7";
  static final String HANDOVER = "lokal-8";
  static final String BUDGET = "lokal-9";
  private static final String ORDINARY = "Ordinært MED-møde";
  private final DemoDays days;
  private final ForumPart forum;

  DemoSecondYear(DemoDays days, ForumPart forum) {
    this.days = days;
    this.forum = forum;
  }

  /** The meetings whose minutes are or will be approved, oldest first. */
  List<MeetingScript> scripts() {
    return List.of(winter(), meals(), handover(), budget());
  }

  /** The employees' own meeting before the budget; it has notes, but no minutes to approve. */
  MeetingScript preMeeting() {
    return new MeetingScript(
            "formoede",
            forum,
            MeetingKind.PRE_MEETING,
            "Medarbejdersidens formøde",
            days.before(4, -2),
            LocalTime.of(14, 0),
            45,
            "formoede")
        .absent(0)
        .absent(2)
        .item("Dagsordenen, punkt for punkt", DISCUSSION, 15, 15)
        .note("Budgettet er det store punkt. Vi vil høre tallene for nattevagten først.")
        .item("Hvem siger hvad?", DISCUSSION, 10, 9)
        .note("TR lægger ud om bemanding, AMR om følger for arbejdsmiljøet.");
  }

  private MeetingScript ordinary(String key, int weeks) {
    return new MeetingScript(
        key,
        forum,
        MeetingKind.ORDINARY,
        "Ordinært møde i Lokal-MED",
        days.before(weeks),
        LocalTime.of(13, 0),
        120,
        "ordinaert-med");
  }

  private MeetingScript winter() {
    LocalDate date = days.before(40);
    return ordinary("lokal-6", 40)
        .item("Velkomst og dagsorden", DECISION, 5, 5)
        .recurring(ORDINARY)
        .decision("Dagsordenen er godkendt.")
        .item("Referat fra sidste møde", DECISION, 5, 3)
        .recurring(ORDINARY)
        .decision("Referatet af den årlige drøftelse er endeligt godkendt.")
        .item("Siden sidst: opgaver og aftaler", DISCUSSION, 10, 12)
        .recurring(ORDINARY)
        .note("Fire af fem opgaver er løst.")
        .item("Værdierne i hverdagen", DISCUSSION, 40, 44)
        .background("Vi bruger dialogtavlen og tager to af de fire felter i dag.")
        .note("Udvalget fandt tre eksempler, hvor værdierne kan ses i en almindelig vagt.")
        .agreement("»Vi siger det til hinanden« er den værdi, vi vil øve os mest på.")
        .item("Arbejdsmiljø og APV", DISCUSSION, 25, 24)
        .recurring(ORDINARY)
        .note("Ulykker og nærved-hændelser er kortlagt igen.")
        .task("Hæng et nyt skema op til nærved-hændelser", "AMR", date.plusDays(14))
        .closed(TaskState.DONE, date.plusDays(12), "")
        .item("Personale og fravær", DISCUSSION, 15, 13)
        .recurring(ORDINARY)
        .note("Fraværet er 6,1\u00a0%, mest på grund af influenza.")
        .item("Hvad skal fortælles, og til hvem?", DECISION, 5, 5)
        .recurring(ORDINARY)
        .decision("AMR fortæller om det nye skema på holdenes møder.");
  }

  private MeetingScript meals() {
    LocalDate date = days.before(27);
    return ordinary(MEALS, 27)
        .absent(6)
        .item("Velkomst og dagsorden", DECISION, 5, 4)
        .recurring(ORDINARY)
        .decision("Dagsordenen er godkendt.")
        .item("Referat fra sidste møde", DECISION, 5, 4)
        .recurring(ORDINARY)
        .decision("Referatet er endeligt godkendt.")
        .item("Ro omkring måltiderne", DISCUSSION, 45, 48)
        .raisedBy("Medarbejdersiden")
        .background("Trivselsmålingen peger på uro i fællesrummet. Vi bruger dialogtavlen.")
        .note("Uroen er størst ved aftensmaden, når tv er tændt og vagterne skifter.")
        .decision("Vagtskiftet flyttes til efter aftensmaden i alle uger.")
        .fromNote(DemoBoards.note("maaltider", Step.SOLUTIONS, 0))
        .task("Aftal med beboerne, hvornår tv er slukket", "Leder", date.plusDays(30))
        .fromNote(DemoBoards.note("maaltider", Step.SOLUTIONS, 1))
        .closed(TaskState.DONE, date.plusDays(27), "Aftalt på to husmøder.")
        .item("Vagtplan for ferien", DECISION, 20, 19)
        .standpoint(
            EMPLOYEES, "Ønskerne til ferie er hørt tidligere end sidste år. Det er en hjælp.")
        .says(OutcomeKind.GUIDELINE_TERMINATED, "Den gamle aftale om bytte af vagter.")
        .says(OutcomeKind.GUIDELINE_AGREED, "Vagter byttes på tavlen senest to dage før.")
        .agreement("Planen er drøftet og lægges ud i morgen.")
        .item("Arbejdsmiljø og APV", DISCUSSION, 20, 22)
        .recurring(ORDINARY)
        .note("Støj i fællesrummet er skrevet i planen med tilbud på plader som første skridt.")
        .item("Personale og fravær", DISCUSSION, 15, 12)
        .recurring(ORDINARY)
        .note("Fraværet er faldet til 5,4\u00a0%.")
        .item("Hvad skal fortælles, og til hvem?", DECISION, 5, 6)
        .recurring(ORDINARY)
        .told(
            new Communication(Direction.STAFF, "alle hold", "Tavlen og overlevering", ""),
            "Vagtskiftet er flyttet til efter aftensmaden.",
            "Leder og TR",
            date.plusDays(4));
  }

  private MeetingScript handover() {
    LocalDate date = days.before(12);
    return ordinary(HANDOVER, 12)
        .absent(3)
        .left(5, LocalTime.of(14, 30))
        .item("Velkomst og dagsorden", DECISION, 5, 4)
        .recurring(ORDINARY)
        .decision("Dagsordenen er godkendt.")
        .item("Referat fra sidste møde", DECISION, 5, 3)
        .recurring(ORDINARY)
        .decision("Referatet er endeligt godkendt.")
        .item("Siden sidst: opgaver og aftaler", DISCUSSION, 10, 11)
        .recurring(ORDINARY)
        .note("Aftalen om slukket tv ved aftensmaden holder de fleste dage.")
        .item("Overlevering mellem vagter", DISCUSSION, 35, 39)
        .raisedBy("TR")
        .background("Evalueringen af vagtplanen viste, at aften og nat mangler tid sammen.")
        .says(
            OutcomeKind.BACKGROUND, "Evalueringen af vagtplanen viste, at der mangler tid sammen.")
        .discussion(EMPLOYEES, "Natten begynder tit uden de sidste beskeder fra aftenen.")
        .discussion(MANAGEMENT, "Beskederne er der, men ingen har tid til at læse dem.")
        .note("Begge sider lagde vægt på, at natten tit begynder uden de sidste beskeder.")
        .standpoint(EMPLOYEES, "Overlevering mellem vagter bør være et fælles mål næste år.")
        .standpoint(
            MANAGEMENT, "Fem minutter er for lidt. Ti minutter kan findes uden flere timer.")
        .says(OutcomeKind.WORK_ENVIRONMENT, "Natten får færre afbrydelser i den første time.")
        .decision("Aften og nat har ti minutters fast overlevering på prøve.")
        .fromNote(DemoBoards.note("overlevering", Step.POSSIBILITIES, 0))
        .task("Beskriv en fast overlevering mellem aften- og nattevagt", "TR", days.before(0, -6))
        .fromNote(DemoBoards.note("overlevering", Step.RELATIONS, 0))
        .task("Spørg natholdet om pauserummet", "AMR", days.before(0, 5))
        .item("Støj i fællesrummet", DECISION, 20, 18)
        .because(
            Origin.from(Origin.Kind.RECURRING, MeetingScript.itemId(MEALS, 3), days.before(27)))
        .note("Tilbuddet på loftplader ved spisebordene er godkendt. Tv-hjørnet er ikke med.")
        .decision("Pladerne over spisebordene bestilles nu.")
        .task(
            "Indhent tilbud på lydabsorberende plader til fællesrummet",
            "AMR",
            days.today().minusDays(6))
        .forLine(DemoPlan.NOISE)
        .item("Sygefravær og ulykker, " + days.quarterBefore(date), INFORMATION, 10, 11)
        .note("Fraværet var 5,2\u00a0%. Der var to ulykker, begge ved forflytning i badeværelser.")
        .disagreement("Siderne er uenige om, hvor hurtigt badeværelserne kan bygges om.")
        .task("Aftal forflytningskursus for nyansatte", "AMR", days.before(0, 1))
        .forLine(DemoPlan.BATHROOMS)
        .item("Nattevagtens fremtid", INFORMATION, 15, 16)
        .note("Kommunen undersøger, hvordan nattevagter kan samarbejde på tværs af bosteder.")
        .note(
            "Ledelsen fortalte om en mulig samling af nattevagten på to matrikler."
                + " Udvalget drøfter det igen, før noget bliver besluttet.")
        .confidentialLine()
        .item("Hvad skal fortælles, og til hvem?", DECISION, 5, 5)
        .recurring(ORDINARY)
        .decision("Prøven med ti minutter fortælles af leder og TR sammen på personalemødet.");
  }

  private MeetingScript budget() {
    LocalDate date = days.before(4);
    String year = Integer.toString(days.next().getYear() + 1);
    return new MeetingScript(
            BUDGET,
            forum,
            MeetingKind.BUDGET,
            "Drøftelse af budget " + year,
            date,
            LocalTime.of(13, 0),
            90,
            "budgetdroeftelse")
        .guests("Økonomikonsulent fra Vadby Kommune")
        .item("Referat fra sidste møde", DECISION, 5, 4)
        .because(
            Origin.from(Origin.Kind.MINUTES_APPROVAL, MeetingScript.id(HANDOVER), days.before(12)))
        .decision("Referatet er endeligt godkendt.")
        .item("Tidsplan og rammer", INFORMATION, 10, 9)
        .note("Budgettet er vedtaget. Rammen er 1,2\u00a0% lavere end i år.")
        .item("Følger for opgaver og personale", DISCUSSION, 25, 31)
        .privateNote("Hør natholdet, før vi lægger os fast på vikartimerne.")
        .note("Besparelsen svarer til omkring 40 timer om ugen, hvis alt tages på bemandingen.")
        .standpoint(MANAGEMENT, "Vikarbudgettet sænkes først. Ingen faste stillinger nedlægges.")
        .standpoint(EMPLOYEES, "Færre vikarer må ikke betyde flere vagter alene om natten.")
        .agreement("Alene på nattevagt er grænsen. Den flyttes ikke.")
        .task("Saml erfaringer med den nye vagtplan", "Leder", days.before(0, 14))
        .item("Følger for arbejdsmiljøet", DISCUSSION, 10, 12)
        .decision("Arbejdsmiljøgruppen vurderer følgerne, før vikartimerne ændres.")
        .task("Opdatér introduktionsmappen til nye vikarer", "Leder", days.today().minusDays(2))
        .item("Mulig samling af nattevagten", DISCUSSION, 15, 14)
        .confidential(
            "Forvaltningslovens § 27: af hensyn til forhandling", days.next().plusDays(88))
        .privateNote("Intet ud af huset, før forvaltningen har talt med begge bosteder.")
        .note("To modeller er lagt frem. Begge kræver ændrede mødesteder for otte medarbejdere.")
        .standpoint(EMPLOYEES, "Vi vil se en vurdering af arbejdsmiljøet for begge modeller.")
        .item("Aftale om pauser på travle dage", DECISION, 10, 0)
        .raisedBy("Medarbejdersiden")
        .background("Forslag til ordlyd er sendt ud med dagsordenen.")
        .postponed("Tiden slap op. Punktet tages på næste møde.")
        .item("Hvem skal vide hvad hvornår?", DECISION, 5, 6)
        .decision("Budgettets hovedtal gennemgås på personalemødet.")
        .task("Lav udkast til mødeplan for " + year, "Leder og TR", days.next());
  }
}
