package dk.medspil.desktop;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.FormCodec;
import dk.medspil.desktop.frame.BoardStart;
import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanRules;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineSteps;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.Strategy;
import dk.medspil.domain.strategy.StrategyTheme;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.Way;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.Ring;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A workplace with something to type in on every screen. */
final class HalfTypedWorkplace {
  static final UUID BOARD_ITEM = new UUID(30, 1);
  static final UUID MEMBER = new UUID(31, 1);
  static final UUID WHEEL = new UUID(33, 1);
  static final UUID GUIDELINE = new UUID(39, 1);
  static final UUID FORM = new UUID(40, 1);
  static final UUID PAPER_SURVEY = new UUID(41, 1);
  static final UUID ROOM_SURVEY = new UUID(41, 2);
  static final UUID COUNTED_SURVEY = new UUID(41, 3);
  static final UUID STRATEGY = new UUID(42, 1);
  static final UUID DONE_LINE = new UUID(5, 2);

  private HalfTypedWorkplace() {}

  static void write(Session session) {
    LocalDate today = DesktopFixture.today();
    SmallWorkplace.write(session);
    session
        .workplaces()
        .save(
            new Member(
                MEMBER, SmallWorkplace.MED, "", Role.TR, Side.EMPLOYEES, Duty.VICE_CHAIR, 0));
    session
        .meetings()
        .save(
            new Attendance(
                SmallWorkplace.MEETING, MEMBER, Presence.PART, Optional.empty(), Optional.empty()));
    AgendaItem item =
        AgendaItem.create(BOARD_ITEM, SmallWorkplace.MEETING, 0, "Støj")
            .edit()
            .confidentiality(Optional.of(new Confidentiality("", Optional.empty())))
            .done();
    session.agendas().save(item);
    session
        .wheels()
        .save(
            Occurrence.own(
                WHEEL, SmallWorkplace.MED, Ring.FOCUS, "Trivselsuge", "", today.plusDays(20)));
    session.forms().save(form(today));
    session
        .guidelines()
        .save(
            GuidelineSteps.wished(
                GUIDELINE,
                SmallWorkplace.MED,
                GuidelineKind.VOLUNTARY,
                "Pauser",
                today,
                session::newId));
    session.guidelines().save(Escalation.to(new UUID(39, 2), GUIDELINE, "Hoved-MED"));
    surveys(session, today);
    strategy(session);
    session
        .agendas()
        .save(Outcome.of(new UUID(32, 1), BOARD_ITEM, 0, OutcomeKind.NOTE, "Vi talte om støj"));
    session
        .plans()
        .save(
            PlanRules.carriedOut(
                PlanRules.start(
                    PlanLine.create(DONE_LINE, SmallWorkplace.MED, "Træk", today)
                        .edit()
                        .measure("Tætn vinduerne")
                        .responsible("Leder")
                        .deadline(Optional.of(today))
                        .followUp(Optional.of(today.plusDays(30)))
                        .done()),
                today));
    session
        .happenings()
        .save(
            new ChangeEvent(
                new UUID(34, 2),
                SmallWorkplace.MED,
                today,
                ChangeEvent.Kind.TECHNOLOGY,
                "Nyt",
                List.of()));
    session
        .happenings()
        .save(
            Accident.create(
                new UUID(34, 3), SmallWorkplace.MED, Accident.Kind.NEAR_MISS, "Fald", today));
    session.rounds().save(Round.create(new UUID(34, 1), SmallWorkplace.MED, "Støj", today));
    BoardStart.start(
        session,
        new ContentLibrary().decks().getFirst(),
        "Trivsel",
        SmallWorkplace.MED,
        Optional.empty(),
        DesktopFixture.today());
  }

  /** One on paper, one in the room, and one that is counted and has come to an improvement. */
  private static void surveys(Session session, LocalDate today) {
    SurveyKind kind = new ContentLibrary().surveys().getFirst();
    for (Way way : Way.values()) {
      UUID id = way == Way.PAPER ? PAPER_SURVEY : ROOM_SURVEY;
      session.surveys().begin(Survey.begin(id, SmallWorkplace.MED, kind, way, today, 7));
    }
    session
        .surveys()
        .begin(Survey.begin(COUNTED_SURVEY, SmallWorkplace.MED, kind, Way.PAPER, today, 7));
    kind.questions()
        .forEach(question ->
            session
                .surveys()
                .setCounts(COUNTED_SURVEY, question.code(), Map.of(kind.scale().lowest(), 6)));
    session.surveys().end(COUNTED_SURVEY, today);
  }

  private static void strategy(Session session) {
    UUID theme = new UUID(42, 2);
    session
        .strategies()
        .save(new Strategy(STRATEGY, SmallWorkplace.MED, "Ro", "Vi vil have ro", 2026, 2028));
    session.strategies().save(new StrategyTheme(theme, STRATEGY, 0, "Tid", "Tid til hinanden"));
    for (Goal.Kind kind : Goal.Kind.values()) {
      UUID goal = new UUID(42, 3 + kind.ordinal());
      session.strategies().save(new Goal(goal, STRATEGY, theme, kind, 0, "Færre møder", "Leder"));
    }
  }

  /** A form with every kind of field: a plan, with a row in each of its tables. */
  private static FilledForm form(LocalDate today) {
    FormTemplate template = new ContentLibrary().form("indsatsplan").orElseThrow();
    Answers answers = Answers.NONE;
    for (FormField field : template.fields().filter(one -> !one.columns().isEmpty()).toList()) {
      answers = answers.withRow(field.id(), UUID.randomUUID());
    }
    return new FilledForm(
        FORM,
        SmallWorkplace.MED,
        template.id(),
        template.version(),
        new FormCodec().write(List.of(template)),
        "Plan",
        FormState.DRAFT,
        today,
        Optional.empty(),
        answers);
  }
}
