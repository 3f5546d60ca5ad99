package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Side;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * One member by role, duty and side; the name may be left out, and the day of leaving as long as
 * the member stays.
 */
final class MemberRow extends HBox {
  private final Fields fields;
  private final MemberModel model;
  private final UUID id;
  private final PickField<Role> role = pick("settings.member.role", Role.values(), Role::label);
  private final PickField<Duty> duty = pick("settings.member.duty", Duty.values(), Duty::label);
  private final PickField<Side> side = pick("settings.member.side", Side.values(), Side::label);
  private final TextField name = new TextField();
  private final DateField left;
  private final Drafts drafts;

  MemberRow(MemberModel model, Fields fields, UUID id) {
    this.model = model;
    this.fields = fields;
    this.id = id;
    drafts = new Drafts(model.frame().work());
    left = new DateField(Texts.get("settings.member.left"), model::today).compact();
    left.field().setPromptText(Texts.get("settings.member.left"));
    left.getStyleClass().add("member-left");
    name.setPromptText(Texts.get("settings.member.name"));
    name.setAccessibleText(Texts.get("settings.member.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    getStyleClass().addAll("row", "setup-member");
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    getChildren()
        .setAll(
            role,
            duty,
            side,
            name,
            left,
            button("settings.member.up", Icons.UP, () -> model.move(id, -1)),
            button("settings.member.down", Icons.DOWN, () -> model.move(id, 1)),
            button("settings.member.remove", Icons.DELETE, () -> model.remove(id)));
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
    fields.value(
        left.field(), left.valueProperty(), day -> model.edit(id, "left", old -> old.leaving(day)));
    drafts.halfTyped("member/left/" + id, left.typing());
    fields.text(name, text -> model.edit(id, "name", old -> old.named(text.strip())));
  }

  void show(Member member) {
    fields.show(role.field(), role.valueProperty(), member.role());
    fields.show(duty.field(), duty.valueProperty(), member.duty());
    fields.show(side.field(), side.valueProperty(), member.side());
    fields.show(name, member.name());
    fields.show(left.field(), left.valueProperty(), member.leftOn());
    drafts.restore();
  }

  private void keys(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.UP;
    if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN) && name.isFocused()) {
      fields.flush();
      model.move(id, up ? -1 : 1);
      event.consume();
    }
  }

  private Button button(String key, Icons icon, Runnable run) {
    return Command.of(
            Texts.get(key),
            Texts.get(key),
            () -> {
              fields.flush();
              run.run();
            })
        .withIcon(icon)
        .iconButton();
  }

  private static <T> PickField<T> pick(String key, T[] values, Function<T, String> label) {
    var field =
        new PickField<>(
            Texts.get(key),
            Arrays.stream(values).map(one -> Choice.of(one, label.apply(one))).toList());
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }
}
