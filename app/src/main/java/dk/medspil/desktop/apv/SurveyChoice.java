package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.PickField;
import dk.medspil.domain.apv.AnswerScale;
import dk.medspil.domain.apv.ColumnUse;
import dk.medspil.domain.apv.SurveyColumn;
import dk.medspil.domain.apv.SurveyTable;
import dk.medspil.domain.apv.Topic;
import dk.medspil.exchange.RememberedColumns;
import dk.medspil.exchange.survey.RefusedSurveyException;
import dk.medspil.exchange.survey.SurveyFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Results from a survey file: what its columns are is asked once and remembered by heading. */
final class SurveyChoice {
  private final RoundsModel model;
  private final UUID round;

  SurveyChoice(RoundsModel model, UUID round) {
    this.model = model;
    this.round = round;
  }

  Command command() {
    return Command.of(Texts.get("apv.survey.open"), Texts.get("apv.survey.openHelp"), this::choose)
        .withIcon(Icons.FETCH);
  }

  private void choose() {
    model
        .frame()
        .openFile(
            Texts.get("apv.survey.kind"),
            List.of("csv", "xlsx", "txt"),
            path -> model.frame().work().inBackground(() -> read(path), this::arrived));
  }

  /** A counted file, or the sentence why it could not be read. */
  private record Read(Optional<SurveyTable> table, String refusal) {}

  private static Read read(Path path) {
    try {
      return new Read(Optional.of(SurveyFile.read(path)), "");
    } catch (RefusedSurveyException refused) {
      String name = String.valueOf(path.getFileName());
      return new Read(Optional.empty(), Texts.get("apv.survey.refused", name, refused.reason()));
    }
  }

  private void arrived(Read read) {
    if (read.table().isEmpty()) {
      model.frame().say(read.refusal());
      return;
    }
    SurveyTable table = read.table().get();
    model.frame().work().read(RememberedColumns::of, known -> ask(table, known));
  }

  private void ask(SurveyTable table, Map<String, Optional<ColumnUse>> known) {
    Map<String, Optional<ColumnUse>> start = new LinkedHashMap<>(table.guess());
    table.columns().stream()
        .filter(column -> known.containsKey(column.heading()))
        .filter(column ->
            known.get(column.heading()).filter(use -> !column.fits(use.scale())).isEmpty())
        .forEach(column -> start.put(column.heading(), known.get(column.heading())));
    List<Topic> topics = model.pictureProperty().get().map(RoundsPicture::topics).orElse(List.of());
    List<ColumnRow> rows =
        table.columns().stream()
            .filter(column -> Stream.of(AnswerScale.values()).anyMatch(column::fits))
            .map(column ->
                new ColumnRow(
                    column, start.getOrDefault(column.heading(), Optional.empty()), topics))
            .toList();
    if (rows.isEmpty()) {
      model.frame().say(Texts.get("apv.survey.noColumns"));
      return;
    }
    model
        .frame()
        .dialogs()
        .form(
            Texts.get("apv.survey.title"),
            form(table, rows, topics),
            Texts.get("apv.survey.take"),
            Texts.get("apv.survey.leave"),
            () -> model.bringIn(round, table, uses(table, rows)));
  }

  /** Free text is known as something to leave out, so that it is not asked for again. */
  private static Map<String, Optional<ColumnUse>> uses(SurveyTable table, List<ColumnRow> rows) {
    Map<String, Optional<ColumnUse>> uses = new LinkedHashMap<>();
    table.columns().forEach(column -> uses.put(column.heading(), Optional.empty()));
    rows.forEach(row -> uses.put(row.heading, row.use()));
    return uses;
  }

