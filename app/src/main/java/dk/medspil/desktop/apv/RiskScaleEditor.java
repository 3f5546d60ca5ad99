package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.RiskScale.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The scale of risks as a form: how many levels there are, what levels and bands are called, and
 * where a band begins; it takes the list's place. The picture beside it follows at once.
 */
final class RiskScaleEditor {
  private final RiskScaleModel model;
  private final Fields fields;
  private final ChoiceRow<Integer> size =
      new ChoiceRow<>(
          Texts.get("apv.scale.size"),
          RiskScale.SIZES.stream()
              .map(one -> Choice.of(one, Texts.get("apv.scale.sizeOf", one)))
              .toList());
  private final Label refusal = new Label();
  private final VBox severities = new VBox();
  private final VBox likelihoods = new VBox();
  private final VBox bands = new VBox();
  private final Map<Words, List<WordField>> words = new EnumMap<>(Words.class);
  private final Map<Risk.Band, Label> ranges = new EnumMap<>(Risk.Band.class);
  private final PickField<Integer> middle = limit("apv.scale.middleFrom");
  private final PickField<Integer> high = limit("apv.scale.highFrom");
  private final Card card;

  RiskScaleEditor(RiskScaleModel model, Command leave) {
    this.model = model;
    fields = new Fields(model.frame().work());
    size.getStyleClass().add("segment");
    size.setMaxWidth(Region.USE_PREF_SIZE);
    var explained = new Label(Texts.get("apv.scale.explained"));
    explained.setWrapText(true);
    explained.getStyleClass().add("muted");
    refusal.getStyleClass().add("field-message");
    refusal.setGraphic(Icons.ACTION_NEEDED.node());
    refusal.setWrapText(true);
    refusal.managedProperty().bind(refusal.visibleProperty());
    refuse(Optional.empty());
    var columns = new FlowPane(bands, severities, likelihoods);
    columns.getStyleClass().add("scale-columns");
    var usual =
        Command.of(Texts.get("apv.scale.usual"), Texts.get("apv.scale.usualHelp"), model::usual);
    var body = new VBox(explained, size, refusal, columns, usual.button());
    body.getStyleClass().add("scale-editor");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    card = new Card(Texts.get("apv.scale"), leave.button(), scroll);
    List.of(severities, likelihoods, bands).forEach(box -> box.getStyleClass().add("scale-words"));
    fields.value(size, size.valueProperty(), this::resize);
    fields.value(middle.field(), middle.valueProperty(), model::middleFrom);
    fields.value(high.field(), high.valueProperty(), model::highFrom);
    // What is chosen is written at once; only words are typed.
    List.of(size.valueProperty(), middle.valueProperty(), high.valueProperty())
        .forEach(chosen -> chosen.subscribe((before, now) -> fields.flush()));
    build(RiskScale.USUAL);
  }

  Card view() {
    return card;
  }

  void focus() {
    size.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  void show(RiskScale scale) {
    refuse(Optional.empty());
    if (words.getOrDefault(Words.SEVERITIES, List.of()).size() != scale.size()) {
      fields.flush();
      build(scale);
    }
    fields.show(size, size.valueProperty(), scale.size());
    fields.quietly(() -> {
      middle.setChoices(numbers(2, scale.highFrom() - 1));
      high.setChoices(numbers(scale.middleFrom() + 1, scale.size() * scale.size()));
    });
    fields.show(middle.field(), middle.valueProperty(), scale.middleFrom());
    fields.show(high.field(), high.valueProperty(), scale.highFrom());
    words.forEach((kind, all) -> {
      for (int i = 0; i < all.size(); i++) {
        fields.show(all.get(i).field(), scale.words(kind).get(i));
      }
    });
    ranges.forEach((band, label) -> label.setText(range(scale.from(band), scale.to(band))));
  }

  void flush() {
    fields.flush();
  }

  void close() {
    fields.close();
  }

  /** The choice goes back where a line has no place on the scale that was asked for. */
  private void resize(int wanted) {
    model.size(
        wanted,
        refused -> {
          refuse(refused);
          if (refused.isPresent()) {
            fields.quietly(() -> size.setValue(Risk.HIGHEST));
            focus();
          }
        });
  }

  private void refuse(Optional<String> why) {
    refusal.setText(why.orElse(""));
    refusal.setVisible(why.isPresent());
    size.setAccessibleHelp(why.orElse(""));
  }

  private void build(RiskScale scale) {
    levels(severities, "apv.scale.severity", Words.SEVERITIES, scale.size());
    levels(likelihoods, "apv.scale.likelihood", Words.LIKELIHOODS, scale.size());
    List<WordField> fields = new ArrayList<>();
    List<Node> rows = new ArrayList<>();
    for (Risk.Band band : Risk.Band.values()) {
      var range = new Label();
      range.getStyleClass().addAll("scale-range", LineWords.ground(band));
      ranges.put(band, range);
      var field =
          word(Words.BANDS, band.ordinal(), Texts.get("apv.scale.band", band.ordinal() + 1));
      fields.add(field);
      var row = new HBox(range, field);
      row.getStyleClass().add("scale-word");
      rows.addFirst(row);
      if (band != Risk.Band.LOW) {
        rows.add(1, from(band));
      }
    }
    rows.addFirst(heading("apv.scale.bands"));
    words.put(Words.BANDS, fields);
    bands.getChildren().setAll(rows);
  }

  private Node from(Risk.Band band) {
    var words = new Label(Texts.get("apv.scale.from"));
    words.getStyleClass().add("muted");
    words.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(words, band == Risk.Band.HIGH ? high : middle);
    row.getStyleClass().addAll("scale-word", "scale-from");
    return row;
  }

  private void levels(VBox box, String key, Words kind, int count) {
    List<WordField> all =
        IntStream.range(0, count)
            .mapToObj(i -> word(kind, i, Texts.get("apv.scale.level", Texts.get(key), i + 1)))
            .toList();
    words.put(kind, all);
    List<Node> rows = new ArrayList<>();
    rows.add(heading(key));
    for (int i = 0; i < count; i++) {
      var number = new Label(Integer.toString(i + 1));
      number.setMinWidth(Region.USE_PREF_SIZE);
      var row = new HBox(number, all.get(i));
      row.getStyleClass().add("scale-word");
      rows.add(row);
    }
    box.getChildren().setAll(rows);
  }

  private static Label heading(String key) {
    var label = new Label(Texts.get(key));
    label.getStyleClass().add("field-label");
    return label;
  }

  private WordField word(Words kind, int place, String name) {
    return new WordField(name, fields, word -> model.word(kind, place, word));
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
}
