package dk.medspil.exchange.demo;

import static dk.medspil.domain.forum.Side.EMPLOYEES;
import static dk.medspil.domain.forum.Side.MANAGEMENT;
import static dk.medspil.domain.meeting.ItemForm.DECISION;
import static dk.medspil.domain.meeting.ItemForm.DISCUSSION;
import static dk.medspil.domain.meeting.ItemForm.INFORMATION;

import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.ForumPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The first five meetings in Lokal-MED. */
final class DemoFirstYear {
  private static final String ORDINARY = "Ordinært MED-møde";
  private final DemoDays days;
  private final ForumPart forum;

  DemoFirstYear(DemoDays days, ForumPart forum) {
    this.days = days;
    this.forum = forum;
  }

  /** The meetings, oldest first. */
  List<MeetingScript> scripts() {
    return List.of(first(), second(), third(), fourth(), annual());
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

  private MeetingScript first() {
    LocalDate date = days.before(103);
    return ordinary("lokal-1", 103)
        .absent(5)
        .item("Velkomst og dagsorden", DECISION, 5, 6)
        .recurring(ORDINARY)
        .decision("Dagsordenen er godkendt.")
        .item("Hvad vil vi med Lokal-MED?", DISCUSSION, 30, 34)
        .note("En runde om, hvad der virker, og hvad der fylder for lidt på møderne.")
        .standpoint(
            EMPLOYEES, "Vi vil have punkterne tidligere, så der er tid til at spørge holdene.")
        .standpoint(MANAGEMENT, "Dagsordenen skal være kortere og have færre orienteringer.")
        .agreement("Fra nu af har hvert møde ét emne med god tid.")
        .item("Økonomi og budget", DISCUSSION, 20, 18)
        .recurring(ORDINARY)
        .note("Forbruget følger planen. Udgiften til vikarer er højere end året før.")
        .decision("Vikarforbruget vises som samlet tal på hvert møde.")
        .item("Arbejdsmiljø og APV", DISCUSSION, 20, 22)
        .recurring(ORDINARY)
        .note("Kortlægningen af ergonomi er snart for gammel. Arbejdsmiljøgruppen følger den.")
        .task("Gennemgå loftlifte og sejl på begge etager", "AMR", date.plusDays(42))
        .closed(TaskState.DONE, date.plusDays(38), "To sejl er skiftet.")
        .item("Personale og fravær", DISCUSSION, 15, 15)
        .recurring(ORDINARY)
        .note("Fraværet var 5,8\u00a0% i de sidste tre kvartaler.")
        .item("Hvad skal fortælles, og til hvem?", DECISION, 5, 5)
        .recurring(ORDINARY)
        .decision("Leder og TR fortæller om mødets nye form på personalemødet.");
  }

  private MeetingScript second() {
    LocalDate date = days.before(92);
    return ordinary("lokal-2", 92)
        .item("Velkomst og dagsorden", DECISION, 5, 4)
        .recurring(ORDINARY)
        .decision("Dagsordenen er godkendt.")
        .item("Referat fra sidste møde", DECISION, 5, 3)
        .recurring(ORDINARY)
        .decision("Referatet er endeligt godkendt.")
        .item("Ny vagtplan", DISCUSSION, 35, 41)
        .raisedBy("Ledelsen")
        .background("Ledelsen overvejer at samle aftenvagterne på to hold i stedet for tre.")
        .standpoint(
            MANAGEMENT, "To hold giver færre skift for beboerne og lettere dækning ved sygdom.")
        .standpoint(EMPLOYEES, "To hold er i orden, hvis ingen får mere end hver anden weekend.")
        .disagreement("Siderne ser forskelligt på, om planen skal prøves i tre eller seks måneder.")
        .says(
            OutcomeKind.STATEMENT,
            "Planen prøves i fire måneder. Ændres den undervejs, får udvalget det at vide først.")
        .decision("Ledelsen prøver planen i fire måneder og fremlægger tallene bagefter.")
        .task("Saml tal for bytte og afmeldte vagter i prøveperioden", "Leder", date.plusDays(150))
        .closed(TaskState.DONE, date.plusDays(149), "Fremlagt i Lokal-MED.")
        .item("Arbejdsmiljø og APV", DISCUSSION, 25, 22)
        .recurring(ORDINARY)
        .note("Støj, lys og indeklima er kortlagt. Seks forhold er skrevet i handlingsplanen.")
        .agreement("De tre vigtigste linjer følges på hvert møde.")
        .item("Personale og fravær", DISCUSSION, 15, 12)
        .recurring(ORDINARY)
        .note("Fraværet falder svagt. Der har været én ulykke med fravær i perioden.")
        .item("Fælles kaffepause for alle hold", DECISION, 10, 8)
        .raisedBy("Medarbejdersiden")
        .decision("Vi prøver en fælles pause hver onsdag kl. 14.30.")
        .task("Find et fast sted til den fælles pause", "Leder og AMR", date.plusDays(30))
        .closed(TaskState.DROPPED, date.plusDays(70), "Pausen holdes på afdelingerne i stedet.")
        .item("Hvad skal fortælles, og til hvem?", DECISION, 5, 5)
        .recurring(ORDINARY)
        .decision("Vagtplanen fortælles af leder og TR sammen inden fredag.");
  }

  private MeetingScript third() {
    LocalDate date = days.before(79);
    return ordinary("lokal-3", 79)
        .absent(3)
        .item("Velkomst og dagsorden", DECISION, 5, 5)
        .recurring(ORDINARY)
        .decision("Dagsordenen er godkendt med et ekstra punkt om afløsere.")
        .item("Referat fra sidste møde", DECISION, 5, 2)
        .recurring(ORDINARY)
        .decision("Referatet er endeligt godkendt.")
        .item("Introduktion af afløsere", DISCUSSION, 30, 28)
        .raisedBy("Arbejdsmiljøgruppen")
        .note("Nye afløsere møder tit alene op på deres første weekendvagt.")
        .agreement("Ingen afløser skal være alene på sin første vagt.")
        .decision("Alle afløsere får en makker og en fast tjekliste.")
        .task("Skriv en tjekliste til den første vagt", "AMR", date.plusDays(21))
        .closed(TaskState.DONE, date.plusDays(20), "Ligger i introduktionsmappen.")
        .item("Arbejdsmiljø og APV", DISCUSSION, 25, 30)
        .recurring(ORDINARY)
        .note("To linjer er afsluttet, fordi målingerne viser, at løsningerne virker.")
        .item("Retningslinje om vold og trusler", DECISION, 25, 25)
        .background("Skal-retningslinje. Den gamle er fra før de to afdelinger blev samlet.")
        .agreement("Teksten er vedtaget. Den gælder fra den første i næste måned.")
        .item("Hvad skal fortælles, og til hvem?", DECISION, 5, 4)
        .recurring(ORDINARY)
        .decision("Retningslinjen gennemgås på næste personalemøde.");
  }

  private MeetingScript fourth() {
    return ordinary("lokal-4", 64)
        .left(2, LocalTime.of(14, 15))
        .item("Velkomst og dagsorden", DECISION, 5, 4)
        .recurring(ORDINARY)
        .decision("Dagsordenen er godkendt.")
        .item("Referat fra sidste møde", DECISION, 5, 3)
        .recurring(ORDINARY)
        .decision("Referatet er endeligt godkendt uden rettelser.")
        .item("Evaluering af den nye vagtplan", DISCUSSION, 30, 33)
        .raisedBy("Ledelsen")
        .note(
            "Antallet af bytte er faldet med en fjerdedel. Beboerne møder færre forskellige"
                + " vagter.")
        .standpoint(
            EMPLOYEES, "Planen er god, men overleveringen mellem aften og nat er blevet for kort.")
        .agreement("Vagtplanen fortsætter. Overleveringen tages op for sig.")
        .item("Trivselsmålingens resultater", DISCUSSION, 30, 29)
        .background("Svarene er samlet for hele stedet, så ingen kan genkendes.")
        .note("Mening i arbejdet ligger højt. Afbrydelser og uro ved måltider ligger lavt.")
        .decision("Afbrydelser og uro ved måltider skrives i APV-handlingsplanen.")
        .item("Personale og fravær", DISCUSSION, 15, 14)
        .recurring(ORDINARY)
        .note("Fraværet er 5,5\u00a0%. De lange forløb er de samme som sidst.")
        .item("Eventuelt", INFORMATION, 5, 5)
        .recurring(ORDINARY)
        .note("Håndværkerne begynder på tagterrassen om to uger.");
  }

  private MeetingScript annual() {
    LocalDate date = days.before(51);
    return new MeetingScript(
            "lokal-5",
            forum,
            MeetingKind.ANNUAL_DISCUSSION,
            "Årlig arbejdsmiljødrøftelse",
            date,
            LocalTime.of(13, 0),
            120,
            "aarlig-arbejdsmiljoe")
        .guests("Arbejdsmiljøkonsulent fra Vadby Kommune")
        .item("Hvad bygger vi på?", DISCUSSION, 15, 15)
        .note("Handlingsplanen, årets ulykker og trivselsmålingen er gennemgået.")
        .item("Nåede vi målene fra sidste år?", DISCUSSION, 20, 24)
        .note("Målet om en makker til alle nye er nået. Målet om færre løft er halvt nået.")
        .standpoint(EMPLOYEES, "Løftene skal blive ved med at være et mål, til tallene er nede.")
        .item("Mål for det kommende år", DECISION, 25, 27)
        .agreement("Målet for " + (date.getYear() + 1) + " er færre løft uden hjælpemidler.")
        .task("Mål antallet af løft uden hjælpemidler hvert kvartal", "AMR", date.plusDays(90))
        .closed(TaskState.DONE, date.plusDays(88), "Første måling er vist i Lokal-MED.")
        .item("Årets arbejdsmiljøarbejde", DECISION, 20, 18)
        .decision("Arbejdsmiljøgruppen mødes fast den første mandag i måneden.")
        .item("Sådan samarbejder vi", DISCUSSION, 10, 9)
        .note("TRIO og Lokal-MED har fundet en god arbejdsdeling.")
        .item("Behov for uddannelse", DECISION, 10, 8)
        .decision("AMR tilbydes halvanden dags supplerende uddannelse om psykisk arbejdsmiljø.")
        .item("Opsamling og bevis", DECISION, 10, 7)
        .decision("Drøftelsen er gennemført. Referatet er dokumentation for alle fem dele.");
  }
}
