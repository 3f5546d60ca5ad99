package dk.medspil.exchange.demo;

import static dk.medspil.domain.apv.SolutionLevel.INSTRUCTION;
import static dk.medspil.domain.apv.SolutionLevel.ORGANISATIONAL;
import static dk.medspil.domain.apv.SolutionLevel.REMOVE;
import static dk.medspil.domain.apv.SolutionLevel.REPLACE;
import static dk.medspil.domain.apv.SolutionLevel.TECHNICAL;

import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.TrailEntry.Kind;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The APV action plan: lines that are open, being worked on, waiting or to be judged. */
final class DemoPlan {
  static final UUID NOISE = PlanScript.id("Støj i fællesrummet ved måltider");
  static final UUID BATHROOMS = PlanScript.id("Forflytning i de små badeværelser");
  static final String ERGONOMICS = "Ergonomi og forflytning";
  static final String VIOLENCE = "Vold og trusler";
  static final String NOISE_TOPIC = "Støj, lys og indeklima";
  static final String MENTAL = "Psykisk arbejdsmiljø";
  static final String ACCIDENTS = "Ulykker og nærved-hændelser";
  static final String HYGIENE = "Smitte og hygiejne";
  private final DemoDays days;

  DemoPlan(DemoDays days) {
    this.days = days;
  }

  /** All lines, in no particular order. */
  List<PlanLineRecord> lines() {
    return Stream.of(
            Stream.of(bathrooms(), night(), noise(), medicine(), weekend()),
            Stream.of(draught(), parking(), linen(), sanitiser(), keys()),
            new DemoPlanHistory(days).lines().stream())
        .flatMap(lines -> lines)
        .toList();
  }

  private PlanLineRecord bathrooms() {
    return new PlanScript("Forflytning i de små badeværelser", ERGONOMICS, days.before(79))
        .where("Badeværelserne på etage 1")
        .risk(4, 4, 22)
        .cause("Der er ikke plads til både lift og to medarbejdere")
        .measure(TECHNICAL, "Loftlift med kort skinne i de fire mindste rum", "Leder")
        .due(days.today().minusDays(10), days.today().plusDays(60))
        .started(days.before(64), "Tilbud på skinner er hentet")
        .trail(days.before(12), Kind.DISCUSSED, "Drøftet i Lokal-MED, punkt 6")
        .done();
  }

  private PlanLineRecord night() {
    return new PlanScript("Alene på nattevagt ved uro", VIOLENCE, days.before(64))
        .where("Begge etager, kl. 23–7")
        .risk(5, 3, 9)
        .cause("Den anden nattevagt er i det andet hus")
        .measure(
            ORGANISATIONAL,
            "Fast opkald hver time og bagvagt, der kan møde på ti minutter",
            "Leder")
        .due(days.next().plusDays(57), days.next().plusDays(120))
        .started(days.before(40), "Bagvagt er aftalt på prøve")
        .done();
  }

  private PlanLineRecord noise() {
    return new PlanScript("Støj i fællesrummet ved måltider", NOISE_TOPIC, days.before(27))
        .where("Fællesrummet")
        .risk(4, 3, 14)
        .cause("Hårde flader og tv tæt på spisebordene")
        .measure(TECHNICAL, "Lydabsorberende plader i loftet over spisepladserne", "Leder og AMR")
        .due(days.before(5), days.next())
        .fromBoard(
            DemoBoards.note("maaltider", Step.SOLUTIONS, 2),
            MeetingScript.itemId(DemoSecondYear.MEALS, 3),
            "Oprettet fra dialogtavlen »Ro omkring måltiderne«, trin 4")
        .started(days.before(24), "Tilbud er bestilt")
        .trail(
            days.before(15),
            Kind.EDITED,
            "Fristen er flyttet to måneder, fordi pladerne er forsinkede")
        .trail(days.before(12), Kind.DISCUSSED, "Drøftet i Lokal-MED, punkt 5")
        .carriedOut(days.before(6, -3), "Pladerne er sat op")
        .done();
  }

