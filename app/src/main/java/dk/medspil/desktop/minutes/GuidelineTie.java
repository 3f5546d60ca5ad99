package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.store.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** Under a line about a guideline: the way to it in the register, or what it could be tied to. */
final class GuidelineTie extends HBox {
  private final MinutesModel model;
  private final UUID line;
  private final MenuButton choose = new MenuButton(Texts.get("minutes.guideline.tie"));

  GuidelineTie(MinutesModel model, UUID line) {
    this.model = model;
    this.line = line;
    choose.getStyleClass().addAll("flat", "link");
    choose.setGraphic(Icons.GUIDELINE.node());
    choose.setAccessibleHelp(Texts.get("minutes.guideline.tieHelp"));
    getStyleClass().add("minutes-actions");
    managedProperty().bind(visibleProperty());
  }

  void show(Outcome outcome, GuidelineTies ties) {
    Optional<RegisteredGuideline> tied = Optional.ofNullable(ties.tied().get(line));
    boolean offered = ties.isOffered(outcome);
    setVisible(tied.isPresent() || offered);
    if (tied.isPresent()) {
      getChildren().setAll(open(tied.get()));
    } else if (offered) {
      choose.getItems().setAll(choices(outcome, ties));
      getChildren().setAll(choose);
    }
  }

  private Button open(RegisteredGuideline one) {
    Button open =
        Command.of(
                Texts.get("minutes.guideline.open", one.title()),
                Texts.get("minutes.guideline.openHelp"),
                () -> model.frame().go(new Place.GuidelineAt(one.id())))
            .withIcon(Icons.GUIDELINE)
            .linkButton();
    open.setWrapText(true);
    open.setMinWidth(0);
    return open;
  }

  private List<MenuItem> choices(Outcome outcome, GuidelineTies ties) {
    List<MenuItem> items = new ArrayList<>();
    for (RegisteredGuideline one : ties.possible(outcome.kind())) {
      String name =
          outcome.kind() == OutcomeKind.GUIDELINE_TERMINATED
              ? Texts.get("minutes.guideline.terminate", one.title())
              : one.guideline().isDraft()
                  ? Texts.get("minutes.guideline.agree", one.title())
                  : Texts.get("minutes.guideline.change", one.title());
      items.add(
          choice(
              name,
              session ->
                  now(session)
                      .ifPresent(
                          line -> GuidelineTies.follow(session, line, ties.day(), one.id()))));
    }
    if (outcome.kind() == OutcomeKind.GUIDELINE_AGREED) {
      UUID forum = model.frame().forum().getValue().id();
      items.add(
          choice(
              Texts.get("minutes.guideline.enter"),
              session ->
                  now(session)
                      .ifPresent(line -> GuidelineTies.enter(session, line, forum, ties.day()))));
    }
    return items;
  }

  /** The words as they are in the store when the choice is made. */
  private Optional<Outcome> now(Session session) {
    return session.agendas().outcome(line);
  }

  private MenuItem choice(String name, Consumer<Session> work) {
    return Command.of(
            name,
            Texts.get("minutes.guideline.tieHelp"),
            () -> {
              model.autosave().flush();
              model
                  .frame()
                  .work()
                  .change(
                      Texts.get("minutes.guideline.tie"),
                      session -> {
                        work.accept(session);
                        return true;
                      },
                      tied -> model.frame().done(Texts.get("minutes.guideline.tied")));
            })
        .menuItem();
  }
}
