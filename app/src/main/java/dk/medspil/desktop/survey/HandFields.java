package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.survey.Scale;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyQuestion;
import dk.medspil.store.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One question and a field for each number: how many hands went up. */
final class HandFields extends VBox {
  private static final int MOST = 9_999;

  private final Map<Integer, NumberField> fields = new LinkedHashMap<>();
  private final Label advice = new Label();
  private final Drafts drafts;

  /**
   * Fields that are empty until somebody types, and keep what is typed.
   *
   * @param place where it is kept
   * @param save what Enter does in the last field
   */
  HandFields(Survey survey, SurveyQuestion question, Drafts drafts, String place, Runnable save) {
    this.drafts = drafts;
    Label text = SurveyWords.wrapped(question.text());
    text.getStyleClass().add("survey-question");
    var hands = new FlowPane();
    hands.getStyleClass().add("survey-fields");
    List<Integer> values = survey.scale().values();
    for (int value : values) {
      var field = new NumberField(0, MOST);
      fields.put(value, field);
      hands.getChildren().add(new Labelled(name(survey.scale(), value), field));
      field.textProperty().subscribe(typed -> advice.setText(""));
      drafts.text(place + "/" + value, field);
    }
    for (int i = 0; i < values.size(); i++) {
      NumberField next = fields.get(values.get(Math.min(i + 1, values.size() - 1)));
      boolean last = i == values.size() - 1;
      fields
          .get(values.get(i))
          .setOnAction(event -> {
            if (last) {
              save.run();
            } else {
              next.requestFocus();
            }
          });
    }
    advice.setWrapText(true);
    advice.setMinHeight(Region.USE_PREF_SIZE);
    advice.managedProperty().bind(advice.textProperty().isNotEmpty());
    advice.getStyleClass().add("field-message");
    getStyleClass().add("field-stack");
    getChildren().setAll(text, hands, advice);
  }

  private static String name(Scale scale, int value) {
    if (value == scale.lowest()) {
      return Texts.get("survey.hands.end", value, scale.lowWord());
    }
    return value == scale.highest()
        ? Texts.get("survey.hands.end", value, scale.highWord())
        : Integer.toString(value);
  }

  /** What is typed; empty with advice when that is nothing, or more than there are people. */
  Optional<Map<Integer, Integer>> counts(int people) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    fields.forEach((value, field) -> counts.put(value, field.number().orElse(0)));
    int hands = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (hands == 0 || hands > people) {
      advice.setText(
          hands == 0
              ? Texts.get("survey.hands.none")
              : Texts.get("survey.hands.tooMany", hands, people));
      focus();
      return Optional.empty();
    }
    return Optional.of(counts);
  }

  /** Removes what is kept of it, inside the transaction that writes it. */
  Consumer<Session> forget() {
    return drafts.forget();
  }

  void clear() {
    drafts.quietly(() -> fields.values().forEach(NumberField::clear));
  }

  void restore() {
    drafts.restore();
  }

  void focus() {
    fields.values().iterator().next().requestFocus();
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }
}
