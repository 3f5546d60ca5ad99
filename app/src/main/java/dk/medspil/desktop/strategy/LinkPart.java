package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where a goal or effort is worked on, and the indicators it is measured by. */
final class LinkPart extends VBox {
  private final StrategyModel model;
  private final UUID goal;
  private final VBox links = new VBox();
  private final PickField<Optional<StrategyPicture.Target>> target =
      new PickField<>(Texts.get("strategy.link.target"), choices(List.of()));
  private final TextField indicator = new TextField();
  private final Labelled measured = new Labelled(Texts.get("strategy.link.indicator"), indicator);
  private final Drafts drafts;

  LinkPart(StrategyModel model, UUID goal) {
    this.model = model;
    this.goal = goal;
    drafts = new Drafts(model.frame().work());
    drafts.text(model.draftPlace(goal + "/indicator"), indicator);
    indicator.setPromptText(Texts.get("strategy.link.prompt"));
    indicator.setOnAction(event -> add());
    indicator.textProperty().subscribe(typed -> measured.showAdvice(Optional.empty()));
    links.getStyleClass().add("survey-questions");
    var add =
        Command.of(Texts.get("strategy.link.add"), Texts.get("strategy.link.addHelp"), this::add)
            .withIcon(Icons.ATTACHMENT);
    getStyleClass().add("field-stack");
    getChildren()
        .setAll(
            links,
            new Labelled(Texts.get("strategy.link.target"), target.field()),
            measured,
            new HBox(add.button()));
  }

  private static List<Choice<Optional<StrategyPicture.Target>>> choices(
      List<StrategyPicture.Target> targets) {
    Choice<Optional<StrategyPicture.Target>> none =
        Choice.of(Optional.empty(), Texts.get("strategy.link.none"));
    return Stream.concat(
            Stream.of(none),
            targets.stream()
                .map(one ->
                    Choice.of(
                        Optional.of(one),
                        Texts.get("strategy.link.choice", one.kind().label(), one.text()))))
        .toList();
  }

  void show(GoalRecord record, List<StrategyPicture.Target> targets) {
    links.getChildren().setAll(record.links().stream().map(this::row).toList());
    List<UUID> there = record.links().stream().flatMap(link -> link.target().stream()).toList();
    target.setChoices(choices(targets.stream().filter(one -> !there.contains(one.id())).toList()));
    drafts.restore();
  }

  private Node row(GoalLink link) {
    Label text = StrategyWords.wrapped(link.text());
    Label kind = StrategyWords.wrapped(link.kind().label());
    kind.getStyleClass().addAll("small", "muted");
    var open =
        Command.of(
            Texts.get("strategy.link.open"),
            Texts.get("strategy.link.openHelp", link.text()),
            () -> model.open(link));
    var remove =
        Command.of(
                Texts.get("strategy.link.remove"),
                Texts.get("strategy.link.removeHelp", link.text()),
                () -> model.unlink(link))
            .withIcon(Icons.DELETE);
    var acts = new HBox();
    link.target().ifPresent(there -> acts.getChildren().add(open.linkButton()));
    acts.getChildren().add(remove.iconButton());
    acts.getStyleClass().add("survey-acts");
    return new FoldingLine(new VBox(text, kind), acts, 10);
  }

  /** Ties what is chosen, writes down the indicator, or both. */
  private void add() {
    String words = indicator.getText().strip();
    Optional<StrategyPicture.Target> chosen = target.valueProperty().get();
    if (words.isEmpty() && chosen.isEmpty()) {
      measured.showAdvice(Optional.of(Texts.get("strategy.link.nothing")));
      indicator.requestFocus();
      return;
    }
    chosen.ifPresent(one -> {
      Consumer<Session> nothing = session -> {};
      model.link(goal, one.kind(), Optional.of(one.id()), one.text(), nothing);
      target.valueProperty().set(Optional.empty());
    });
    if (!words.isEmpty()) {
      model.link(goal, GoalLink.Kind.INDICATOR, Optional.empty(), words, drafts.forget());
      drafts.quietly(indicator::clear);
    }
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }
}
