package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyQuestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Counts hands question by question. What is counted is not shown again before the end: two
 * countings of the same question would tell one person's answer by their difference (R19).
 */
final class RoomCount implements SurveyScreen.Body {
  private final SurveyModel model;
  private final Survey asked;
  private final SurveyHall hall;
  private final List<HandFields> all = new ArrayList<>();
  private final StackPane shown = new StackPane();
  private final StackPane done = new StackPane();
  private final Label number = new Label();
  private final Label progress = new Label();
  private final Card view;
  private final Command save;
  private final Command earlier;
  private final Command later;
  private final Command wall;
  private final Command end;
  private final Command restart;
  private Set<String> begun = Set.of();
  private int people;
  private int at;
  private boolean onWall;

  RoomCount(SurveyModel model, Survey asked, SurveyHall hall) {
    this.model = model;
    this.asked = asked;
    this.hall = hall;
    people = asked.participants();
    for (SurveyQuestion question : asked.questions()) {
      all.add(
          new HandFields(
              asked,
              question,
              new Drafts(model.frame().work()),
              model.draftPlace("room/" + question.code()),
              this::save));
    }
    save =
        Command.of(Texts.get("survey.room.save"), Texts.get("survey.room.saveHelp"), this::save)
            .withIcon(Icons.IN_ORDER)
            .withShortcut("Shortcut+Enter");
    earlier =
        Command.of(
                Texts.get("survey.room.earlier"),
                Texts.get("survey.room.earlierHelp"),
                () -> turn(at - 1))
            .withIcon(Icons.BACK)
            .withShortcut("Shortcut+Page_Up");
    later =
        Command.of(
                Texts.get("survey.room.later"),
                Texts.get("survey.room.laterHelp"),
                () -> turn(at + 1))
            .withIcon(Icons.FORWARD)
            .withShortcut("Shortcut+Page_Down");
    wall =
        Command.of(Texts.get("survey.room.wall"), Texts.get("survey.room.wallHelp"), this::wall)
            .withIcon(Icons.HALL)
            .withShortcut("Alt+V");
    end = CountActs.end(model);
    restart = CountActs.restart(model);
    view = build();
    turn(0);
  }

  private Card build() {
    var how = SurveyWords.wrapped(Texts.get("survey.room.how", SurveyWords.scale(asked.scale())));
    how.getStyleClass().add("muted");
    number.getStyleClass().add("semibold");
    number.setMinWidth(Region.USE_PREF_SIZE);
    progress.setMinWidth(Region.USE_PREF_SIZE);
    var where = new HBox(earlier.iconButton(), number, later.iconButton(), done);
    where.getStyleClass().add("survey-acts");
    var acts =
        new FlowPane(
            save.primaryButton(),
            wall.button(),
            end.button(),
            restart.linkButton(),
            Reason.FIVE_ANSWERS.link(model.frame()));
    acts.getStyleClass().add("survey-fields");
    var content = new VBox(how, where, shown, acts);
    content.getStyleClass().add("field-stack");
    return new Card(Texts.get("survey.room.title"), progress, SurveyWords.scrolling(content));
  }

  private void turn(int to) {
    at = Math.clamp(to, 0, all.size() - 1);
    boolean hadFocus = shown.isFocusWithin();
    shown.getChildren().setAll(all.get(at));
    number.setText(Texts.get("survey.room.number", at + 1, all.size()));
    showDone();
    if (onWall) {
      project();
    }
    if (hadFocus) {
      shown.applyCss();
      focus();
    }
  }

  private void showDone() {
    boolean counted = begun.contains(asked.questions().get(at).code());
    done.getChildren().clear();
    if (counted) {
      done.getChildren()
          .add(new StatusPill(Tone.SUCCESS, Icons.DONE, Texts.get("survey.room.counted")));
    }
  }

  private void save() {
    HandFields fields = all.get(at);
    fields
        .counts(people)
        .ifPresent(counts -> {
          model.setCounts(asked.questions().get(at).code(), counts, fields.forget());
          fields.clear();
          Set<String> now = new LinkedHashSet<>(begun);
          now.add(asked.questions().get(at).code());
          begun = now;
          if (at < all.size() - 1) {
            turn(at + 1);
          } else {
            showDone();
          }
          focus();
        });
  }

  private void wall() {
    onWall = true;
    project();
    hall.open();
  }

  private void project() {
    hall.show(asked, at, Texts.get("survey.hall.number", at + 1, all.size()));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void show(SurveyPicture picture) {
    begun = picture.begun();
    people = picture.report().survey().participants();
    progress.setText(Texts.get("survey.room.progress", begun.size(), all.size()));
    showDone();
    all.forEach(HandFields::restore);
  }

  @Override
  public void focus() {
    all.get(at).focus();
  }

  @Override
  public List<Command> commands() {
    return List.of(save, earlier, later, wall, end, restart);
  }

  @Override
  public void flush() {
    all.forEach(HandFields::flush);
  }

  @Override
  public void close() {
    all.forEach(HandFields::close);
  }
}