  private static Node form(SurveyTable table, List<ColumnRow> rows, List<Topic> topics) {
    var told = new Label(Texts.get("apv.survey.told", table.rows(), rows.size()));
    told.setWrapText(true);
    var all = new PickField<Optional<UUID>>(Texts.get("apv.survey.allTopic"), topicChoices(topics));
    all.valueProperty().addListener((seen, before, now) -> rows.forEach(row -> row.under(now)));
    var allName = new Label(Texts.get("apv.survey.allTopic"));
    allName.setLabelFor(all.field());
    var allLine = new FlowPane(allName, all);
    allLine.getStyleClass().add("survey-all");
    var list = new VBox(rows.toArray(Node[]::new));
    list.getStyleClass().add("survey-columns");
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("survey-scroll");
    List<Node> nodes = new ArrayList<>(List.of(told));
    if (!topics.isEmpty()) {
      nodes.add(allLine);
    }
    nodes.add(scroll);
    List<String> free =
        table.columns().stream()
            .map(SurveyColumn::heading)
            .filter(heading -> rows.stream().noneMatch(row -> row.heading.equals(heading)))
            .toList();
    if (!free.isEmpty()) {
      var left =
          new Label(
              Texts.get(
                  "apv.survey.free",
                  free.stream().map(name -> "»" + name + "«").collect(Collectors.joining(", "))));
      left.setWrapText(true);
      left.getStyleClass().addAll("small", "muted");
      nodes.add(left);
    }
    var form = new VBox(nodes.toArray(Node[]::new));
    form.getStyleClass().add("survey-form");
    return form;
  }

  private static List<Choice<Optional<UUID>>> topicChoices(List<Topic> topics) {
    return Stream.concat(
            Stream.of(
                Choice.<Optional<UUID>>of(Optional.empty(), Texts.get("apv.field.topicNone"))),
            topics.stream()
                .map(one -> Choice.<Optional<UUID>>of(Optional.of(one.id()), one.name())))
        .toList();
  }

  /** One column: its question, its scale, which end is good, and its topic. */
  private static final class ColumnRow extends VBox {
    private final String heading;
    private final PickField<Optional<AnswerScale>> scale;
    private final PickField<Boolean> good;
    private final PickField<Optional<UUID>> topic;

    ColumnRow(SurveyColumn column, Optional<ColumnUse> use, List<Topic> topics) {
      heading = column.heading();
      var name = new Label(heading);
      name.getStyleClass().add("semibold");
      name.setWrapText(true);
      scale =
          new PickField<>(
              Texts.get("apv.survey.scaleOf", heading),
              Stream.concat(
                      Stream.of(
                          Choice.<Optional<AnswerScale>>of(
                              Optional.empty(), Texts.get("apv.survey.skip"))),
                      Arrays.stream(AnswerScale.values())
                          .filter(column::fits)
                          .map(one ->
                              Choice.<Optional<AnswerScale>>of(Optional.of(one), one.label())))
                  .toList());
      good =
          new PickField<>(
              Texts.get("apv.survey.goodOf", heading),
              List.of(
                  Choice.of(true, Texts.get("apv.survey.highGood")),
                  Choice.of(false, Texts.get("apv.survey.lowGood"))));
      topic = new PickField<>(Texts.get("apv.survey.topicOf", heading), topicChoices(topics));
      scale.valueProperty().set(use.map(ColumnUse::scale));
      good.valueProperty().set(use.map(ColumnUse::highIsGood).orElse(true));
      topic.valueProperty().set(use.flatMap(ColumnUse::topic));
      scale.field().setAccessibleText(Texts.get("apv.survey.scaleOf", heading));
      var picks = new FlowPane(scale, good, topic);
      picks.getStyleClass().add("survey-picks");
      getStyleClass().add("survey-column");
      getChildren().setAll(name, picks);
    }

    void under(Optional<UUID> now) {
      topic.valueProperty().set(now);
    }

    Optional<ColumnUse> use() {
      return scale
          .valueProperty()
          .get()
          .map(on -> new ColumnUse(on, good.valueProperty().get(), topic.valueProperty().get()));
    }
  }
}
