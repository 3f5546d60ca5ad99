package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.forum.ForumKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The forums: added, renamed, put in order, and removed while nothing belongs to them. */
final class ForumsSection implements Section {
  private final ForumModel model;
  private final Fields fields;
  private final KnownRows<ForumBlock> rows;
  private final PickField<ForumKind> added =
      new PickField<>(
          Texts.get("settings.forum.new"),
          Arrays.stream(ForumKind.values()).map(one -> Choice.of(one, one.label())).toList());
  private final VBox view;

  ForumsSection(Frame frame) {
    model = new ForumModel(frame);
    fields = new Fields(frame.work());
    rows = new KnownRows<>(id -> new ForumBlock(model, fields, id));
    var add =
        Command.of(
                Texts.get("settings.forum.add"),
                Texts.get("settings.forum.addHelp"),
                () -> model.add(added.valueProperty().get()))
            .withIcon(Icons.NEW)
            .button();
    var foot = new HBox(added, add);
    foot.getStyleClass().add("settings-add");
    view = new VBox(rows, foot);
    view.getStyleClass().add("settings-list");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {
    List<SettingsPicture.ForumPart> forums = picture.forums();
    List<ForumBlock> blocks = rows.arrange(forums.stream().map(part -> part.forum().id()).toList());
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).show(forums.get(i).forum(), kept(forums.get(i), forums.size()));
    }
  }

  private static Optional<String> kept(SettingsPicture.ForumPart part, int count) {
    if (part.used()) {
      return Optional.of(Texts.get("settings.forum.used"));
    }
    return count == 1 ? Optional.of(Texts.get("settings.forum.last")) : Optional.empty();
  }

  @Override
  public void flush() {
    fields.flush();
  }

  @Override
  public void close() {
    fields.close();
  }
}
