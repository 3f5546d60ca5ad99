package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.DurationField;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.Template;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What a template is called, what it is for and how long such a meeting lasts. */
final class TemplatesHead extends VBox {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 600;

  private final PrepareTyped typed;
  private final TextField title = new TextField();
  private final TextArea guidance = new TextArea();
  private final ComboBox<MeetingKind> kind =
      new PrepareChoice<>(MeetingKind::label, List.of(MeetingKind.values()));
  private final DurationField minutes =
      new DurationField(Texts.get("meeting.templates.field.length"));
  private final Label words = new Label();
  private final Label heading = new Label();

  TemplatesHead(TemplatesModel model, Template template, PrepareTyped typed) {
    this.typed = typed;
    String id = template.id();
    getStyleClass().addAll("template-head", "field-stack");
    if (template.builtIn()) {
      heading.getStyleClass().add("h2-serif");
      heading.setWrapText(true);
      words.setWrapText(true);
      getChildren().setAll(heading, words);
      return;
    }
    guidance.setWrapText(true);
    typed.halfTyped("template/" + id + "/length", minutes.typing());
    guidance.setPrefRowCount(2);
    typed.text(
        title,
        text -> model.edit(id, "title", now -> TemplatesEdit.title(now, orOld(text, now.title()))));
    typed.text(
        guidance, text -> model.edit(id, "guidance", now -> TemplatesEdit.guidance(now, text)));
    typed.value(
        kind,
        kind.valueProperty(),
        to -> model.edit(id, "kind", now -> TemplatesEdit.kind(now, to)));
    typed.value(
        minutes.field(),
        minutes.valueProperty(),
        to ->
            to.ifPresent(length ->
                model.edit(id, "minutes", now -> TemplatesEdit.minutes(now, allowed(length)))));
    var kindLabel = new Label(Texts.get("meeting.templates.field.kind"));
    kindLabel.setLabelFor(kind);
    kindLabel.getStyleClass().add("field-label");
    kind.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .setAll(
            PrepareFields.labelled(Texts.get("meeting.templates.field.title"), title),
            PrepareFields.pair(new VBox(kindLabel, kind), minutes),
            PrepareFields.labelled(Texts.get("meeting.templates.field.guidance"), guidance));
  }

  /** A template always has a name: while the field is empty the old one stays. */
  private static String orOld(String text, String old) {
    return text.isBlank() ? old : text.strip();
  }

  private static int allowed(Duration length) {
    return Math.clamp(length.toMinutes(), SHORTEST, LONGEST);
  }

  void focusTitle() {
    title.requestFocus();
  }

  void show(Template now) {
    heading.setText(now.title());
    words.setText(
        Texts.get(
            "meeting.templates.about",
            now.kind().label(),
            now.minutes(),
            now.plannedMinutes(),
            now.guidance()));
    typed.show(title, now.title());
    typed.show(guidance, now.guidance());
    typed.show(kind, kind.valueProperty(), now.kind());
    typed.show(
        minutes.field(), minutes.valueProperty(), Optional.of(Duration.ofMinutes(now.minutes())));
    typed.resume();
  }
}
