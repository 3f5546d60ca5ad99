package dk.medspil.exchange.demo;

import static dk.medspil.domain.apv.SolutionLevel.INSTRUCTION;
import static dk.medspil.domain.apv.SolutionLevel.ORGANISATIONAL;
import static dk.medspil.domain.apv.SolutionLevel.REMOVE;
import static dk.medspil.domain.apv.SolutionLevel.REPLACE;
import static dk.medspil.domain.apv.SolutionLevel.TECHNICAL;

import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.PlanLineRecord;
import java.util.List;

/** Plan lines that were solved, with the judgement that closed them, and permanent risks. */
final class DemoPlanHistory {
  private final DemoDays days;

  DemoPlanHistory(DemoDays days) {
    this.days = days;
  }

  List<PlanLineRecord> lines() {
    return List.of(newcomers(), lamps(), gloves(), shoes(), reception(), outings(), lifting());
  }

  private PlanLineRecord newcomers() {
    return new PlanScript("Nye afløsere alene på første vagt", DemoPlan.MENTAL, days.before(85))
        .risk(4, 4, 12)
        .cause("Ingen havde ansvaret for at tage imod")
        .measure(ORGANISATIONAL, "Makker og tjekliste til alle afløsere", "Leder og AMR")
        .due(days.before(70), days.before(60))
        .started(days.before(79), "Besluttet i Lokal-MED")
        .carriedOut(days.before(72), "Tjeklisten er i brug")
        .partly(
            days.before(60),
            "Tjeklisten bruges, men ikke i ferien",
            "Giv makkeren tid i vagtplanen til at følge listen",
            days.before(48))
        .carriedOut(days.before(52), "Tiden er lagt i vagtplanen")
        .worked(days.before(48), "Alle ti afløsere siger, at de fik hjælp på første vagt")
        .done();
  }

  private PlanLineRecord lamps() {
    return new PlanScript(
            "Blændende lamper på gangen om natten", DemoPlan.NOISE_TOPIC, days.before(88))
        .where("Gangen på etage 1")
        .risk(2, 4, 9)
        .measure(REPLACE, "Lamper, der kan dæmpes", "Leder")
        .due(days.before(80), days.before(72))
        .started(days.before(86), "Lamper er bestilt")
        .carriedOut(days.before(80), "Skiftet på hele gangen")
        .worked(days.before(72), "Natholdet er spurgt. Ingen blændes mere")
        .done();
  }

  private PlanLineRecord gloves() {
    return new PlanScript(
            "Stærkt rengøringsmiddel i sprayflasker", "Kemi og rengøring", days.before(100))
        .where("Depotet")
        .risk(3, 3, 20)
        .measure(REMOVE, "Midlet er byttet til et mildere uden spray", "Leder og AMR")
        .due(days.before(94), days.before(86))
        .started(days.before(98), "Nyt middel er prøvet i en uge")
        .carriedOut(days.before(94), "De gamle flasker er afleveret")
        .worked(days.before(86), "Kemirisikovurderingen er gjort om. Risikoen er væk")
        .done();
  }

  private PlanLineRecord shoes() {
    return new PlanScript("Glat gulv ved hovedindgangen", DemoPlan.ACCIDENTS, days.before(58))
        .risk(3, 4, 30)
        .source(LineSource.ACCIDENT)
        .measure(TECHNICAL, "Lang måtte og riste udenfor", "Leder")
        .due(days.before(53), days.before(42))
        .started(days.before(56), "Måtten er bestilt")
        .carriedOut(days.before(53), "Måtte og riste er lagt")
        .worked(days.before(42), "Ingen fald i tre måneder")
        .done();
  }

  private PlanLineRecord reception() {
    return new PlanScript("Skænderier ved pengeudlevering", DemoPlan.VIOLENCE, days.before(90))
        .risk(4, 3, 11)
        .source(LineSource.NEAR_MISS)
        .measure(ORGANISATIONAL, "Pengene udleveres efter aftale og aldrig i døren", "Leder og TR")
        .due(days.before(84), days.before(70))
        .started(days.before(88), "Drøftet med beboerne")
        .carriedOut(days.before(84), "Ny fast tid hver fredag")
        .worked(days.before(70), "Der er ikke skrevet nærved-hændelser om penge siden")
        .done();
  }

  private PlanLineRecord outings() {
    return new PlanScript("Alene med en beboer på udflugt", DemoPlan.VIOLENCE, days.before(75))
        .risk(4, 2, 26)
        .measure(INSTRUCTION, "Telefon, aftalt hjemkomst og en plan, når noget går skævt", "Leder")
        .permanent(days.before(64), "Risikoen kan ikke fjernes. Planen gennemgås hvert år")
        .done();
  }

  private PlanLineRecord lifting() {
    return new PlanScript("Tunge løft ved fald om natten", DemoPlan.ERGONOMICS, days.before(75))
        .risk(4, 2, 9)
        .measure(TECHNICAL, "Løftepude på begge etager og øvelse to gange om året", "Leder og AMR")
        .permanent(days.before(64), "Fald kan ske. Løftepuden øves på personalemødet")
        .done();
  }
}
