package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.domain.apv.PlanGroups;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.PlanTrail;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.forum.Forum;
import dk.medspil.store.Session;
import dk.medspil.store.SolvedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the plan shows: the lines that were read, and which of them the user wants to see. */
final class PlanModel implements AutoCloseable {
  /** How many solved lines are read at a time. */
  private static final int PAGE = 200;

  private final Frame frame;
  private final Forum forum;
  private final ReadOnlyObjectWrapper<Optional<PlanPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ObjectProperty<PlanFilter> filter =
      new SimpleObjectProperty<>(this, "filter", PlanFilter.OPEN);
  private final ObjectProperty<Optional<UUID>> topic =
      new SimpleObjectProperty<>(this, "topic", Optional.empty());
  private final ObjectProperty<Optional<Risk>> risk =
      new SimpleObjectProperty<>(this, "risk", Optional.empty());
  private final ObjectProperty<PlanView> view =
      new SimpleObjectProperty<>(this, "view", PlanView.LIST);
  private final Live<PlanPicture> live;

  private int most = PAGE;

  /** Which solved lines are wanted now; read by the thread of the store. */
  private volatile Optional<SolvedQuery> solved = Optional.empty();

  PlanModel(Frame frame) {
    this.frame = frame;
    forum = frame.forum().getValue();
    live =
        Live.of(
            frame.work(),
            Set.of("plan_line", "topic", "apv_change", "change_topic", "setting"),
            session -> PlanPicture.read(session, forum, today(), solved),
            this::arrived);
    // Told at once, before the screen is: it must not show one filter's lines under another.
    Runnable narrowed = () -> ask(PAGE);
    filter.subscribe(narrowed);
    topic.subscribe(narrowed);
    risk.subscribe(narrowed);
    view.subscribe(narrowed);
    // The matrix counts open lines, so what it picks out must be among those.
    risk.subscribe(now -> {
      if (now.isPresent()) {
        filter.set(PlanFilter.OPEN);
      }
    });
  }

  /** Has the solved lines read that are wanted, when others were wanted before. */
  private void ask(int atMost) {
    most = atMost;
    Optional<SolvedQuery> before = solved;
    solved =
        Optional.of(
                new SolvedQuery(
                    forum.id(), topic.get(), risk.get(), view.get() == PlanView.PLACES, most))
            .filter(query -> filter.get() == PlanFilter.CLOSED);
    if (solved.isPresent() && !solved.equals(before)) {
      live.reload();
    }
  }

  private void arrived(PlanPicture now) {
    // Another scale may have no such cell any more.
    risk.set(risk.get().filter(now.scale()::holds));
    picture.set(Optional.of(now));
  }

  Frame frame() {
    return frame;
  }

  Forum forum() {
    return forum;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  ReadOnlyObjectProperty<Optional<PlanPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  ObjectProperty<PlanFilter> filterProperty() {
    return filter;
  }

  /** The topic whose lines are wanted; empty for all. */
  ObjectProperty<Optional<UUID>> topicProperty() {
    return topic;
  }

  /** The cell of the matrix whose lines are wanted; empty for all. */
  ObjectProperty<Optional<Risk>> riskProperty() {
    return risk;
  }

  /** Which solved lines are wanted now; empty for none. */
  Optional<SolvedQuery> solved() {
    return solved;
  }

  /** Whether there are wanted lines that were not read. */
  boolean hasMore(PlanPicture now) {
    return solved.isPresent() && now.page().hasMore();
  }

  /** Has the next page of the wanted lines read. */
  void showMore() {
    ask(most + PAGE);
  }

  /** How many lines are wanted now, whether they were read or not. */
  long count(PlanPicture now) {
    return solved.isPresent() ? now.page().count() : wanted(now).size();
  }

  /** How many lines a group of the wanted ones has, whether they were read or not. */
  long count(PlanPicture now, PlanGroups.Group group) {
    if (solved.isEmpty() || group.lines().isEmpty()) {
      return group.lines().size();
    }
    return view.get() == PlanView.PLACES
        ? now.page().places().getOrDefault(group.lines().getFirst().location().strip(), 0L)
        : now.page().count();
  }

  /** The lines wanted now, as far as they were read. */
  List<PlanLine> wanted(PlanPicture now) {
    if (solved.isPresent()) {
      return now.page().lines();
    }
    return now.lines().stream()
        .filter(filter.get()::includes)
        .filter(line -> topic.get().isEmpty() || topic.get().equals(line.topicId()))
        .filter(line -> risk.get().isEmpty() || risk.get().get().equals(line.risk()))
        .toList();
  }

  ObjectProperty<PlanView> viewProperty() {
    return view;
  }

  /** What is shown now. */
  SavedViews.Kept now() {
    return new SavedViews.Kept(filter.get(), view.get(), topic.get(), risk.get());
  }

  /** Shows the plan as it was kept; a topic that is gone is not asked for. */
  void use(SavedViews.Kept kept) {
    risk.set(
        kept.risk()
            .filter(
                one -> picture.get().map(PlanPicture::scale).orElse(RiskScale.USUAL).holds(one)));
    filter.set(kept.filter());
    topic.set(kept.topic().filter(id -> picture.get().flatMap(now -> now.topic(id)).isPresent()));
    view.set(kept.view());
  }

  void keepViews(List<SavedViews.Kept> views) {
    frame
        .work()
        .change(
            Texts.get("apv.views"),
            session ->
                session
                    .settings()
                    .set(
                        PlanPicture.VIEWS,
                        views.stream()
                            .map(SavedViews.Kept::written)
                            .collect(Collectors.joining("\n"))));
  }

  boolean isNarrowed() {
    return topic.get().isPresent() || risk.get().isPresent();
  }

  void showAll() {
    topic.set(Optional.empty());
    risk.set(Optional.empty());
  }

  /** Where the problem of a new line is kept. */
  String draftPlace() {
    return "apv.new." + forum.id();
  }

  /** Makes a line that holds no more than the problem, under the topic that is picked out. */
  void create(String problem, Consumer<UUID> then) {
    Optional<UUID> under = topic.get();
    frame
        .work()
        .change(
            Texts.get("apv.new.label"),
            session -> {
              PlanLine line =
                  PlanLine.create(session.newId(), forum.id(), problem, today())
                      .edit()
                      .topicId(under)
                      .done();
              write(session, line);
              return line.id();
            },
            id -> {
              frame.done(Texts.get("apv.new.done"));
              then.accept(id);
            });
  }

  private void write(Session session, PlanLine line) {
    var created = PlanTrail.created(line, Texts.get("apv.trail.created"), session.newId());
    session.plans().save(new PlanLineRecord(line, List.of(), List.of(created)));
    session.settings().setDraft(draftPlace(), "");
  }

  @Override
  public void close() {
    live.close();
  }
}
