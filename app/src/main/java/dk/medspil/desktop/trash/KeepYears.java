package dk.medspil.desktop.trash;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.safety.Retention.Paper;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.FlowPane;

/** For how many years each kind of paper is kept in this kind of forum. */
final class KeepYears extends FlowPane {
  private static final int MOST = 50;

  private final Fields fields;
  private final Map<Paper, NumberField> numbers = new EnumMap<>(Paper.class);

  KeepYears(CleanUpModel model, Fields fields) {
    this.fields = fields;
    getStyleClass().add("settings-numbers");
    for (Paper paper : Paper.values()) {
      var number = new NumberField(0, MOST);
      var labelled = new Labelled(name(paper), number);
      numbers.put(paper, number);
      fields.text(
          number,
          text -> {
            OptionalInt years = number.number(text);
            labelled.showAdvice(
                years.isPresent()
                    ? Optional.empty()
                    : Optional.of(Texts.get("cleanup.years.wrong")));
            years.ifPresent(now -> model.keepFor(paper, now));
          });
      getChildren().add(labelled);
    }
  }

  private static String name(Paper paper) {
    return switch (paper) {
      case DRAFT -> Texts.get("cleanup.years.draft");
      case MEETING -> Texts.get("cleanup.years.meeting");
      case BOARD -> Texts.get("cleanup.years.board");
      case TASK -> Texts.get("cleanup.years.task");
      case PLAN_LINE -> Texts.get("cleanup.years.planLine");
      case FILLED_FORM -> Texts.get("cleanup.years.filledForm");
      case SURVEY -> Texts.get("cleanup.years.survey");
      case STRATEGY -> Texts.get("cleanup.years.strategy");
    };
  }

  void show(Map<Paper, OptionalInt> years) {
    numbers.forEach(
        (paper, number) -> fields.show(number, Integer.toString(years.get(paper).orElse(0))));
  }
}
