package dk.medspil.exchange.demo;

import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineEvent.Kind;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.GuidelineSteps;
import dk.medspil.domain.guideline.GuidelineSteps.Step;
import dk.medspil.domain.guideline.LiftCheck;
import dk.medspil.domain.guideline.NoticeRule;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.guideline.Talks;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.exchange.MeetingPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The register of Lokal-MED: all three kinds, in every state a guideline can be in. */
final class DemoGuidelines {
  private final DemoDays days;
  private final List<MeetingPart> meetings;
  private final List<GuidelineRecord> all = new ArrayList<>();
  private int ids;

  DemoGuidelines(DemoDays days, List<MeetingPart> meetings) {
    this.days = days;
    this.meetings = meetings;
  }

  List<GuidelineRecord> all() {
    inForce();
    underWay();
    swaps();
    refused();
    all.sort(
        Comparator.comparing((GuidelineRecord one) -> one.entry().createdOn())
            .thenComparing(one -> one.entry().id().toString()));
    return List.copyOf(all);
  }

  private void inForce() {
    Work budget =
        registered(
            GuidelineKind.PROCEDURE,
            "Budgettets betydning for arbejdet",
            """
            Formål: Medarbejderne kender følgerne af budgettet, før det er besluttet.
            Hvem: Hoved-MED og alle lokale MED-udvalg.
            Hvad: Budgetforslaget drøftes i Lokal-MED, mens det endnu kan ændres. Lederen fortæller, hvad det betyder for \
            arbejdets tilrettelæggelse, for personalet og for arbejdsmiljøet.
            Hvornår: I maj og igen i september.\
            """,
            days.before(96));
    budget.review(days.in(160));
    Work absence =
        registered(
            GuidelineKind.REQUIRED,
            "Sygefraværssamtaler",
            """
            Formål: At den syge ved, at vi venter på hende, og at vi sammen finder en vej tilbage.
            Hvem: Alle ansatte på Åkanden.
            Hvad: Lederen ringer på femte fraværsdag. Den første samtale holdes senest i fjerde uge, og en bisidder er altid \
            velkommen.
            Hvorhen: Spørg lederen eller TR.\
            """,
            days.before(110));
    absence.change(
        """
        Formål: At den syge ved, at vi venter på hende, og at vi sammen finder en vej tilbage.
        Hvem: Alle ansatte på Åkanden, også faste vikarer.
        Hvad: Lederen ringer på tredje fraværsdag. Den første samtale holdes senest i tredje uge, og en bisidder er altid \
        velkommen.
        Hvorhen: Spørg lederen eller TR.\
        """,
        days.before(58));
    absence.review(days.next().plusDays(6));
    Work pauses =
        registered(
            GuidelineKind.VOLUNTARY,
            "Pauser på nattevagten",
            """
            Formål: Alle får en pause, også når natten er urolig.
            Hvad: Pausen aftales ved vagtens start. Den, der ikke fik sin pause, skriver det i kalenderen, så vi kan se det.
            Hvornår: Mellem kl. 1 og kl. 4.\
            """,
            days.before(70));
    pauses.event(days.before(20), Kind.REVIEWED, "Den virker. Vi ser på den igen om et år.");
    pauses.review(days.in(210));
  }

  private void underWay() {
    Work violence = wished(GuidelineKind.REQUIRED, "Vold, trusler og chikane", days.before(13));
    violence.discuss(days.before(9));
    violence.draft(
        """
        Formål: At forebygge, at nogen bliver ramt, og at ingen står alene bagefter.
        Hvem: Alle, der har deres gang på Åkanden.
        Hvad: Efter en episode taler vi sammen samme vagt. Lederen ringer næste dag.\
        """);
    violence.talks(
        new Talks(
            "AMR",
            "Der skal stå, hvem der kan sendes hjem, og hvem der afgør det.",
            "Der skal være plads til lederens skøn på vagten."));
    violence.event(days.before(2), Kind.TALKED, "Afsnittet om hjælp bagefter er på plads.");
    wished(GuidelineKind.VOLUNTARY, "Introduktion af nye kolleger", days.before(3))
        .talks(new Talks("Medarbejdersiden", "", ""));
    Work phones =
        registered(
            GuidelineKind.VOLUNTARY,
            "Privat brug af telefon i vagten",
            "Telefonen ligger i skabet, når vi er sammen med beboerne.",
            days.before(80));
    phones.terminate("Nye systemer ligger på telefonen.", days.before(4));
  }

  /** The old one was terminated and the new one agreed at the same meeting. */
  private void swaps() {
    Optional<Line> ended = line(OutcomeKind.GUIDELINE_TERMINATED);
    Optional<Line> agreed = line(OutcomeKind.GUIDELINE_AGREED);
    LocalDate end = ended.map(line -> line.meeting().date()).orElse(days.before(24));
    Work old =
        registered(
            GuidelineKind.VOLUNTARY,
            "Bytte af vagter, den gamle aftale",
            "Vagter byttes mundtligt mellem kolleger.",
            days.before(102));
    old.terminate("Afløst af en ny aftale.", end);
    ended.ifPresent(line -> old.saidIn(line.outcome()));
    Work fresh = wished(GuidelineKind.VOLUNTARY, "Bytte af vagter", end.minusDays(40));
    fresh.discuss(end.minusDays(20));
    fresh.draft(agreed.map(line -> line.outcome().text()).orElse("Vagter byttes på tavlen."));
    fresh.agree(end);
    agreed.ifPresent(line -> fresh.saidIn(line.outcome()));
    fresh.review(days.in(-5));
  }

