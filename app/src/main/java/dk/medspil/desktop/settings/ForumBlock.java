package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One forum: what it is, what it is called here, and its deadlines. */
final class ForumBlock extends VBox {
  private final Fields fields;
  private final TextField name = new TextField();
  private final Labelled named = new Labelled(Texts.get("settings.forum.name"), name);
  private final PickField<ForumKind> kind =
      new PickField<>(
          Texts.get("settings.forum.kind"),
          Arrays.stream(ForumKind.values()).map(one -> Choice.of(one, one.label())).toList());
  private final ForumRules rules;
  private final CheckBox formalised = new CheckBox(Texts.get("settings.forum.formalised"));
  private final VBox trio;
  private final Command remove;
  private final Button removeButton;

  ForumBlock(ForumModel model, Fields fields, UUID id) {
    this.fields = fields;
    rules = new ForumRules(model, fields, id);
    remove =
        Command.of(
                Texts.get("settings.forum.remove"),
                Texts.get("settings.forum.removeHelp"),
                () -> {
                  fields.flush();
                  model.remove(id);
                })
            .withIcon(Icons.DELETE);
    removeButton = remove.iconButton();
    HBox.setHgrow(named, Priority.ALWAYS);
    var head =
        new HBox(
            named,
            new Labelled(Texts.get("settings.forum.kind"), kind.field()),
            step(model, id, "settings.forum.up", -1, Icons.UP),
            step(model, id, "settings.forum.down", 1, Icons.DOWN),
            removeButton);
    head.getStyleClass().add("settings-head");
    var explained = new Label(Texts.get("settings.forum.formalisedHelp"));
    explained.setWrapText(true);
    explained.getStyleClass().addAll("muted", "small");
    formalised.setAccessibleHelp(Texts.get("settings.forum.formalisedHelp"));
    trio = new VBox(formalised, explained);
    trio.managedProperty().bind(trio.visibleProperty());
    getStyleClass().addAll("row", "settings-block");
    getChildren().setAll(head, rules, trio);
    fields.text(name, text -> rename(model, id, text));
    fields.value(
        kind.field(),
        kind.valueProperty(),
        now -> model.edit(id, "kind", forum -> with(forum, now, forum.name(), false)));
    fields.value(
        formalised,
        formalised.selectedProperty(),
        now -> model.edit(id, "formalised", forum -> with(forum, forum.kind(), forum.name(), now)));
  }

  private void rename(ForumModel model, UUID id, String text) {
    boolean missing = text.isBlank();
    named.showAdvice(
        missing ? Optional.of(Texts.get("settings.forum.nameMissing")) : Optional.empty());
    if (!missing) {
      model.edit(id, "name", forum -> with(forum, forum.kind(), text.strip(), forum.formalised()));
    }
  }

  private Button step(ForumModel model, UUID id, String key, int by, Icons icon) {
    return Command.of(
            Texts.get(key),
            Texts.get(key),
            () -> {
              fields.flush();
              model.move(id, by);
            })
        .withIcon(icon)
        .iconButton();
  }

  void focus() {
    name.requestFocus();
  }

  /** Shows the forum; {@code kept} says why it cannot be removed. */
  void show(Forum forum, Optional<String> kept) {
    fields.show(name, forum.name());
    fields.show(kind.field(), kind.valueProperty(), forum.kind());
    fields.show(formalised, formalised.selectedProperty(), forum.formalised());
    trio.setVisible(forum.kind() == ForumKind.TRIO);
    rules.show(forum.rules());
    remove.explain(removeButton, kept);
  }

  private static Forum with(Forum forum, ForumKind kind, String name, boolean formalised) {
    return new Forum(
        forum.id(), kind, name, forum.parent(), forum.rules(), formalised, forum.position());
  }
}
