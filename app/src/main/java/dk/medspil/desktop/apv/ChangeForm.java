package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One change: what, when, of which kind, and the topics it touches. */
final class ChangeForm extends VBox implements SideScreen.Form<HappeningsPicture, ChangeEvent> {
  private final UUID id;
  private final Fields fields;
  private final Drafts drafts;
  private final TextField what = new TextField();
  private final DateField on;
  private final PickField<ChangeEvent.Kind> kind =
      new PickField<>(
          Texts.get("apv.change.kind"),
          Arrays.stream(ChangeEvent.Kind.values())
              .map(one -> Choice.of(one, one.label()))
              .toList());
  private final TopicBoxes topics;
  private final Label stands = new Label();

  ChangeForm(HappeningsModel model, ChangeEvent change) {
    id = change.id();
    fields = new Fields(model.frame().work());
    drafts = new Drafts(model.frame().work());
    on = new DateField(Texts.get("apv.change.on"), model::today);
    topics =
        new TopicBoxes(
            "apv.change.topics", fields, (topic, touched) -> model.touch(id, topic, touched));
    stands.setWrapText(true);
    var when = new FlowPane(on, new Labelled(Texts.get("apv.change.kind"), kind.field()));
    when.getStyleClass().add("apv-when");
    var hint = new Label(Texts.get("apv.change.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("small", "muted");
    var delete =
        Command.of(
                Texts.get("apv.change.delete"),
                Texts.get("apv.change.deleteHelp"),
                () -> model.discardChange(id))
            .linkButton();
    getStyleClass().add("apv-form");
    getChildren()
        .setAll(
            new Labelled(Texts.get("apv.change.what"), what),
            when,
            topics,
            hint,
            stands,
            new HBox(delete));
    fields.text(what, text -> model.typeChange(id, now -> now.told(text.strip())));
    fields.value(
        kind.field(),
        kind.valueProperty(),
        now -> model.setChange(id, one -> one.being(now, one.on())));
    fields.value(
        on.field(),
        on.valueProperty(),
        day -> day.ifPresent(now -> model.setChange(id, one -> one.being(one.kind(), now))));
    drafts.halfTyped("apv/changeOn/" + id, on.typing());
    drafts.restore();
  }

  @Override
  public void show(ChangeEvent change, HappeningsPicture picture) {
    fields.show(what, change.what());
    fields.show(kind.field(), kind.valueProperty(), change.kind());
    fields.show(on.field(), on.valueProperty(), Optional.of(change.on()));
    topics.show(picture.topics(), change.topics());
    String asked =
        picture.topics().stream()
            .filter(change::asksFor)
            .map(Topic::name)
            .collect(Collectors.joining(", "));
    stands.setText(
        change.topics().isEmpty()
            ? Texts.get("apv.change.noTopics")
            : asked.isEmpty()
                ? Texts.get("apv.change.reviewed", DanishFormat.date(change.on()))
                : Texts.get("apv.change.asks", asked));
  }

  @Override
  public void flush() {
    fields.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    fields.close();
    drafts.close();
  }
}
