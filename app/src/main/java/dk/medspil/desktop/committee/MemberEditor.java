package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.duty.ElectedTerm;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.forum.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The fields of a member: role and name, term, courses. What is typed is kept as it is typed. */
final class MemberEditor extends VBox implements AutoCloseable {
  private final CommitteeModel model;
  private final UUID id;
  private final Fields fields;
  private final Drafts drafts;
  private final PickField<Role> role = pick("committee.field.role", Role.values(), Role::label);
  private final PickField<Duty> duty = pick("committee.field.duty", Duty.values(), Duty::label);
  private final PickField<Side> side = pick("committee.field.side", Side.values(), Side::label);
  private final PickField<OptionalInt> years =
      new PickField<>(Texts.get("committee.field.years"), terms());
  private final PickField<Optional<UUID>> standsInFor =
      new PickField<>(Texts.get("committee.field.standsInFor"), nobody());
  private final Labelled substitute =
      new Labelled(Texts.get("committee.field.standsInFor"), standsInFor.field());
  private final TextField name = new TextField();
  private final DateField joined;
  private final DateField elected;
  private final DateField left;
  private final Label facts = new Label();
  private final CoursesPart courses;
  private final FlowPane actions = new FlowPane();

  MemberEditor(CommitteeModel model, Committee committee, Member member) {
    this.model = model;
    id = member.id();
    fields = new Fields(model.frame().work());
    drafts = new Drafts(model.frame().work());
    joined = new DateField(Texts.get("committee.field.joined"), model::today);
    elected = new DateField(Texts.get("committee.field.elected"), model::today);
    left = new DateField(Texts.get("committee.field.left"), model::today);
    courses = new CoursesPart(model, fields, drafts, id);
    build();
    watch();
    show(committee, member);
  }

  private void build() {
    substitute.managedProperty().bind(substitute.visibleProperty());
    name.setPromptText(Texts.get("committee.field.nameHint"));
    facts.setWrapText(true);
    facts.setMinHeight(USE_PREF_SIZE);
    facts.getStyleClass().addAll("small", "muted");
    facts.managedProperty().bind(facts.textProperty().isNotEmpty());
    actions.getStyleClass().add("task-actions");
    getStyleClass().add("committee-editor");
    getChildren()
        .setAll(
            row(
                labelled("committee.field.role", role),
                labelled("committee.field.duty", duty),
                labelled("committee.field.side", side),
                new Labelled(Texts.get("committee.field.name"), name)),
            row(joined, elected, labelled("committee.field.years", years), left, substitute),
            facts,
            courses,
            actions);
  }

  private void watch() {
    fields.value(
        role.field(),
        role.valueProperty(),
        now -> model.edit(id, "role", old -> old.as(now, now.usualSide())));
    fields.value(
        side.field(),
        side.valueProperty(),
        now -> model.edit(id, "side", old -> old.as(old.role(), now)));
    fields.value(
        duty.field(),
        duty.valueProperty(),
        now -> model.edit(id, "duty", old -> old.withDuty(now)));
    fields.text(name, text -> model.edit(id, "name", old -> old.named(text.strip())));
    tenure("joined", joined, Tenure::from);
    tenure("elected", elected, Tenure::elected);
    fields.value(
        years.field(),
        years.valueProperty(),
        now -> model.edit(id, "years", old -> old.with(old.tenure().during(now))));
    fields.value(
        standsInFor.field(),
        standsInFor.valueProperty(),
        now -> model.edit(id, "standsInFor", old -> old.with(old.tenure().inPlaceOf(now))));
    fields.value(
        left.field(), left.valueProperty(), day -> model.edit(id, "left", old -> old.leaving(day)));
    drafts.halfTyped("committee/left/" + id, left.typing());
  }

  private void tenure(
      String field, DateField day, BiFunction<Tenure, Optional<LocalDate>, Tenure> change) {
    fields.value(
        day.field(),
        day.valueProperty(),
        now -> model.edit(id, field, old -> old.with(change.apply(old.tenure(), now))));
    drafts.halfTyped("committee/" + field + "/" + id, day.typing());
  }

  /** Shows what the store holds now, but never an older text than what was typed since. */
  void show(Committee committee, Member member) {
    Tenure tenure = member.tenure();
    fields.quietly(() -> standsInFor.setChoices(others(committee, member)));
    fields.show(role.field(), role.valueProperty(), member.role());
    fields.show(duty.field(), duty.valueProperty(), member.duty());
    fields.show(side.field(), side.valueProperty(), member.side());
    fields.show(name, member.name());
    fields.show(joined.field(), joined.valueProperty(), tenure.joinedOn());
    fields.show(elected.field(), elected.valueProperty(), tenure.electedOn());
    fields.show(left.field(), left.valueProperty(), member.leftOn());
    fields.show(years.field(), years.valueProperty(), tenure.years());
    fields.show(standsInFor.field(), standsInFor.valueProperty(), tenure.standsInFor());
    substitute.setVisible(member.duty() == Duty.SUBSTITUTE || tenure.standsInFor().isPresent());
    facts.setText(String.join(" ", facts(member)));
    courses.show(committee, member);
    showActions(committee, member);
    drafts.restore();
  }

