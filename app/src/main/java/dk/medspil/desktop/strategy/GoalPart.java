package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalRecord;
import java.util.UUID;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A goal or an effort: its words and owner, how far it is, and where it is worked on. */
final class GoalPart implements Part {
  private final UUID goal;
  private final Fields fields;
  private final TextArea text = new TextArea();
  private final TextField owner = new TextField();
  private final StatusPart status;
  private final LinkPart links;
  private final Card view;

  GoalPart(StrategyModel model, UUID goal) {
    this.goal = goal;
    fields = new Fields(model.frame().work());
    status = new StatusPart(model, goal);
    links = new LinkPart(model, goal);
    text.setWrapText(true);
    text.setPrefRowCount(2);
    owner.setPromptText(Texts.get("strategy.field.ownerPrompt"));
    var remove =
        Command.of(
            Texts.get("strategy.goal.remove"),
            Texts.get("strategy.goal.removeHelp"),
            () -> model.removeGoal(goal));
    var content =
        new VBox(
            new Labelled(Texts.get("strategy.field.text"), text),
            new Labelled(Texts.get("strategy.field.owner"), owner),
            status,
            links,
            new HBox(remove.linkButton()));
    content.getStyleClass().addAll("field-stack", "survey-about");
    view = new Card(Texts.get("strategy.part.goal"), StrategyWords.scrolling(content));
    fields.text(
        text,
        typed -> {
          if (!typed.isBlank()) {
            model.editGoal(goal, now -> now.worded(typed.strip(), now.owner()), "text");
          }
        });
    fields.text(
        owner,
        typed -> model.editGoal(goal, now -> now.worded(now.text(), typed.strip()), "owner"));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void show(StrategyPicture picture) {
    picture.record().goal(goal).ifPresent(record -> show(record, picture));
  }

  private void show(GoalRecord record, StrategyPicture picture) {
    Goal now = record.goal();
    fields.show(text, now.text());
    fields.show(owner, now.owner());
    status.show(record);
    links.show(record, picture.targets());
  }

  @Override
  public void focus() {
    status.focus();
  }

  @Override
  public void flush() {
    fields.flush();
    status.flush();
    links.flush();
  }

  @Override
  public void close() {
    fields.close();
    status.close();
    links.close();
  }
}
