package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormProgress;
import dk.medspil.domain.form.FormState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What a form is for, what it is called here, how far it has come, and what can be done with it.
 */
final class FormHead extends StackPane {
  private final FieldKit kit;
  private final FormModel model;
  private final Label purpose = words("form-purpose");
  private final Label by = words("muted");
  private final Label progress = words("semibold");
  private final Label missing = words("muted");
  private final GrowingText title = new GrowingText(Texts.get("form.field.title"));
  private final VBox named;
  private final FlowPane actions = new FlowPane();
  private final FlowPane source = new FlowPane();
  private final Command finish;
  private final Command reopen;
  private final Button finishButton;
  private final List<Button> more;
  private final Consumer<FormField> missingField;

  /**
   * The head.
   *
   * @param more what else can be done with the form
   * @param missingField goes to a field that must be answered first
   */
  FormHead(FieldKit kit, FormModel model, List<Button> more, Consumer<FormField> missingField) {
    this.missingField = missingField;
    this.kit = kit;
    this.model = model;
    this.more = List.copyOf(more);
    finish =
        Command.of(Texts.get("form.finish.name"), Texts.get("form.finish.help"), this::finish)
            .withShortcut("Shortcut+Enter");
    reopen =
        Command.of(Texts.get("form.reopen.name"), Texts.get("form.reopen.help"), model::reopen);
    finishButton = finish.primaryButton();
    title.getStyleClass().addAll("framed", "semibold");
    kit.autosave()
        .watch(
            title,
            title.textProperty(),
            words -> {
              if (!words.isBlank()) {
                model.setTitle(words);
              }
            });
    var heading = new Label(Texts.get("form.field.title"));
    heading.setLabelFor(title);
    heading.getStyleClass().add("field-label");
    named = new VBox(heading, title);
    actions.getStyleClass().add("deck-actions");
    var content = new VBox(purpose, by, source, named, progress, missing, actions);
    content.getStyleClass().add("form-section");
    getChildren().setAll(Card.untitled(Texts.get("form.head"), content));
  }

  Command finishCommand() {
    return finish;
  }

  void show(FormPicture now) {
    purpose.setText(now.template().purpose());
    source.getChildren().setAll(now.source().stream().map(this::link).toList());
    source.setManaged(now.source().isPresent());
    by.setText(Texts.get("form.gallery.by", now.template().answeredBy()));
    kit.autosave().show(title, title.textProperty(), now.form().title());
    named.setVisible(!now.isFinished());
    named.setManaged(!now.isFinished());
    progress.setText(progress(now));
    showMissing(now);
    actions.getChildren().setAll(now.isFinished() ? reopen.button() : finishButton);
    actions.getChildren().addAll(more);
    finish.explain(finishButton, reason(now.progress()));
  }

  private Button link(FormSource from) {
    Button link =
        Command.of(
                from.words(),
                Texts.get("form.source.help"),
                () -> model.frame().goIn(form(), from.place()))
            .withIcon(Icons.BACK)
            .linkButton();
    link.getStyleClass().add("small");
    link.setWrapText(true);
    link.setMinWidth(0);
    return link;
  }

  private UUID form() {
    return model.pictureProperty().get().orElseThrow().form().forumId();
  }

  private static String progress(FormPicture now) {
    FormProgress progress = now.progress();
    return now.form().state() == FormState.FINISHED
        ? Texts.get(
            "form.progress.finished", DanishFormat.date(now.form().finishedOn().orElseThrow()))
        : Texts.get("form.progress.draft", progress.answered(), progress.all());
  }

  private void showMissing(FormPicture now) {
    boolean asks = !now.isFinished() && !now.progress().missing().isEmpty();
    missing.setVisible(asks);
    missing.setManaged(asks);
    missing.setText(
        asks ? Texts.get("form.progress.missing", titles(now.progress().missing())) : "");
  }

  private static Optional<String> reason(FormProgress progress) {
    return progress.canFinish()
        ? Optional.empty()
        : Optional.of(Texts.get("form.finish.missing", titles(progress.missing())));
  }

  private static String titles(List<FormField> fields) {
    return fields.stream().map(FormField::title).collect(Collectors.joining(", "));
  }

  /** A form that lacks something says so and leads there. */
  private void finish() {
    kit.autosave().flush();
    model
        .pictureProperty()
        .get()
        .filter(now -> !now.isFinished())
        .ifPresent(now -> {
          if (now.progress().canFinish()) {
            model.finish();
          } else {
            missingField.accept(now.progress().missing().getFirst());
          }
        });
  }

  private static Label words(String style) {
    var label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
