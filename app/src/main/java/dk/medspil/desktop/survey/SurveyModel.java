package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.TrailEntry;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.domain.yearwheel.Paper;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What can be done with one survey, and what it looks like now. */
final class SurveyModel implements AutoCloseable {
  private final Frame frame;
  private final UUID id;
  private final ObjectProperty<Optional<SurveyPicture>> picture =
      new SimpleObjectProperty<>(this, "picture", Optional.empty());
  private final Live<Optional<SurveyPicture>> live;

  SurveyModel(Frame frame, UUID id) {
    this.frame = frame;
    this.id = id;
    live =
        Live.of(
            frame.work(),
            SurveyPicture.TABLES,
            session -> SurveyPicture.read(session, id, today()),
            this::arrived);
  }

  /** One that is gone, as after an undo, leads back to the list. */
  private void arrived(Optional<SurveyPicture> now) {
    if (now.isPresent()) {
      picture.set(now);
    } else {
      backToList();
    }
  }

  Frame frame() {
    return frame;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  ObjectProperty<Optional<SurveyPicture>> pictureProperty() {
    return picture;
  }

  Optional<Survey> survey() {
    return picture.get().map(now -> now.report().survey());
  }

  void backToList() {
    frame.go(new Place.Surveys());
  }

  /** Where something half typed is kept. */
  String draftPlace(String what) {
    return "survey/" + id + "/" + what;
  }

  /** Counts one sheet in. Sealed: a step back would be that person's answers (R19). */
  void addSheet(Map<String, Integer> answers) {
    Map<String, Integer> sheet = Map.copyOf(answers);
    frame
        .work()
        .seal(Texts.get("survey.undo.sheet"), session -> session.surveys().addSheet(id, sheet));
  }

  /** Writes how many hands went up for each number of a question. */
  void setCounts(String question, Map<Integer, Integer> counts, Consumer<Session> forget) {
    frame
        .work()
        .change(
            Texts.get("survey.undo.counts"),
            session -> {
              forget.accept(session);
              session.surveys().setCounts(id, question, counts);
            });
  }

  void restart() {
    frame
        .work()
        .change(
            Texts.get("survey.undo.restart"),
            session -> {
              session.surveys().restart(id);
              return id;
            },
            done -> frame.done(Texts.get("survey.done.restart")));
  }

  /** Ends the counting, if five have answered; nothing can be added or taken back afterwards. */
  void end() {
    frame
        .work()
        .seal(
            Texts.get("survey.undo.end"),
            session -> session.surveys().end(id, today()),
            ended -> frame.say(Texts.get(ended ? "survey.done.end" : "survey.say.tooFew")));
  }

  void discard() {
    SurveyWords.discard(frame, id, this::backToList);
  }

  /** Reads it inside the transaction, so that another field typed at once is kept. */
  void describe(String field, UnaryOperator<Survey> change) {
    frame
        .work()
        .edit(
            Texts.get("survey.undo.describe"),
            draftPlace(field),
            session ->
                session.surveys().survey(id).map(change).ifPresent(session.surveys()::describe));
  }

  TaskShorthand understand(String line) {
    return TaskShorthand.read(line.strip(), today());
  }

  /** Makes a task, an item of the next agenda or a line of the APV plan of what was chosen. */
  void choose(Improvement.Kind kind, String line, Consumer<Session> forget) {
    survey()
        .ifPresent(survey ->
            frame
                .work()
                .change(
                    Texts.get("survey.undo.choose"),
                    session -> {
                      forget.accept(session);
                      return made(session, survey, kind, line);
                    },
                    made ->
                        frame.done(
                            Texts.get(
                                switch (kind) {
                                  case TASK -> "survey.done.task";
                                  case AGENDA_ITEM -> "survey.done.item";
                                  case PLAN_LINE -> "survey.done.line";
                                }))));
  }

  private Optional<Improvement> made(
      Session session, Survey survey, Improvement.Kind kind, String line) {
    Optional<UUID> target =
        switch (kind) {
          case TASK -> Optional.of(task(session, survey, line));
          case AGENDA_ITEM -> item(session, survey, line);
          case PLAN_LINE -> Optional.of(planLine(session, survey, line));
        };
    return target.map(there -> {
      String text = kind == Improvement.Kind.TASK ? understand(line).text() : line.strip();
      var chosen = new Improvement(session.newId(), id, text, kind, Optional.of(there));
      session.surveys().save(chosen);
      return chosen;
    });
  }

  private UUID task(Session session, Survey survey, String line) {
    TaskShorthand words = understand(line);
    UUID task = session.newId();
    session
        .tasks()
        .save(
            new Task(
                task,
                survey.forumId(),
                words.text(),
                words.responsible().orElse(""),
                words.due(),
                TaskState.OPEN,
                TaskOrigin.NONE,
                today(),
                Optional.empty(),
                ""));
    return task;
  }

  private Optional<UUID> item(Session session, Survey survey, String line) {
    return session
        .meetings()
        .next(survey.forumId(), today())
        .map(meeting -> {
          AgendaItem item =
              AgendaItem.create(session.newId(), meeting.id(), 0, line.strip())
                  .edit()
                  .background(source(survey))
                  .origin(Origin.added())
                  .done();
          session.agendas().insert(item, frame.content().closingItems());
          return item.id();
        });
  }

  private UUID planLine(Session session, Survey survey, String line) {
    PlanLine made =
        PlanLine.create(session.newId(), survey.forumId(), line.strip(), today())
            .edit()
            .source(LineSource.SURVEY)
            .done();
    var trail =
        new TrailEntry(
            session.newId(), made.id(), today(), TrailEntry.Kind.CREATED, source(survey));
    session.plans().save(new PlanLineRecord(made, List.of(), List.of(trail)));
    return made.id();
  }

  private static String source(Survey survey) {
    return Texts.get("survey.source", survey.title(), DanishFormat.date(survey.heldOn()));
  }

  /** Takes a choice off the survey; what it became stays. */
  void forget(Improvement chosen) {
    frame
        .work()
        .change(
            Texts.get("survey.undo.forget"),
            session -> {
              session.surveys().removeImprovement(chosen.id());
              return id;
            },
            gone -> frame.done(Texts.get("survey.done.forget")));
  }

  void open(Improvement chosen) {
    chosen
        .target()
        .ifPresent(target -> {
          switch (chosen.kind()) {
            case TASK -> frame.go(new Place.Tasks(Optional.of(target)));
            case PLAN_LINE -> frame.go(new Place.PlanLineAt(target));
            case AGENDA_ITEM ->
                frame
                    .work()
                    .read(
                        session -> session.agendas().item(target),
                        item ->
                            item.ifPresent(there ->
                                frame.go(
                                    new Place.MeetingAt(there.meetingId(), Place.Stage.PREPARE))));
          }
        });
  }

  /** Points the counted survey out as the document that shows a duty of the wheel was met. */
  void prove(UUID occurrence) {
    survey()
        .flatMap(survey -> survey.countedOn().map(day -> new Paper(survey.title(), day)))
        .ifPresent(paper ->
            frame
                .work()
                .change(
                    Texts.get("survey.undo.prove"),
                    session -> {
                      session
                          .wheels()
                          .occurrence(occurrence)
                          .map(one -> one.withEvidence(one.itemId(), Optional.of(paper)))
                          .ifPresent(session.wheels()::save);
                      return occurrence;
                    },
                    shown -> frame.done(Texts.get("survey.done.prove"))));
  }

  @Override
  public void close() {
    live.close();
  }
}
