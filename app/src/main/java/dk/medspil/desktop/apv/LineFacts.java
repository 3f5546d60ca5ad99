package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineEdit;
import dk.medspil.domain.apv.SolutionLevel;
import dk.medspil.domain.apv.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of a line (handbook 3.5), each written while it is typed. */
final class LineFacts extends VBox {
  private final PlanLineModel model;
  private final Fields fields;
  private final TextField problem = new TextField();
  private final TextField cause = new TextField();
  private final TextField location = new TextField();
  private final TextArea measure = new TextArea();
  private final PickField<Optional<UUID>> topic = pick("apv.field.topic", topics(List.of()));
  private final PickField<Optional<SolutionLevel>> solution =
      pick("apv.field.solution", solutions());
  private final PickField<LineSource> source = pick("apv.field.source", sources());
  private final PickField<String> responsible = pick("apv.field.responsible", roles(""));
  private final DateField deadline;
  private final DateField followUp;
  private final Label doneOn = new Label();
  private final LineRisk risk;
  private final CheckBox sickness = new CheckBox(Texts.get("apv.field.sickness"));
  private final ToggleButton more = new ToggleButton();
  private final List<Node> seldom = new ArrayList<>();
  private boolean opened;
  private Consumer<Boolean> onFold = open -> {};

  LineFacts(PlanLineModel model, Fields fields, Drafts drafts) {
    this.model = model;
    this.fields = fields;
    deadline = new DateField(Texts.get("apv.field.deadline"), model::today).compact();
    followUp = new DateField(Texts.get("apv.field.followUp"), model::today).compact();
    risk = new LineRisk(model, fields);
    cause.setPromptText(Texts.get("apv.field.causePrompt"));
    location.setPromptText(Texts.get("apv.field.locationPrompt"));
    measure.setPromptText(Texts.get("apv.field.measurePrompt"));
    measure.setPrefRowCount(2);
    measure.setWrapText(true);
    problem.setId("line-problem");
    measure.setId("line-measure");
    more.getStyleClass().setAll("button", "link", "details-link");
    more.selectedProperty().subscribe(this::showSeldom);
    getStyleClass().add("line-facts");
    build();
    watch();
    drafts.halfTyped(model.draftPlace("deadline"), deadline.typing());
    drafts.halfTyped(model.draftPlace("lineFollowUp"), followUp.typing());
    showSeldom();
  }

  private void build() {
    var explained = new Label(Texts.get("apv.field.sicknessHelp"));
    explained.setWrapText(true);
    explained.getStyleClass().addAll("muted", "small");
    sickness.setAccessibleHelp(Texts.get("apv.field.sicknessHelp"));
    doneOn.getStyleClass().add("line-done-on");
    getChildren()
        .setAll(
            seldom(row("apv.field.problem", problem)),
            row("apv.field.cause", cause),
            row("apv.field.measure", measure),
            seldom(row("apv.field.solution", solution, named("apv.field.source", source))),
            row("apv.field.risk", risk),
            row("apv.field.responsible", responsible, doneOn),
            row("apv.field.deadline", deadline, named("apv.field.followUp", followUp)),
            seldom(row("apv.field.topic", topic, named("apv.field.location", location))),
            seldom(row("apv.field.sicknessRow", new VBox(sickness, explained))),
            more);
    problem.setAccessibleText(Texts.get("apv.field.problem"));
  }

  private void watch() {
    text(problem, "problem", "apv.field.problem", PlanLineEdit::problem);
    text(cause, "cause", "apv.field.cause", PlanLineEdit::cause);
    text(location, "location", "apv.field.location", PlanLineEdit::location);
    text(measure, "measure", "apv.field.measure", PlanLineEdit::measure);
    fields.value(topic.field(), topic.valueProperty(), now -> model.set(edit -> edit.topicId(now)));
    fields.value(
        solution.field(), solution.valueProperty(), now -> model.set(edit -> edit.solution(now)));
    fields.value(
        source.field(), source.valueProperty(), now -> model.set(edit -> edit.source(now)));
    fields.value(
        responsible.field(),
        responsible.valueProperty(),
        now -> model.set(edit -> edit.responsible(now)));
    fields.value(
        deadline.field(), deadline.valueProperty(), now -> model.set(edit -> edit.deadline(now)));
    fields.value(
        followUp.field(), followUp.valueProperty(), now -> model.set(edit -> edit.followUp(now)));
    fields.value(
        sickness, sickness.selectedProperty(), now -> model.set(edit -> edit.sicknessRelated(now)));
  }