  private PlanLineRecord medicine() {
    return new PlanScript("Afbrydelser under medicindosering", MENTAL, days.before(62))
        .where("Medicinrummet")
        .risk(4, 3, 18)
        .source(LineSource.SURVEY)
        .cause("Telefonen følger den, der doserer")
        .measure(ORGANISATIONAL, "En kollega tager telefonen, mens der doseres", "Leder")
        .due(days.next().plusDays(43), days.next().plusDays(90))
        .started(days.before(27), "Prøves på etage 2")
        .done();
  }

  private PlanLineRecord weekend() {
    return new PlanScript("Ny i weekendvagt uden makker", MENTAL, days.before(16))
        .risk(3, 3, 6)
        .source(LineSource.TRIO)
        .cause("Makkerordningen dækker kun hverdage")
        .measure(
            ORGANISATIONAL,
            "Nye får deres første tre weekender sammen med en erfaren",
            "Leder og TR")
        .due(days.next().plusDays(64), days.next().plusDays(120))
        .trail(
            days.today().minusDays(40),
            Kind.REVIEW,
            "Emnet skal gennemgås: Ny teknologi den "
                + DanishFormat.dayMonth(days.today().minusDays(40)))
        .done();
  }

  private PlanLineRecord draught() {
    return new PlanScript("Træk fra døren ved varemodtagelsen", NOISE_TOPIC, days.before(50))
        .where("Køkkenet")
        .risk(3, 3, 5)
        .cause("Døren holdes åben, når der leveres varer")
        .measure(TECHNICAL, "Luftsluse eller tæppe ved døren", "Leder")
        .due(days.next().plusDays(85), days.next().plusDays(130))
        .started(days.before(30), "Kommunens ejendomsafdeling er spurgt")
        .waiting(days.before(10), "Afventer svar om byggetilladelse")
        .done();
  }

  private PlanLineRecord parking() {
    return new PlanScript("For lidt lys på parkeringspladsen", ACCIDENTS, days.before(9))
        .risk(4, 2, 25)
        .source(LineSource.NEAR_MISS)
        .measure(TECHNICAL, "To nye lamper med føler", "Leder")
        .due(days.next().plusDays(99), days.next().plusDays(150))
        .done();
  }

  private PlanLineRecord linen() {
    return new PlanScript("Skarpe kanter på linnedvogne", ACCIDENTS, days.before(20))
        .where("Vaskerummet")
        .risk(2, 3, 8)
        .source(LineSource.ACCIDENT)
        .cause("De gamle vogne er bulede")
        .measure(REPLACE, "Nye vogne med runde hjørner, to ad gangen", "Leder")
        .due(days.next().plusDays(99), days.next().plusDays(140))
        .started(days.before(8), "De første to vogne er bestilt")
        .done();
  }

  private PlanLineRecord sanitiser() {
    return new PlanScript("Håndsprit mangler på etage 2", HYGIENE, days.before(22))
        .where("Etage 2")
        .risk(2, 2, 16)
        .measure(REMOVE, "Faste holdere ved alle døre, fyldt op hver mandag", "Leder og AMR")
        .due(days.before(9), days.today().minusDays(2))
        .started(days.before(14), "Holdere er købt")
        .carriedOut(days.before(9), "Holderne er sat op")
        .done();
  }

  private PlanLineRecord keys() {
    return new PlanScript("Vikarer får nøgler og koder for sent", MENTAL, days.before(45))
        .risk(3, 2, 10)
        .source(LineSource.SURVEY)
        .cause("Koderne skal bestilles hos kommunens it")
        .measure(INSTRUCTION, "Afløsere henter nøgle og kode på kontoret dagen før", "Leder")
        .due(days.next().plusDays(30), days.next().plusDays(75))
        .started(days.before(40), "Ny aftale prøves")
        .carriedOut(days.before(30), "Aftalen er skrevet i introduktionsmappen")
        .notWorking(
            days.before(7),
            "Fem af otte afløsere fik stadig koden på selve dagen",
            "Spørg it om koder, der gælder i en måned")
        .done();
  }
}
