package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.Template;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The templates to choose between, with a few words on when to use each. */
final class NewMeetingTemplates {
  private final KeyedRows<String> rows = new KeyedRows<>(Texts.get("meeting.new.templates"));
  private final Card card;
  private List<Template> templates = List.of();

  /** Calls {@code onChosen} for each choice, {@code onTaken} when Enter is pressed on one. */
  NewMeetingTemplates(Consumer<Template> onChosen, Runnable onTaken) {
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    card = new Card(Texts.get("meeting.new.templates"), scroll).flush();
    rows.chosenProperty().subscribe(id -> found(id).ifPresent(onChosen));
    rows.setOnOpen(id -> onTaken.run());
  }

  Region view() {
    return card;
  }

  Optional<Template> chosen() {
    return found(rows.chosenProperty().get());
  }

  /** The id of the chosen template; empty when none is. */
  String chosenId() {
    return rows.chosenProperty().get().orElse("");
  }

  /** Chooses a template, if there still is such a one. */
  void choose(String id) {
    if (found(Optional.of(id)).isPresent()) {
      rows.choose(Optional.of(id));
    }
  }

  void show(List<Template> now, ForumKind forum) {
    templates = now;
    rows.setRows(now.stream().map(one -> new KeyedRows.Row<>(one.id(), row(one, forum))).toList());
    now.stream().findFirst().ifPresent(first -> rows.choose(Optional.of(first.id())));
  }

  void focus() {
    rows.focusChosen();
  }

  private Optional<Template> found(Optional<String> id) {
    return templates.stream().filter(one -> id.filter(one.id()::equals).isPresent()).findFirst();
  }

  private static Region row(Template template, ForumKind forum) {
    var title = new Label(template.title());
    title.setWrapText(true);
    title.getStyleClass().add("semibold");
    String kind =
        template.builtIn()
            ? Texts.get("meeting.new.template.builtIn", template.minutes())
            : Texts.get("meeting.new.template.own", template.minutes());
    var about = new Label(kind);
    about.getStyleClass().addAll("small", "muted");
    about.setWrapText(true);
    var row = new VBox(title, about);
    row.getStyleClass().add("template-row");
    String fits =
        TemplatesShelf.fits(template, forum) ? "" : Texts.get("meeting.new.template.otherForum");
    if (!fits.isEmpty()) {
      about.setText(kind + " · " + fits);
    }
    row.setAccessibleText(template.title() + ", " + about.getText());
    return row;
  }
}
