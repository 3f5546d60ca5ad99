package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.control.RiskBadge;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskColor;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.RiskScale.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The bands of the scale of risks, the highest on top: word, where it begins, and colour. */
final class RiskBandFields {
  private final Fields fields;
  private final Map<Risk.Band, Label> ranges = new EnumMap<>(Risk.Band.class);
  private final Map<Risk.Band, WordField> words = new EnumMap<>(Risk.Band.class);
  private final Map<Risk.Band, PickField<RiskColor>> colors = new EnumMap<>(Risk.Band.class);
  private final PickField<Integer> middle = limit("apv.scale.middleFrom");
  private final PickField<Integer> high = limit("apv.scale.highFrom");
  private final VBox view = new VBox(RiskScaleEditor.heading("apv.scale.bands"));

  RiskBandFields(RiskScaleModel model, Fields fields) {
    this.fields = fields;
    for (Risk.Band band : List.of(Risk.Band.values()).reversed()) {
      int step = band.ordinal() + 1;
      ranges.put(band, new Label());
      words.put(
          band,
          new WordField(
              Texts.get("apv.scale.band", step),
              fields,
              word -> model.word(Words.BANDS, band.ordinal(), word)));
      var color =
          new PickField<>(Texts.get("apv.scale.color", step), colors(RiskScale.USUAL, band));
      colors.put(band, color);
      write(color, chosen -> model.color(band, chosen));
      view.getChildren().addAll(row("scale-word", ranges.get(band), words.get(band)), begin(band));
    }
    write(middle, model::middleFrom);
    write(high, model::highFrom);
    view.getStyleClass().addAll("scale-words", "scale-bands");
  }

  Node view() {
    return view;
  }

  void show(RiskScale scale) {
    fields.quietly(() -> {
      middle.setChoices(numbers(2, scale.highFrom() - 1));
      high.setChoices(numbers(scale.middleFrom() + 1, scale.size() * scale.size()));
      colors.forEach((band, field) -> field.setChoices(colors(scale, band)));
    });
    fields.show(middle.field(), middle.valueProperty(), scale.middleFrom());
    fields.show(high.field(), high.valueProperty(), scale.highFrom());
    for (Risk.Band band : Risk.Band.values()) {
      var range = ranges.get(band);
      range.setText(range(scale.from(band), scale.to(band)));
      range.getStyleClass().setAll("label", "scale-range", RiskBadge.ground(scale.color(band)));
      fields.show(words.get(band).field(), scale.word(band));
      var color = colors.get(band);
      fields.show(color.field(), color.valueProperty(), scale.color(band));
    }
  }

  /** What is chosen is written at once. */
  private <T> void write(PickField<T> field, Consumer<T> write) {
    fields.value(field.field(), field.valueProperty(), write);
    field.valueProperty().subscribe((before, now) -> fields.flush());
  }

  private Node begin(Risk.Band band) {
    PickField<RiskColor> color = colors.get(band);
    if (band == Risk.Band.LOW) {
      return row("scale-from", color);
    }
    var from = new Label(Texts.get("apv.scale.from"));
    from.getStyleClass().add("muted");
    from.setMinWidth(Region.USE_PREF_SIZE);
    return row("scale-from", from, band == Risk.Band.HIGH ? high : middle, color);
  }

  private static HBox row(String style, Node... content) {
    var row = new HBox(content);
    row.getStyleClass().addAll("scale-word", style);
    return row;
  }

  private static PickField<Integer> limit(String key) {
    return new PickField<>(Texts.get(key), numbers(2, 2));
  }

  private static List<Choice<Integer>> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> Choice.of(number, Integer.toString(number)))
        .toList();
  }

  private static String range(int from, int to) {
    return from == to ? Integer.toString(from) : Texts.get("apv.scale.range", from, to);
  }

  /** Those that no other band stands on. */
  private static List<Choice<RiskColor>> colors(RiskScale scale, Risk.Band band) {
    return Arrays.stream(RiskColor.values())
        .filter(one -> one == scale.color(band) || !scale.colors().contains(one))
        .map(one -> Choice.of(one, name(one)))
        .toList();
  }

  private static String name(RiskColor color) {
    return switch (color) {
      case GREEN -> Texts.get("apv.scale.color.green");
      case YELLOW -> Texts.get("apv.scale.color.yellow");
      case RED -> Texts.get("apv.scale.color.red");
      case BLUE -> Texts.get("apv.scale.color.blue");
      case PURPLE -> Texts.get("apv.scale.color.purple");
      case GREY -> Texts.get("apv.scale.color.grey");
    };
  }
}
