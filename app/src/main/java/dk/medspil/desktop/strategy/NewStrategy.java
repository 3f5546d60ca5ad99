package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A new strategy: its name is enough, the rest is written on its own page. */
final class NewStrategy extends VBox {
  private static final int USUAL_YEARS = 3;

  private final Frame frame;
  private final Runnable left;
  private final UUID forum;
  private final TextField title = new TextField();
  private final Labelled titled = new Labelled(Texts.get("strategy.field.title"), title);
  private final Drafts drafts;

  NewStrategy(Frame frame, Runnable left) {
    this.frame = frame;
    this.left = left;
    forum = frame.forum().getValue().id();
    setId("strategy-new");
    title.setPromptText(Texts.get("strategy.new.prompt"));
    title.setOnAction(event -> make());
    title.textProperty().subscribe(text -> titled.showAdvice(Optional.empty()));
    var make =
        Command.of(Texts.get("strategy.new.make"), Texts.get("strategy.new.makeHelp"), this::make);
    var leave =
        Command.of(
            Texts.get("strategy.new.leave"), Texts.get("strategy.new.leaveHelp"), this::leave);
    var acts = new HBox(make.button(), leave.linkButton());
    acts.getStyleClass().add("survey-acts");
    getStyleClass().addAll("wheel-form", "wheel-new");
    getChildren().setAll(titled, acts);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
          }
        });
    drafts = new Drafts(frame.work());
    drafts.text("strategy/new/" + forum, title);
    drafts.restore(() -> setVisible(isVisible() || !title.getText().isEmpty()));
  }

  void open() {
    setVisible(true);
    applyCss();
    title.requestFocus();
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }

  private void leave() {
    if (title.getText().isBlank()) {
      setVisible(false);
    }
    left.run();
  }

  private void make() {
    if (title.getText().isBlank()) {
      titled.showAdvice(Optional.of(Texts.get("strategy.new.noTitle")));
      title.requestFocus();
      return;
    }
    int year = LocalDate.now(frame.clock()).getYear();
    var made =
        new Strategy(
            UUID.randomUUID(), forum, title.getText().strip(), "", year, year + USUAL_YEARS);
    var forget = drafts.forget();
    drafts.finish();
    frame
        .work()
        .change(
            Texts.get("strategy.undo.new"),
            session -> {
              forget.accept(session);
              session.strategies().save(made);
              return made.id();
            },
            id -> frame.go(new Place.StrategyAt(id)));
  }
}
