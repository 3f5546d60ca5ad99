package dk.medspil.desktop.forum;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;

/** Step 2: which forums there are, what they are called here, and their deadlines. */
final class ForumsStep implements Step {
  private static final List<ForumKind> OFFERED =
      List.of(
          ForumKind.LOCAL_MED,
          ForumKind.TRIO,
          ForumKind.STAFF_MED,
          ForumKind.WORK_ENVIRONMENT_GROUP,
          ForumKind.AREA_MED,
          ForumKind.MAIN_MED,
          ForumKind.COOPERATION_COMMITTEE);

  private final ValidationSupport validation;
  private final List<Row> rows;
  private final Label none = new Label(Texts.get("forum.forums.none"));
  private final NumberField meetings = new NumberField(0, 52);
  private final NumberField proposals = new NumberField(0, 365);
  private final NumberField agenda = new NumberField(0, 365);
  private final NumberField minutes = new NumberField(0, 365);
  private final ChoiceRow<Boolean> days =
      new ChoiceRow<>(
          Texts.get("forum.days"),
          List.of(
              Choice.of(false, Texts.get("forum.days.calendar")),
              Choice.of(true, Texts.get("forum.days.working"))));
  private final VBox view;

  ForumsStep(ValidationSupport validation) {
    this.validation = validation;
    rows = OFFERED.stream().map(Row::new).toList();
    none.getStyleClass().add("field-message");
    none.managedProperty().bind(none.visibleProperty());
    none.setVisible(false);
    days.getStyleClass().add("segment");
    days.setMaxWidth(ChoiceRow.USE_PREF_SIZE);
    var list = new VBox();
    rows.forEach(row -> list.getChildren().add(row.line));
    list.getStyleClass().add("setup-forums");
    view = new VBox(list, none, deadlines());
    view.getStyleClass().add("setup-step");
  }

  private Node deadlines() {
    RulesOfProcedure usual = RulesOfProcedure.DEFAULT;
    var heading = new Label(Texts.get("forum.rules"));
    heading.getStyleClass().add("h2");
    var numbers =
        new FlowPane(
            number("forum.rules.meetings", meetings, usual.meetingsPerYear()),
            number("forum.rules.proposals", proposals, usual.proposalDaysBefore()),
            number("forum.rules.agenda", agenda, usual.agendaDaysBefore()),
            number("forum.rules.minutes", minutes, usual.minutesDaysAfter()));
    numbers.getStyleClass().add("setup-numbers");
    var daysName = new Label(Texts.get("forum.days"));
    daysName.getStyleClass().add("field-label");
    numbers.getChildren().add(new VBox(daysName, days));
    var deadlines = new VBox(heading, numbers);
    deadlines.getStyleClass().add("setup-rules");
    return deadlines;
  }

  private Labelled number(String key, NumberField field, int usual) {
    field.setText(Integer.toString(usual));
    validation.registerValidator(
        field,
        true,
        Validator.<String>createPredicateValidator(
            text -> field.number(text).isPresent(),
            Texts.get("forum.rules.wrong"),
            Severity.ERROR));
    return new Labelled(Texts.get(key), field);
  }

  /** The forums there are, each with its usual members. */
  List<SetUp.NewForum> forums() {
    return rows.stream()
        .filter(row -> row.exists.isSelected())
        .map(row ->
            new SetUp.NewForum(row.kind, row.name.getText().strip(), NewMember.usual(row.kind)))
        .toList();
  }

  RulesOfProcedure rules() {
    return RulesOfProcedure.usual(
        meetings.number().orElseThrow(),
        proposals.number().orElseThrow(),
        agenda.number().orElseThrow(),
        minutes.number().orElseThrow(),
        days.getValue());
  }

  @Override
  public String title() {
    return Texts.get("forum.step.forums");
  }

  @Override
  public String explanation() {
    return Texts.get("forum.step.forumsHelp");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void keep(Drafts drafts) {
    rows.forEach(row -> row.keep(drafts));
    drafts.text("setup/rules/meetings", meetings);
    drafts.text("setup/rules/proposals", proposals);
    drafts.text("setup/rules/agenda", agenda);
    drafts.text("setup/rules/minutes", minutes);
    drafts.part(
        "setup/rules/working",
        () -> Boolean.toString(days.getValue()),
        left -> days.setValue(Boolean.valueOf(left)));
    days.valueProperty().subscribe(() -> drafts.changed("setup/rules/working"));
  }

  @Override
  public boolean isComplete() {
    boolean any = rows.stream().anyMatch(row -> row.exists.isSelected());
    none.setVisible(!any);
    return any && fields().allMatch(this::isRight);
  }

  @Override
  public void focus() {
    fields()
        .filter(field -> !isRight(field))
        .findFirst()
        .ifPresentOrElse(TextField::requestFocus, rows.getFirst().exists::requestFocus);
  }

  private Stream<TextField> fields() {
    return Stream.concat(
        rows.stream().map(row -> row.name), Stream.of(meetings, proposals, agenda, minutes));
  }

  private boolean isRight(TextField field) {
    return validation.getValidationResult().getMessages().stream()
        .noneMatch(message -> message.getTarget().equals(field));
  }

  /** A forum that may exist, and what it is called here. */
  private final class Row {
    private final ForumKind kind;
    private final CheckBox exists;
    private final TextField name;
    private final HBox line;

    Row(ForumKind kind) {
      this.kind = kind;
      exists = new CheckBox(kind.label());
      exists.setSelected(kind == ForumKind.LOCAL_MED || kind == ForumKind.TRIO);
      exists.getStyleClass().add("setup-forum");
      name = new TextField(kind.label());
      var labelled = new Labelled(Texts.get("forum.forums.localName"), name);
      name.setAccessibleText(Texts.get("forum.forums.nameOf", kind.label()));
      labelled.getChildren().removeFirst();
      labelled.visibleProperty().bind(exists.selectedProperty());
      HBox.setHgrow(labelled, Priority.ALWAYS);
      line = new HBox(exists, labelled);
      line.getStyleClass().add("setup-forum-line");
      exists.selectedProperty().subscribe(now -> none.setVisible(false));
      validation.registerValidator(
          name,
          true,
          Validator.<String>createPredicateValidator(
              text -> !text.isBlank() || !exists.isSelected(),
              Texts.get("forum.forums.nameMissing"),
              Severity.ERROR));
    }

    void keep(Drafts drafts) {
      String place = "setup/forum/" + kind.name();
      drafts.text(place, name);
      drafts.part(
          place + "/exists",
          () -> Boolean.toString(exists.isSelected()),
          left -> exists.setSelected(Boolean.parseBoolean(left)));
      exists.selectedProperty().subscribe(() -> drafts.changed(place + "/exists"));
    }
  }
}
