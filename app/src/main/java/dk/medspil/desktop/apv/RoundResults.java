package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.Measured;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.RoundResult;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.calendar.DanishFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a round found, by topic, and the line where more is typed. */
final class RoundResults implements AutoCloseable {
  private final RoundsModel model;
  private final UUID id;
  private final VBox rows = new VBox();
  private final TextField finding = new TextField();
  private final PickField<Optional<UUID>> topic =
      new PickField<>(Texts.get("apv.round.resultTopic"), topics(List.of()));
  private final HBox aside = new HBox();
  private final Drafts drafts;
  private final Card card;
  private final SurveyChoice survey;
  private Round round;

  RoundResults(RoundsModel model, Round round) {
    this.model = model;
    this.round = round;
    id = round.id();
    survey = new SurveyChoice(model, id);
    finding.setId("round-finding");
    finding.setPromptText(Texts.get("apv.round.findingPrompt"));
    finding.setAccessibleText(Texts.get("apv.round.finding"));
    finding.setOnAction(event -> add());
    HBox.setHgrow(finding, Priority.ALWAYS);
    var add =
        Command.of(
                Texts.get("apv.round.addFinding"), Texts.get("apv.round.addFindingHelp"), this::add)
            .withIcon(Icons.NEW)
            .button();
    var line = new FlowPane(topic, finding, add);
    line.getStyleClass().add("round-finding");
    finding.setPrefColumnCount(24);
    rows.getStyleClass().add("round-results");
    aside.getStyleClass().add("round-aside");
    card = new Card(Texts.get("apv.round.results"), aside, new VBox(rows, line)).flush();
    drafts = new Drafts(model.frame().work());
    drafts.text(model.draftPlace("finding/" + id), finding);
    drafts.restore();
  }

  Card view() {
    return card;
  }

  void show(RoundRecord record, RoundsPicture picture) {
    round = record.round();
    topic.setChoices(topics(picture.topics()));
    boolean low = record.results().stream().anyMatch(RoundResult::asksForLine);
    List<Node> acts = new ArrayList<>();
    if (low) {
      acts.add(
          Command.of(
                  Texts.get("apv.round.lowToPlan"),
                  Texts.get("apv.round.lowToPlanHelp"),
                  () -> model.toPlan(round, RoundResult::asksForLine))
              .button());
    }
    acts.add(survey.command().button());
    aside.getChildren().setAll(acts);
    List<Node> now = new ArrayList<>();
    for (Optional<Topic> one : inOrder(picture)) {
      List<RoundResult> of =
          record.results().stream()
              .filter(result -> result.topicId().flatMap(picture::topic).equals(one))
              .toList();
      if (!of.isEmpty()) {
        var name = new Label(one.map(Topic::name).orElse(Texts.get("apv.round.noTopic")));
        name.getStyleClass().addAll("semibold", "round-topic");
        name.setWrapText(true);
        now.add(name);
        of.forEach(result -> now.add(row(result)));
      }
    }
    if (now.isEmpty()) {
      now.add(new EmptyState(Texts.get("apv.round.noResults")));
    }
    rows.getChildren().setAll(now);
  }

  private static List<Optional<Topic>> inOrder(RoundsPicture picture) {
    return Stream.concat(
            picture.topics().stream().map(Optional::of), Stream.of(Optional.<Topic>empty()))
        .toList();
  }

  private Node row(RoundResult result) {
    var text = new Label(result.text());
    text.setWrapText(true);
    var words = new VBox(text);
    result
        .measured()
        .ifPresent(now -> {
          var figures = new Label(figures(now));
          figures.getStyleClass().addAll("small", "muted");
          figures.setWrapText(true);
          words.getChildren().add(figures);
        });
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(words);
    row.getStyleClass().addAll("row", "round-result");
    result.measured().ifPresent(now -> row.getChildren().add(pill(now.level())));
    row.getChildren().add(plan(result));
    row.getChildren()
        .add(
            Command.of(
                    Texts.get("apv.round.removeResult"),
                    Texts.get("apv.round.removeResultOf", result.text()),
                    () -> model.removeResult(result.id()))
                .withIcon(Icons.DELETE)
                .iconButton());
    return row;
  }

  private Node plan(RoundResult result) {
    var button =
        result
            .lineId()
            .map(line ->
                Command.of(
                        Texts.get("apv.round.openLine"),
                        Texts.get("apv.round.openLineHelp"),
                        () -> model.frame().go(new Place.PlanLineAt(line)))
                    .linkButton())
            .orElseGet(() ->
                Command.of(
                        Texts.get("apv.round.oneToPlan"),
                        Texts.get("apv.round.oneToPlanHelp"),
                        () -> model.toPlan(round, one -> one.id().equals(result.id())))
                    .linkButton());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** "Gennemsnit 2,3 på skalaen 1–5, 31 svar". */
  static String figures(Measured now) {
    return Texts.get(
        now.highIsGood() ? "apv.round.figures" : "apv.round.figuresLow",
        DanishFormat.number(BigDecimal.valueOf(now.mean()), 1),
        now.low(),
        now.high(),
        now.answers());
  }

  private static StatusPill pill(Measured.Level level) {
    return switch (level) {
      case LOW -> new StatusPill(Tone.DANGER, Icons.ACTION_NEEDED, level.label());
      case MIDDLE -> new StatusPill(Tone.WARNING, Icons.TIME, level.label());
      case HIGH -> new StatusPill(Tone.SUCCESS, Icons.DONE, level.label());
    };
  }

  private void add() {
    String text = finding.getText().strip();
    if (!text.isEmpty()) {
      model.addFinding(id, topic.valueProperty().get(), text);
      finding.clear();
    }
    finding.requestFocus();
  }

  private static List<Choice<Optional<UUID>>> topics(List<Topic> topics) {
    return Stream.concat(
            Stream.of(
                Choice.<Optional<UUID>>of(Optional.empty(), Texts.get("apv.field.topicNone"))),
            topics.stream()
                .map(one -> Choice.<Optional<UUID>>of(Optional.of(one.id()), one.name())))
        .toList();
  }

  void flush() {
    drafts.flush();
  }

  @Override
  public void close() {
    drafts.close();
  }
}