  private static List<String> facts(Member member) {
    List<String> facts = new ArrayList<>();
    ElectedTerm.of(member)
        .ifPresent(term ->
            facts.add(
                Texts.get(
                    "committee.facts.term",
                    DanishFormat.date(term.ends()),
                    DanishFormat.date(term.remindOn()))));
    if (member.role() == Role.AMR && member.hasSeat()) {
      facts.add(Texts.get("committee.facts.amr"));
    }
    if (ElectedTerm.isProtected(member)) {
      facts.add(Texts.get("committee.facts.protected"));
    }
    return facts;
  }

  private void showActions(Committee committee, Member member) {
    List<UUID> group = group(committee, member);
    int at = group.indexOf(id);
    List<Node> buttons = new ArrayList<>();
    if (member.tenure().electedOn().isPresent() && !member.hasLeftBy(model.today())) {
      buttons.add(
          button("committee.again.name", "committee.again.help", () -> model.electAgain(id)));
    }
    if (at > 0) {
      buttons.add(
          button(
              "committee.up.name", "committee.up.help", () -> model.move(id, group.get(at - 1))));
    }
    if (at >= 0 && at < group.size() - 1) {
      buttons.add(
          button(
              "committee.down.name",
              "committee.down.help",
              () -> model.move(id, group.get(at + 1))));
    }
    buttons.add(handover(member));
    buttons.add(button("committee.remove.name", "committee.remove.help", () -> model.remove(id)));
    List<Object> shown = List.of(group, buttons.stream().map(Node::getAccessibleText).toList());
    // A button that is pressed keeps the focus while what it does comes back.
    if (!shown.equals(actions.getUserData())) {
      actions.setUserData(shown);
      actions.getChildren().setAll(buttons);
    }
  }

  private Button handover(Member member) {
    var export = new CommitteeExport(model);
    var formats = new ContextMenu();
    formats
        .getItems()
        .setAll(
            export
                .handover(Texts.get("committee.handover.pdf"), member, DocumentFormat.PDF)
                .menuItem(),
            export
                .handover(Texts.get("committee.handover.docx"), member, DocumentFormat.DOCX)
                .menuItem());
    Button button =
        Command.of(
                Texts.get("committee.handover.name"),
                Texts.get("committee.handover.help"),
                () -> {})
            .button();
    button.setOnAction(event -> {
      flush();
      formats.show(button, javafx.geometry.Side.BOTTOM, 0, 0);
    });
    return button;
  }

  private List<UUID> group(Committee committee, Member member) {
    return committee.present(model.today()).stream()
        .filter(one -> one.side() == member.side())
        .map(Member::id)
        .toList();
  }

  private Button button(String name, String help, Runnable run) {
    return Command.of(
            Texts.get(name),
            Texts.get(help),
            () -> {
              flush();
              run.run();
            })
        .button();
  }

  void focus() {
    applyCss();
    role.field().requestFocus();
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

  private static List<Choice<OptionalInt>> terms() {
    List<Choice<OptionalInt>> terms = new ArrayList<>();
    terms.add(Choice.of(OptionalInt.empty(), Texts.get("committee.years.none")));
    IntStream.rangeClosed(Tenure.LEAST_YEARS, Tenure.MOST_YEARS)
        .forEach(count ->
            terms.add(Choice.of(OptionalInt.of(count), Texts.get("committee.years", count))));
    return terms;
  }

  private static List<Choice<Optional<UUID>>> nobody() {
    return List.of(Choice.of(Optional.empty(), Texts.get("committee.field.nobody")));
  }

  private static List<Choice<Optional<UUID>>> others(Committee committee, Member member) {
    List<Choice<Optional<UUID>>> choices = new ArrayList<>(nobody());
    committee.members().stream()
        .filter(one -> !one.id().equals(member.id()) && one.hasSeat())
        .forEach(one ->
            choices.add(
                Choice.of(
                    Optional.of(one.id()),
                    one.name().isBlank() ? one.roleLabel() : one.roleLabel() + ", " + one.name())));
    return choices;
  }

  private static FlowPane row(Node... nodes) {
    var row = new FlowPane(nodes);
    row.getStyleClass().add("committee-fields");
    return row;
  }

  private static Labelled labelled(String key, PickField<?> field) {
    return new Labelled(Texts.get(key), field.field());
  }

  private static <T> PickField<T> pick(String key, T[] values, Function<T, String> label) {
    return new PickField<>(
        Texts.get(key),
        Arrays.stream(values).map(one -> Choice.of(one, label.apply(one))).toList());
  }
}
