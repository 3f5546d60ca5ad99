package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Finder;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormSection;
import dk.medspil.domain.form.FormTemplate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a form asks, and the way to begin it. */
final class FormPreview extends VBox implements Finder.Preview<FormTemplate> {
  private final FormsModel model;
  private final Consumer<FormTemplate> onEdit;
  private final Label heading = new Label();
  private final VBox words = new VBox();
  private final FlowPane actions = new FlowPane();
  private final Button start;
  private Optional<FormTemplate> shown = Optional.empty();

  /**
   * @param onEdit opens the editor for one of the user's own forms
   */
  FormPreview(FormsModel model, Consumer<FormTemplate> onEdit) {
    this.model = model;
    this.onEdit = onEdit;
    start =
        Command.of(Texts.get("form.start.name"), Texts.get("form.start.help"), this::goOn)
            .primaryButton();
    heading.getStyleClass().add("h2-serif");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("deck-questions");
    actions.getStyleClass().add("deck-actions");
    var scroll = new ScrollPane(new VBox(heading, words));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getContent().getStyleClass().add("deck-content");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var card = Card.untitled(Texts.get("form.gallery.preview"), scroll).flush().withFooter(actions);
    VBox.setVgrow(card, Priority.ALWAYS);
    getStyleClass().add("deck-preview");
    getChildren().setAll(card);
  }

  @Override
  public Region view() {
    return this;
  }

  /** Begins the form that is shown. */
  @Override
  public void goOn() {
    shown.ifPresent(model::start);
  }

  @Override
  public void show(FormTemplate form) {
    shown = Optional.of(form);
    start.setDisable(false);
    heading.setText(form.title());
    words.getChildren().setAll(line(form.purpose(), "running"));
    words.getChildren().add(line(Texts.get("form.gallery.by", form.answeredBy()), "muted"));
    if (!form.basis().isBlank()) {
      words.getChildren().add(line(Texts.get("form.gallery.basis", form.basis()), "muted"));
    }
    for (FormSection section : form.sections()) {
      words.getChildren().add(line(section.title(), "semibold"));
      words
          .getChildren()
          .add(
              line(
                  section.fields().stream()
                      .map(FormField::title)
                      .collect(Collectors.joining(" · ")),
                  "muted"));
    }
    actions.getChildren().setAll(start);
    if (!form.builtIn()) {
      actions
          .getChildren()
          .add(action("form.own.edit", "form.own.editHelp", () -> onEdit.accept(form)));
    }
    actions
        .getChildren()
        .add(action("form.own.copy", "form.own.copyHelp", () -> model.own().copy(form, onEdit)));
    actions
        .getChildren()
        .add(action("form.own.export", "form.own.exportHelp", () -> model.own().export(form)));
    if (!form.builtIn()) {
      actions
          .getChildren()
          .add(action("form.own.remove", "form.own.removeHelp", () -> model.own().remove(form)));
    }
  }

  private static Button action(String name, String help, Runnable run) {
    return Command.of(Texts.get(name), Texts.get(help), run).button();
  }

  @Override
  public void showNone(String searched) {
    shown = Optional.empty();
    start.setDisable(true);
    heading.setText(Texts.get("form.gallery.none", searched));
    words.getChildren().clear();
    actions.getChildren().setAll(start);
  }

  private static Label line(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
