package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.StrategyTheme;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A theme: its words, and a new goal or effort under it. */
final class ThemePart implements Part {
  private final StrategyModel model;
  private final UUID theme;
  private final Fields fields;
  private final Drafts drafts;
  private final TextField title = new TextField();
  private final TextArea text = new TextArea();
  private final TextField goal = new TextField();
  private final Labelled named = new Labelled(Texts.get("strategy.field.newGoal"), goal);
  private final ChoiceRow<Goal.Kind> kind =
      new ChoiceRow<>(
          Texts.get("strategy.field.kind"),
          Arrays.stream(Goal.Kind.values()).map(one -> Choice.of(one, one.label())).toList());
  private final Card view;

  ThemePart(StrategyModel model, UUID theme) {
    this.model = model;
    this.theme = theme;
    fields = new Fields(model.frame().work());
    drafts = new Drafts(model.frame().work());
    drafts.text(model.draftPlace(theme + "/new"), goal);
    text.setWrapText(true);
    text.setPrefRowCount(3);
    kind.getStyleClass().add("kinds");
    goal.setOnAction(event -> make());
    goal.textProperty().subscribe(typed -> named.showAdvice(Optional.empty()));
    var add =
        Command.of(Texts.get("strategy.goal.add"), Texts.get("strategy.goal.addHelp"), this::make)
            .withIcon(Icons.NEW);
    var remove =
        Command.of(
            Texts.get("strategy.theme.remove"),
            Texts.get("strategy.theme.removeHelp"),
            () -> model.removeTheme(theme));
    var acts = new FlowPane(add.button(), remove.linkButton());
    acts.getStyleClass().add("survey-fields");
    var content =
        new VBox(
            new Labelled(Texts.get("strategy.field.theme"), title),
            new Labelled(Texts.get("strategy.field.themeText"), text),
            kind,
            named,
            acts);
    content.getStyleClass().addAll("field-stack", "survey-about");
    view = new Card(Texts.get("strategy.part.theme"), StrategyWords.scrolling(content));
    fields.text(
        title,
        typed -> {
          if (!typed.isBlank()) {
            model.editTheme(theme, now -> now.worded(typed.strip(), now.text()), "title");
          }
        });
    fields.text(
        text,
        typed -> model.editTheme(theme, now -> now.worded(now.title(), typed.strip()), "text"));
  }

  private void make() {
    if (goal.getText().isBlank()) {
      named.showAdvice(Optional.of(Texts.get("strategy.goal.noText")));
      goal.requestFocus();
      return;
    }
    model.addGoal(theme, kind.getValue(), goal.getText().strip(), drafts.forget());
    drafts.quietly(goal::clear);
    goal.requestFocus();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void show(StrategyPicture picture) {
    picture
        .record()
        .theme(theme)
        .ifPresent(record -> {
          StrategyTheme now = record.theme();
          fields.show(title, now.title());
          fields.show(text, now.text());
        });
    drafts.restore();
  }

  @Override
  public void focus() {
    goal.requestFocus();
  }

  @Override
  public void flush() {
    fields.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    fields.close();
    drafts.close();
  }
}
