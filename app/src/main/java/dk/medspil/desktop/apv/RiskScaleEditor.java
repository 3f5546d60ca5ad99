package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
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
  private final Map<Words, List<WordField>> words = new EnumMap<>(Words.class);
  private final RiskBandFields bands;
  private final Card card;

  RiskScaleEditor(RiskScaleModel model, Command leave) {
    this.model = model;
    fields = new Fields(model.frame().work());
    bands = new RiskBandFields(model, fields);
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
    var columns = new FlowPane(bands.view(), severities, likelihoods);
    columns.getStyleClass().add("scale-columns");
    var usual =
        Command.of(Texts.get("apv.scale.usual"), Texts.get("apv.scale.usualHelp"), model::usual);
    var body = new VBox(explained, size, refusal, columns, usual.button());
    body.getStyleClass().add("scale-editor");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    card = new Card(Texts.get("apv.scale"), leave.button(), scroll);
    List.of(severities, likelihoods).forEach(box -> box.getStyleClass().add("scale-words"));
    fields.value(size, size.valueProperty(), this::resize);
    // What is chosen is written at once; only words are typed.
    size.valueProperty().subscribe((before, now) -> fields.flush());
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
    words.forEach((kind, all) -> {
      for (int i = 0; i < all.size(); i++) {
        fields.show(all.get(i).field(), scale.words(kind).get(i));
      }
    });
    bands.show(scale);
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

  static Label heading(String key) {
    var label = new Label(Texts.get(key));
    label.getStyleClass().add("field-label");
    return label;
  }

  private WordField word(Words kind, int place, String name) {
    return new WordField(name, fields, word -> model.word(kind, place, word));
  }
}