  private void refused() {
    Work leave =
        wished(GuidelineKind.VOLUNTARY, "Ret til at sige nej til ekstravagter", days.before(30));
    leave.discuss(days.before(26));
    leave.draft("Ingen kan pålægges mere end én ekstravagt om måneden.");
    leave.talks(
        new Talks(
            "Medarbejdersiden",
            "Ekstravagterne rammer de samme. En grænse vil gøre det lettere at planlægge livet hjemme.",
            "Driften kan ikke hænge sammen med en fast grænse, så længe to stillinger er ledige."));
    leave.event(
        days.before(22), Kind.TALKED, "Vi prøvede med en grænse på to. Det løste det ikke.");
    leave.lift(
        Escalation.to(DemoIds.of("loeft/ekstravagter"), leave.id, "Område-MED")
            .worded(
                "Område-MED",
                "Kan området lave et fælles vikarkorps, så ekstravagter kan fordeles?",
                "Vi er enige om problemet og uenige om grænsen.",
                "")
            .checked(Set.of(LiftCheck.POWER, LiftCheck.BUDGET, LiftCheck.OBJECTIONS))
            .sent(days.before(18))
            .answered(
                days.before(10), "Området undersøger et fælles korps og svarer igen til foråret.")
            .back(Optional.of(days.next())));
    leave.event(days.before(18), Kind.ESCALATED, "Område-MED");
    leave.event(
        days.before(10),
        Kind.ANSWERED,
        "Området undersøger et fælles korps og svarer igen til foråret.");
    leave.refuse(
        "Lederen vil i stedet spørge bredt ud, før en ekstravagt pålægges, og vise fordelingen hver måned.",
        days.before(17));
  }

  private record Line(Meeting meeting, Outcome outcome) {}

  private Optional<Line> line(OutcomeKind kind) {
    return meetings.stream()
        .filter(part -> part.meeting().forumId().equals(DemoForums.LOCAL))
        .flatMap(part ->
            part.outcomes().stream()
                .filter(outcome -> outcome.kind() == kind)
                .map(outcome -> new Line(part.meeting(), outcome)))
        .findFirst();
  }

  private Work wished(GuidelineKind kind, String title, LocalDate day) {
    UUID id = DemoIds.of("retningslinje/" + title);
    return new Work(GuidelineSteps.wished(id, DemoForums.LOCAL, kind, title, day, this::nextId));
  }

  private Work registered(GuidelineKind kind, String title, String words, LocalDate day) {
    UUID id = DemoIds.of("retningslinje/" + title);
    return new Work(
        GuidelineSteps.registered(id, DemoForums.LOCAL, kind, title, words, day, this::nextId));
  }

  private UUID nextId() {
    return DemoIds.of("retningslinje/forloeb/" + ids++);
  }

  /** One guideline while its story is told; each step stands in the register at once. */
  private final class Work {
    private final UUID id;
    private final List<GuidelineEvent> trail = new ArrayList<>();
    private final List<Escalation> escalations = new ArrayList<>();
    private RegisteredGuideline now;

    Work(Step first) {
      id = first.entry().id();
      now = first.entry();
      all.add(new GuidelineRecord(now, escalations, trail));
      took(first);
    }

    void discuss(LocalDate day) {
      took(GuidelineSteps.discussed(now, day, DemoGuidelines.this::nextId));
    }

    void agree(LocalDate day) {
      String words = now.guideline().content();
      took(GuidelineSteps.agreed(now, words, day, DemoGuidelines.this::nextId));
    }

    void change(String words, LocalDate day) {
      took(GuidelineSteps.agreed(now, words, day, DemoGuidelines.this::nextId));
    }

    void terminate(String why, LocalDate day) {
      took(
          GuidelineSteps.terminated(
              now, why, day, NoticeRule.TO_THE_DAY, DemoGuidelines.this::nextId));
    }

    void refuse(String why, LocalDate day) {
      took(GuidelineSteps.refused(now, why, day, DemoGuidelines.this::nextId));
    }

    void draft(String words) {
      stands(now.with(now.guideline().drafted(words)));
    }

    void talks(Talks talks) {
      stands(now.with(talks));
    }

    void review(LocalDate day) {
      stands(now.reviewedOn(Optional.of(day)));
    }

    void lift(Escalation escalation) {
      escalations.add(escalation);
      stands(now);
    }

    void event(LocalDate day, Kind kind, String text) {
      trail.add(GuidelineEvent.of(nextId(), id, day, kind, text));
      stands(now);
    }

    /** The last thing that happened is what a line of minutes says. */
    void saidIn(Outcome outcome) {
      trail.add(trail.removeLast().saidIn(outcome.id()));
      stands(now);
    }

    private void took(Step step) {
      trail.addAll(step.events());
      stands(step.entry());
    }

    private void stands(RegisteredGuideline entry) {
      now = entry;
      trail.sort(Comparator.comparing(GuidelineEvent::on));
      all.removeIf(record -> record.entry().id().equals(id));
      all.add(new GuidelineRecord(now, escalations, trail));
    }
  }
}
