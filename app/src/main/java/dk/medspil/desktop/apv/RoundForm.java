package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.Topic;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** How one round is done: method, period, who takes part, sources and topics. */
final class RoundForm extends VBox implements AutoCloseable {
  private final RoundsModel model;
  private final UUID id;
  private final Fields fields;
  private final Drafts drafts;
  private final TextField title = new TextField();
  private final TextField others = new TextField();
  private final PickField<Round.Method> method =
      new PickField<>(
          Texts.get("apv.round.method"),
          Arrays.stream(Round.Method.values()).map(one -> Choice.of(one, one.label())).toList());
  private final DateField from;
  private final DateField until;
  private final TopicBoxes topics;
  private final Map<Round.Phase, CheckBox> phases = new LinkedHashMap<>();
  private final Map<Round.Source, CheckBox> sources = new LinkedHashMap<>();

  RoundForm(RoundsModel model, Round round) {
    this.model = model;
    id = round.id();
    fields = new Fields(model.frame().work());
    drafts = new Drafts(model.frame().work());
    from = new DateField(Texts.get("apv.round.from"), model::today);
    until = new DateField(Texts.get("apv.round.until"), model::today);
    topics =
        new TopicBoxes(
            "apv.round.topics", fields, (topic, on) -> model.set(id, now -> now.with(topic, on)));
    title.setId("round-title");
    others.setPromptText(Texts.get("apv.round.othersPrompt"));
    var when =
        new FlowPane(from, until, new Labelled(Texts.get("apv.round.method"), method.field()));
    when.getStyleClass().add("apv-when");
    var amo = TopicBoxes.boxes(Texts.get("apv.round.amo"));
    for (Round.Phase phase : Round.Phase.values()) {
      amo.getChildren().add(box(phases, phase, phase.label(), (now, on) -> now.with(phase, on)));
    }
    var looked = TopicBoxes.boxes(Texts.get("apv.round.sources"));
    for (Round.Source source : Round.Source.values()) {
      looked
          .getChildren()
          .add(box(sources, source, source.label(), (now, on) -> now.with(source, on)));
    }
    getStyleClass().add("apv-form");
    getChildren()
        .setAll(
            new Labelled(Texts.get("apv.round.title"), title),
            when,
            topics,
            group("apv.round.amo", amo),
            new Labelled(Texts.get("apv.round.others"), others),
            group("apv.round.sources", looked));
    fields.text(title, text -> model.type(id, "title", now -> now.titled(text.strip())));
    fields.text(others, text -> model.type(id, "others", now -> now.withOthers(text.strip())));
    fields.value(method.field(), method.valueProperty(), now -> model.set(id, one -> one.by(now)));
    fields.value(
        from.field(),
        from.valueProperty(),
        day -> day.ifPresent(first -> model.set(id, one -> one.in(first, one.until()))));
    fields.value(
        until.field(), until.valueProperty(), day -> model.set(id, one -> one.in(one.from(), day)));
    drafts.halfTyped("apv/roundFrom/" + id, from.typing());
    drafts.halfTyped("apv/roundUntil/" + id, until.typing());
    drafts.restore();
  }

  void focus() {
    title.requestFocus();
  }

  void show(Round round, List<Topic> all) {
    topics.show(all, round.topics());
    fields.show(title, round.title());
    fields.show(others, round.others());
    fields.show(method.field(), method.valueProperty(), round.method());
    fields.show(from.field(), from.valueProperty(), Optional.of(round.from()));
    fields.show(until.field(), until.valueProperty(), round.until());
    phases.forEach(
        (phase, box) -> fields.show(box, box.selectedProperty(), round.amo().contains(phase)));
    sources.forEach((source, box) ->
        fields.show(box, box.selectedProperty(), round.sources().contains(source)));
  }

  private interface Ticked {
    Round change(Round round, boolean on);
  }

  private <K> CheckBox box(Map<K, CheckBox> known, K key, String name, Ticked ticked) {
    var box = new CheckBox(name);
    fields.value(
        box, box.selectedProperty(), on -> model.set(id, round -> ticked.change(round, on)));
    known.put(key, box);
    return box;
  }

  private static VBox group(String key, FlowPane boxes) {
    var group = new VBox(TopicBoxes.heading(Texts.get(key)), boxes);
    group.getStyleClass().add("apv-group");
    return group;
  }

  void flush() {
    fields.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    fields.close();
    drafts.close();
  }
}