  private void text(
      TextInputControl field,
      String name,
      String key,
      BiFunction<PlanLineEdit, String, PlanLineEdit> change) {
    field.setAccessibleText(Texts.get(key));
    fields.text(field, value -> model.type(name, edit -> change.apply(edit, value)));
  }

  /** Tells whether all fields are shown, now and each time that changes. */
  void onFold(Consumer<Boolean> then) {
    onFold = then;
    then.accept(more.isSelected());
  }

  void focus() {
    (problem.getParent().isVisible() ? problem : cause).requestFocus();
  }

  void show(PlanLinePicture picture) {
    PlanLine line = picture.line();
    if (!opened) {
      opened = true;
      // A line whose effect is to be judged shows that question first.
      more.setSelected(line.status() != LineStatus.DONE);
    }
    fields.quietly(() -> {
      topic.setChoices(topics(picture.topics()));
      responsible.setChoices(roles(line.responsible()));
    });
    fields.show(problem, line.problem());
    fields.show(cause, line.cause());
    fields.show(location, line.location());
    fields.show(measure, line.measure());
    fields.show(topic.field(), topic.valueProperty(), line.topicId());
    fields.show(solution.field(), solution.valueProperty(), line.solution());
    fields.show(source.field(), source.valueProperty(), line.source());
    fields.show(responsible.field(), responsible.valueProperty(), line.responsible());
    fields.show(deadline.field(), deadline.valueProperty(), line.deadline());
    fields.show(followUp.field(), followUp.valueProperty(), line.followUp());
    fields.show(sickness, sickness.selectedProperty(), line.sicknessRelated());
    risk.show(line, picture.scale());
    doneOn.setText(
        line.doneOn()
            .map(day -> Texts.get("apv.field.doneOn", LineWords.day(day, picture.today())))
            .orElse(""));
  }

  private void showSeldom() {
    more.setText(Texts.get(more.isSelected() ? "apv.fields.fewer" : "apv.fields.all"));
    seldom.forEach(row -> {
      row.setVisible(more.isSelected());
      row.setManaged(more.isSelected());
    });
    onFold.accept(more.isSelected());
  }

  private Node seldom(Node row) {
    seldom.add(row);
    return row;
  }

  private static HBox row(String key, Node... content) {
    var name = new Label(Texts.get(key));
    name.getStyleClass().addAll("muted", "line-name");
    name.setLabelFor(content[0]);
    name.setMinWidth(Region.USE_PREF_SIZE);
    Node field = content.length == 1 ? content[0] : new PairLine(content[0], content[1]);
    HBox.setHgrow(field, Priority.ALWAYS);
    var row = new HBox(name, field);
    row.getStyleClass().add("line-row");
    return row;
  }

  private static HBox named(String key, Node field) {
    var name = new Label(Texts.get(key));
    name.getStyleClass().addAll("muted", "line-second-name");
    name.setLabelFor(field);
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(field, Priority.ALWAYS);
    var pair = new HBox(name, field);
    pair.getStyleClass().add("line-pair");
    return pair;
  }

  private static <T> PickField<T> pick(String key, List<Choice<T>> choices) {
    return new PickField<>(Texts.get(key), choices);
  }

  private static List<Choice<Optional<UUID>>> topics(List<Topic> topics) {
    Choice<Optional<UUID>> none = Choice.of(Optional.empty(), Texts.get("apv.field.topicNone"));
    return Stream.concat(
            Stream.of(none),
            topics.stream().map(topic -> Choice.of(Optional.of(topic.id()), topic.name())))
        .toList();
  }

  private static List<Choice<Optional<SolutionLevel>>> solutions() {
    Choice<Optional<SolutionLevel>> none =
        Choice.of(Optional.empty(), Texts.get("apv.field.solutionNone"));
    return Stream.concat(
            Stream.of(none),
            Arrays.stream(SolutionLevel.values())
                .map(level -> Choice.of(Optional.of(level), level.label())))
        .toList();
  }

  private static List<Choice<LineSource>> sources() {
    return Arrays.stream(LineSource.values()).map(one -> Choice.of(one, one.label())).toList();
  }

  /** The leader always answers for the work environment, alone or with AMR and TR. */
  private static List<Choice<String>> roles(String stored) {
    return Stream.concat(
            Stream.of(
                Texts.get("apv.role.leader"),
                Texts.get("apv.role.leaderAmr"),
                Texts.get("apv.role.leaderTr"),
                Texts.get("apv.role.all")),
            Stream.of(stored).filter(other -> !other.isBlank()))
        .distinct()
        .map(role -> Choice.of(role, role))
        .toList();
  }
}
