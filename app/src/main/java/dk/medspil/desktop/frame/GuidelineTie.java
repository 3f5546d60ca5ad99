package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
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
public final class GuidelineTie extends HBox {
  private final Frame frame;
  private final Runnable writeTyped;
  private final UUID line;
  private final MenuButton choose = new MenuButton(Texts.get("guidelineTie.tie"));

  /**
   * Under a line that is in the store.
   *
   * @param writeTyped writes what is typed in the lines, before a guideline follows one
   */
  public GuidelineTie(Frame frame, Runnable writeTyped, UUID line) {
    this.frame = frame;
    this.writeTyped = writeTyped;
    this.line = line;
    choose.getStyleClass().addAll("flat", "link");
    choose.setGraphic(Icons.GUIDELINE.node());
    choose.setAccessibleHelp(Texts.get("guidelineTie.tieHelp"));
    getStyleClass().add("minutes-actions");
    managedProperty().bind(visibleProperty());
  }

  /** Shows the tie there is, or what could be one; nothing when there is neither. */
  public void show(Outcome outcome, GuidelineTies ties) {
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
                Texts.get("guidelineTie.open", one.title()),
                Texts.get("guidelineTie.openHelp"),
                () -> frame.go(new Place.GuidelineAt(one.id())))
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
              ? Texts.get("guidelineTie.terminate", one.title())
              : one.guideline().isDraft()
                  ? Texts.get("guidelineTie.agree", one.title())
                  : Texts.get("guidelineTie.change", one.title());
      items.add(
          choice(
              name,
              session ->
                  now(session)
                      .ifPresent(
                          line -> GuidelineTies.follow(session, line, ties.day(), one.id()))));
    }
    if (outcome.kind() == OutcomeKind.GUIDELINE_AGREED) {
      UUID forum = frame.forum().getValue().id();
      items.add(
          choice(
              Texts.get("guidelineTie.enter"),
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
            Texts.get("guidelineTie.tieHelp"),
            () -> {
              writeTyped.run();
              frame
                  .work()
                  .change(
                      Texts.get("guidelineTie.tie"),
                      session -> {
                        work.accept(session);
                        return true;
                      },
                      tied -> frame.done(Texts.get("guidelineTie.tied")));
            })
        .menuItem();
  }
}
