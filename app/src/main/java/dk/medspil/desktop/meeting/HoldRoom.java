package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Question;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.hall.HallConfidential;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.desktop.hall.HallPictures;
import dk.medspil.desktop.hall.PlanPictures;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Sends pictures of the meeting to the hall. It follows the item being treated and changes nothing
 * else by itself.
 */
final class HoldRoom {
  private final HoldModel model;
  private final Hall hall;
  private Optional<UUID> treated = Optional.empty();
  private boolean opened;

  HoldRoom(HoldModel model) {
    this.model = model;
    this.hall = model.frame().hall();
    model.pictureProperty().subscribe(now -> now.ifPresent(this::follow));
  }

  Hall hall() {
    return hall;
  }

  private void follow(HoldPicture now) {
    Optional<UUID> current = now.meeting().currentItem();
    boolean nothingYet = hall.pictureProperty().get() instanceof HallPicture.Blank;
    if (opened && !current.equals(treated) && current.isPresent()) {
      showItem();
    } else if (nothingYet) {
      current.ifPresentOrElse(
          item -> showItem(), () -> hall.show(HallPictures.welcome(now.meeting())));
    } else if (hall.pictureProperty().get() instanceof HallPicture.Item shown) {
      refresh(now, shown);
    }
    treated = current;
    opened = true;
  }

  /** What has become confidential leaves the hall at once; the clock alone redraws nothing. */
  private void refresh(HoldPicture now, HallPicture.Item shown) {
    now.meeting()
        .currentItem()
        .map(item -> HallPictures.item(now.items(), item, model.now(), now.cleared()))
        .filter(HallPicture.Item.class::isInstance)
        .map(HallPicture.Item.class::cast)
        .filter(item ->
            item.number().equals(shown.number())
                && !(item.title().equals(shown.title())
                    && item.form().equals(shown.form())
                    && item.questions().equals(shown.questions())))
        .ifPresent(hall::show);
  }

  void showItem() {
    with(now ->
        now.inHand()
            .map(item -> HallPictures.item(now.items(), item.id(), model.now(), now.cleared())));
  }

  void showAgenda() {
    with(now -> Optional.of(HallPictures.agenda(now.meeting(), now.items(), model.now())));
  }

  void showTasks() {
    with(now ->
        Optional.of(HallPictures.tasks(now.openTasks(), now.confidentialTasks(), now.cleared())));
  }

  /** The open lines of the forum's plan, read at this moment. */
  void showPlan() {
    LocalDate today = today();
    read((session, forum) -> {
      List<PlanLine> lines = session.plans().unsolved(forum);
      return PlanPictures.plan(
          lines, HallConfidential.among(session, lines), session.cleared().all(), today);
    });
  }

  /** The forum's wheel of this year, read at this moment. */
  void showWheel() {
    LocalDate today = today();
    read((session, forum) ->
        PlanPictures.wheel(
            session.wheels().records(forum),
            session.meetings().ofForum(forum),
            session.cleared().all(),
            today));
  }

  private LocalDate today() {
    return LocalDate.now(model.frame().clock());
  }

  private void read(BiFunction<Session, UUID, HallPicture> make) {
    model
        .pictureProperty()
        .get()
        .map(now -> now.forum().id())
        .ifPresent(
            forum -> model.frame().work().read(session -> make.apply(session, forum), hall::show));
  }

  void readBack() {
    with(HoldRoom::newestDecision);
  }

  boolean canReadBack() {
    return model.pictureProperty().get().flatMap(HoldRoom::newestDecision).isPresent();
  }

  /** The newest decision of the item; the room must not read an older one as if it were that. */
  private static Optional<HallPicture> newestDecision(HoldPicture now) {
    return now.inHand().flatMap(item -> newestDecision(now, item));
  }

  private static Optional<HallPicture> newestDecision(HoldPicture now, AgendaItem item) {
    return now.outcomes(item.id()).stream()
        .filter(HoldRoom::isDecision)
        .findFirst()
        .flatMap(outcome -> HallPictures.readBack(item, outcome, now.cleared()));
  }

  private static boolean isDecision(Outcome outcome) {
    return outcome.kind() == OutcomeKind.DECISION || outcome.kind() == OutcomeKind.AGREEMENT;
  }

  private void with(Function<HoldPicture, Optional<HallPicture>> make) {
    model.pictureProperty().get().flatMap(make).ifPresent(hall::show);
  }

  boolean isOpen() {
    return hall.stateProperty().get() != Hall.State.CLOSED;
  }

  void startOrStop() {
    hall.startOrStop();
  }

  void startFromItem() {
    showItem();
    hall.start();
  }

  /** Asks before the hall is closed by a key that may have been meant for something else. */
  void askToStop() {
    if (isOpen()) {
      model
          .frame()
          .dialogs()
          .ask(
              Question.choice(
                  Texts.get("meeting.hold.stop.title"),
                  Texts.get("meeting.hold.stop.body"),
                  Texts.get("meeting.hold.stop.act"),
                  Texts.get("meeting.hold.stop.keep")),
              hall::stop);
    }
  }
}
