package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.RoomKeys;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.hall.HallConfidential;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.desktop.hall.HallPlan;
import dk.medspil.desktop.hall.HallStrip;
import dk.medspil.desktop.hall.PlanPictures;
import dk.medspil.domain.apv.PlanFigures;
import dk.medspil.domain.apv.PlanGroups;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.store.Session;
import dk.medspil.store.SolvedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets the room see the plan the way the operator has laid it out, without what came out of
 * something confidential (R25). It is read at the moment it is asked for and stands still after.
 */
final class PlanHall {
  private final Frame frame;
  private final Hall hall;
  private final Command command;

  /**
   * The pictures of a screen.
   *
   * @param picture makes what the screen shows into what the room may see
   */
  PlanHall(Frame frame, Function<Session, HallPicture> picture) {
    this.frame = frame;
    hall = frame.hall();
    command =
        Command.of(
                Texts.get("apv.hall.show"),
                Texts.get("apv.hall.showHelp"),
                () -> frame.work().read(picture::apply, this::showOrStop))
            .withIcon(Icons.HALL)
            .withShortcut(RoomKeys.HALL.keys());
  }

  Command command() {
    return command;
  }

  HallStrip strip() {
    return new HallStrip(frame.hall());
  }

  /** The same once more means that the room has seen enough. */
  private void showOrStop(HallPicture picture) {
    boolean open = hall.stateProperty().get() != Hall.State.CLOSED;
    if (open && hall.pictureProperty().get().equals(picture)) {
      hall.stop();
      return;
    }
    hall.show(picture);
    if (!open) {
      hall.start();
    }
  }

  /** The wanted lines as the operator has laid them out. */
  static HallPicture plan(Session session, PlanModel model) {
    PlanPicture read =
        PlanPicture.read(
            session, model.forum(), model.today(), model.solved().map(SolvedQuery::all));
    List<PlanLine> shown = forRoom(session, model.wanted(read));
    LocalDate today = model.today();
    String title = title(model, read, session.cleared().all());
    return switch (model.viewProperty().get()) {
      case LIST -> PlanPictures.list(title, shown, today);
      case BOARD -> PlanPictures.groups(title, PlanGroups.byStatus(shown), today);
      case MONTHS -> PlanPictures.groups(title, PlanGroups.byMonth(shown, today), today);
      case PLACES -> PlanPictures.groups(title, PlanGroups.byPlace(shown), today);
      case RISKS -> risks(session, read);
    };
  }

  /** The risk of every open line, whatever is picked out. */
  static HallPlan.Risks risks(Session session, PlanPicture read) {
    return PlanPictures.risks(
        Texts.get("apv.hall.risks"),
        forRoom(session, read.lines().stream().filter(PlanFilter.OPEN::includes).toList()),
        read.scale(),
        session.cleared().all());
  }

  private static List<PlanLine> forRoom(Session session, List<PlanLine> lines) {
    return PlanPictures.forRoom(
        lines, HallConfidential.among(session, lines), session.cleared().all());
  }

  /** What is picked out is said: the room must not take a part of the plan for the whole. */
  private static String title(PlanModel model, PlanPicture read, ClearedFindings cleared) {
    String filter = model.filterProperty().get().lines();
    return model
        .topicProperty()
        .get()
        .flatMap(read::topic)
        .map(
            topic -> Texts.get("apv.hall.topic", filter, PlanPictures.topic(topic.name(), cleared)))
        .orElseGet(() -> Texts.get("apv.hall.plan", filter));
  }

  /** The numbers of the lines the room may see. */
  static HallPicture figures(Session session, UUID forum, LocalDate today) {
    ClearedFindings cleared = session.cleared().all();
    List<PlanLineRecord> records = session.plans().records(forum);
    Set<UUID> shown =
        forRoom(session, records.stream().map(PlanLineRecord::line).toList()).stream()
            .map(PlanLine::id)
            .collect(Collectors.toSet());
    PlanFigures figures =
        PlanFigures.of(
            records.stream().filter(one -> shown.contains(one.line().id())).toList(),
            FigureCharts.topics(session).andThen(name -> PlanPictures.topic(name, cleared)),
            today);
    return new HallPlan.Charts(Texts.get("apv.figures"), FigureCharts.of(figures));
  }
}
