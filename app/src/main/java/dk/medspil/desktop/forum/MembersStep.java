package dk.medspil.desktop.forum;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Step 3: who sits in each forum, by role and side. */
final class MembersStep implements Step {
  private final VBox view = new VBox();
  private final List<Group> groups = new ArrayList<>();
  private Map<ForumKind, List<NewMember>> left = Map.of();
  private Runnable onChange = () -> {};

  MembersStep() {
    view.getStyleClass().add("setup-step");
  }

  /** Shows the forums chosen in the step before; those already shown keep their members. */
  void show(List<SetUp.NewForum> forums) {
    List<Group> now =
        forums.stream()
            .map(forum ->
                groups.stream()
                    .filter(group -> group.forum.kind() == forum.kind())
                    .findFirst()
                    .map(group -> group.renamed(forum))
                    .orElseGet(() -> new Group(asLeft(forum), () -> onChange.run())))
            .toList();
    groups.clear();
    groups.addAll(now);
    view.getChildren().setAll(groups.stream().map(group -> group.box).toList());
  }

  private SetUp.NewForum asLeft(SetUp.NewForum forum) {
    return new SetUp.NewForum(
        forum.kind(), forum.name(), left.getOrDefault(forum.kind(), forum.members()));
  }

  @Override
  public void keep(Drafts drafts) {
    drafts.part(
        "setup/members", () -> MembersText.write(forums()), text -> left = MembersText.read(text));
    onChange = () -> drafts.changed("setup/members");
  }

  /** The forums with the members they have now. */
  List<SetUp.NewForum> forums() {
    return groups.stream().map(Group::value).toList();
  }

  @Override
  public String title() {
    return Texts.get("forum.step.members");
  }

  @Override
  public String explanation() {
    return Texts.get("forum.step.membersHelp");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public boolean isComplete() {
    return true;
  }

  @Override
  public void focus() {
    groups.getFirst().rows.stream()
        .findFirst()
        .ifPresentOrElse(Row::focus, groups.getFirst()::focusAdd);
  }

  private static <T> PickField<T> pick(String key, T[] values, Function<T, String> name, T now) {
    var field =
        new PickField<>(
            Texts.get(key),
            Arrays.stream(values).map(one -> Choice.of(one, name.apply(one))).toList());
    field.valueProperty().set(now);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  /** One forum and its members. */
  private static final class Group {
    private SetUp.NewForum forum;
    private final Runnable onChange;
    private final Label heading = new Label();
    private final List<Row> rows = new ArrayList<>();
    private final VBox lines = new VBox();
    private final Node add =
        Command.of(Texts.get("forum.member.add"), Texts.get("forum.member.addHelp"), this::add)
            .withIcon(Icons.NEW)
            .linkButton();
    private final VBox box = new VBox(heading, lines, add);

    Group(SetUp.NewForum forum, Runnable onChange) {
      this.forum = forum;
      this.onChange = onChange;
      heading.getStyleClass().add("h2");
      heading.setText(forum.name());
      box.getStyleClass().add("setup-group");
      lines.getStyleClass().add("setup-members");
      forum.members().forEach(member -> rows.add(new Row(this, member)));
      arrange();
    }

    Group renamed(SetUp.NewForum now) {
      forum = now;
      heading.setText(now.name());
      return this;
    }

    SetUp.NewForum value() {
      return new SetUp.NewForum(forum.kind(), forum.name(), rows.stream().map(Row::value).toList());
    }

    void focusAdd() {
      add.requestFocus();
    }

    private void add() {
      rows.add(new Row(this, NewMember.another()));
      arrange();
      onChange.run();
      rows.getLast().focus();
    }

    private void remove(Row row) {
      int index = rows.indexOf(row);
      rows.remove(row);
      arrange();
      onChange.run();
      if (rows.isEmpty()) {
        focusAdd();
      } else {
        rows.get(Math.min(index, rows.size() - 1)).focus();
      }
    }

    private void arrange() {
      lines.getChildren().setAll(rows.stream().map(row -> row.line).toList());
    }
  }

  /** One member. */
  private static final class Row {
    private final PickField<Role> role;
    private final PickField<Duty> duty;
    private final PickField<Side> side;
    private final TextField name;
    private final HBox line;

    Row(Group group, NewMember member) {
      role = pick("forum.member.role", Role.values(), Role::label, member.role());
      duty = pick("forum.member.duty", Duty.values(), Duty::label, member.duty());
      side = pick("forum.member.side", Side.values(), Side::label, member.side());
      name = new TextField(member.name());
      name.setPromptText(Texts.get("forum.member.name"));
      name.setAccessibleText(Texts.get("forum.member.name"));
      HBox.setHgrow(name, Priority.ALWAYS);
      role.valueProperty().subscribe((before, now) -> side.valueProperty().set(now.usualSide()));
      var remove =
          Command.of(
                  Texts.get("forum.member.remove"),
                  Texts.get("forum.member.removeHelp"),
                  () -> group.remove(this))
              .withIcon(Icons.DELETE)
              .iconButton();
      line = new HBox(role, duty, side, name, remove);
      line.getStyleClass().add("setup-member");
      role.valueProperty().subscribe((before, now) -> group.onChange.run());
      duty.valueProperty().subscribe((before, now) -> group.onChange.run());
      side.valueProperty().subscribe((before, now) -> group.onChange.run());
      name.textProperty().subscribe((before, now) -> group.onChange.run());
    }

    NewMember value() {
      return new NewMember(
          name.getText().strip(),
          role.valueProperty().get(),
          side.valueProperty().get(),
          duty.valueProperty().get());
    }

    void focus() {
      role.field().requestFocus();
    }
  }
}
