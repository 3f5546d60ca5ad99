package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a survey is for and how to run it, and its title, day, participants and note. */
final class AboutCard {
  private static final int MOST = 9_999;

  private final SurveyModel model;
  private final Fields fields;
  private final Drafts drafts;
  private final TextField title = new TextField();
  private final DateField day;
  private final NumberField people = new NumberField(1, MOST);
  private final TextArea note = new TextArea();
  private final Label purpose = SurveyWords.wrapped("");
  private final Label how = SurveyWords.wrapped("");
  private final ProofPart proof;
  private final Card view;

  AboutCard(SurveyModel model, Fields fields, Drafts drafts) {
    this.model = model;
    this.fields = fields;
    this.drafts = drafts;
    day = new DateField(Texts.get("survey.field.day"), model::today);
    note.setWrapText(true);
    note.setPrefRowCount(4);
    proof = new ProofPart(model);
    how.getStyleClass().addAll("small", "muted");
    var content =
        new VBox(
            purpose,
            how,
            new Labelled(Texts.get("survey.field.title"), title),
            day,
            new Labelled(Texts.get("survey.field.people"), people),
            new Labelled(Texts.get("survey.field.note"), note),
            proof);
    content.getStyleClass().addAll("field-stack", "survey-about");
    ScrollPane scroll = SurveyWords.scrolling(content);
    view = new Card(Texts.get("survey.about"), scroll);
    watch();
  }

  private void watch() {
    fields.text(
        title,
        text -> {
          if (!text.isBlank()) {
            model.describe(
                "title",
                now -> now.described(text.strip(), now.heldOn(), now.participants(), now.note()));
          }
        });
    fields.text(
        note,
        text ->
            model.describe(
                "note",
                now -> now.described(now.title(), now.heldOn(), now.participants(), text.strip())));
    fields.text(
        people,
        text ->
            people
                .number(text)
                .ifPresent(count ->
                    model.describe(
                        "people",
                        now -> now.described(now.title(), now.heldOn(), count, now.note()))));
    fields.value(
        day.field(),
        day.valueProperty(),
        chosen ->
            chosen.ifPresent(on ->
                model.describe(
                    "day", now -> now.described(now.title(), on, now.participants(), now.note()))));
    drafts.halfTyped(model.draftPlace("day"), day.typing());
  }

  Region view() {
    return view;
  }

  void show(SurveyPicture picture) {
    Survey survey = picture.report().survey();
    fields.show(title, survey.title());
    fields.show(people, Integer.toString(survey.participants()));
    fields.show(note, survey.note());
    fields.show(day.field(), day.valueProperty(), Optional.of(survey.heldOn()));
    Optional<SurveyKind> kind =
        model.frame().content().surveys().stream()
            .filter(one -> one.id().equals(survey.kind()))
            .findFirst();
    purpose.setText(kind.map(SurveyKind::purpose).orElse(""));
    how.setText(kind.map(SurveyKind::how).orElse(""));
    proof.show(picture, kind);
    drafts.restore();
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }
}
