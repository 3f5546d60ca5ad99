package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineEvent.Kind;
import dk.medspil.domain.guideline.GuidelineState;
import dk.medspil.domain.guideline.Talks;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What both sides say, and when no agreement is reached the record of it (handbook 1.5). */
final class TalksCard {
  private final GuidelineModel model;
  private final Fields fields;
  private final TextField wishedBy = new TextField();
  private final TextArea employees = new TextArea();
  private final TextArea management = new TextArea();
  private final Label reason = new Label();
  private final VBox refusal;
  private final Label dates = new Label();
  private final Button talk;
  private final StepForm talked;
  private final Card card;

  TalksCard(GuidelineModel model, Fields fields) {
    this.model = model;
    this.fields = fields;
    wishedBy.setPromptText(Texts.get("guideline.field.wishedByPrompt"));
    text(wishedBy, "wishedBy", (old, now) -> new Talks(now, old.employees(), old.management()));
    text(employees, "employees", (old, now) -> new Talks(old.wishedBy(), now, old.management()));
    text(management, "management", (old, now) -> new Talks(old.wishedBy(), old.employees(), now));
    var why = new Label(Texts.get("guideline.field.reason"));
    why.getStyleClass().add("field-label");
    wrapped(reason);
    refusal = new VBox(why, reason);
    refusal.managedProperty().bind(refusal.visibleProperty());
    wrapped(dates);
    dates.getStyleClass().addAll("muted", "small");
    talked =
        new StepForm(
            model,
            new StepForm.Says(
                "",
                Optional.of(Texts.get("guideline.talk.words")),
                Texts.get("guideline.talk.day"),
                Texts.get("guideline.talk.act"),
                Texts.get("guideline.talk.help")),
            model.place("talk"),
            () -> false,
            (day, words, forget) -> model.note(Kind.TALKED, day, words, one -> one, forget));
    talk =
        Command.of(
                Texts.get("guideline.talk"),
                Texts.get("guideline.talk.help"),
                () -> talked.open(""))
            .withIcon(Icons.NEW)
            .button();
    talk.managedProperty().bind(talk.visibleProperty());
    var content =
        new VBox(
            new Labelled(Texts.get("guideline.field.wishedBy"), wishedBy),
            new Labelled(Texts.get("guideline.field.employees"), employees),
            new Labelled(Texts.get("guideline.field.management"), management),
            refusal,
            dates,
            talk,
            talked);
    content.getStyleClass().add("guideline-card");
    card = new Card(Texts.get("guideline.talks"), content);
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.managedProperty().bind(card.visibleProperty());
  }

  private void text(TextInputControl field, String name, BiFunction<Talks, String, Talks> change) {
    if (field instanceof TextArea area) {
      area.setWrapText(true);
      area.setPrefRowCount(2);
    }
    fields.text(
        field, value -> model.type(name, one -> one.with(change.apply(one.talks(), value))));
  }

  private static void wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
  }

  Card view() {
    return card;
  }

  void show(GuidelinePicture picture) {
    Guideline now = picture.guideline();
    Talks talks = picture.entry().talks();
    boolean refused = now.state() == GuidelineState.REFUSED;
    // What led to an agreement is read as long as there is something to read.
    card.setVisible(now.isDraft() || refused || !talks.equals(Talks.NONE));
    boolean open = now.isDraft() || refused;
    wishedBy.setEditable(open);
    employees.setEditable(open);
    management.setEditable(open);
    fields.show(wishedBy, talks.wishedBy());
    fields.show(employees, talks.employees());
    fields.show(management, talks.management());
    refusal.setVisible(refused);
    reason.setText(now.reason());
    talk.setVisible(now.isDraft());
    String days =
        picture.record().trail().stream()
            .filter(one -> one.kind() == Kind.DISCUSSED || one.kind() == Kind.TALKED)
            .map(GuidelineEvent::on)
            .distinct()
            .map(day -> GuidelineWords.day(Optional.of(day)))
            .collect(Collectors.joining(", "));
    dates.setText(days.isEmpty() ? "" : Texts.get("guideline.talk.dates", days));
    dates.setVisible(!days.isEmpty());
    dates.setManaged(!days.isEmpty());
  }

  void flush() {
    talked.flush();
  }

  void close() {
    talked.close();
  }
}
