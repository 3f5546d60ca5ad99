package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.forum.Member;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who sits in each forum. */
final class MembersSection implements Section {
  private final MemberModel model;
  private final Fields fields;
  private final PickField<UUID> forum;
  private final KnownRows<MemberRow> rows;
  private final VBox view;
  private Optional<SettingsPicture> shown = Optional.empty();

  MembersSection(Frame frame) {
    model = new MemberModel(frame);
    fields = new Fields(frame.work());
    rows = new KnownRows<>(id -> new MemberRow(model, fields, id));
    forum =
        new PickField<>(
            Texts.get("settings.member.forum"),
            List.of(Choice.of(model.forum(), frame.forum().getValue().name())));
    forum.valueProperty().subscribe((before, now) -> choose(now));
    var add =
        Command.of(
                Texts.get("settings.member.add"),
                Texts.get("settings.member.addHelp"),
                () -> {
                  fields.flush();
                  model.add();
                })
            .withIcon(Icons.NEW)
            .button();
    var names = new Label(Texts.get("settings.member.names"));
    names.setWrapText(true);
    names.getStyleClass().add("muted");
    view =
        new VBox(new Labelled(Texts.get("settings.member.forum"), forum.field()), names, rows, add);
    view.getStyleClass().add("settings-fields");
  }

  private void choose(UUID wanted) {
    fields.flush();
    model.choose(wanted);
    shown.ifPresent(this::showMembers);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {
    shown = Optional.of(picture);
    forum.setChoices(
        picture.forums().stream()
            .map(part -> Choice.of(part.forum().id(), part.forum().name()))
            .toList());
    showMembers(picture);
  }

  private void showMembers(SettingsPicture picture) {
    List<Member> members =
        picture.forums().stream()
            .filter(part -> part.forum().id().equals(model.forum()))
            .findFirst()
            .map(SettingsPicture.ForumPart::members)
            .orElse(List.of());
    List<MemberRow> shownRows = rows.arrange(members.stream().map(Member::id).toList());
    for (int i = 0; i < members.size(); i++) {
      shownRows.get(i).show(members.get(i));
    }
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
