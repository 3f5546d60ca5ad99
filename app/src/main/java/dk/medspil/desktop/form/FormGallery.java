package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.WideCell;
import dk.medspil.domain.form.FormTemplate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Finds a form, tells what it asks, and begins it. */
final class FormGallery extends VBox {
  private final FormsModel model;
  private final TextField search = new TextField();
  private final ListView<FormTemplate> list = new ListView<>();
  private final Label count = new Label();
  private final FormPreview preview;

  /**
   * The gallery.
   *
   * @param onBack back to the forms that are filled in
   */
  FormGallery(FormsModel model, Runnable onBack) {
    this.model = model;
    preview = new FormPreview(model);
    getStyleClass().add("dialogue-part");
    var back =
        Command.of(Texts.get("form.gallery.back"), Texts.get("form.gallery.backHelp"), onBack)
            .withIcon(Icons.BACK)
            .linkButton();
    var heading = new Label(Texts.get("form.new.name"));
    heading.getStyleClass().add("h1");
    var load =
        Command.of(
                Texts.get("form.pack.import"), Texts.get("form.pack.importHelp"), model::importFile)
            .button();
    var title = new HBox(back, heading);
    title.getStyleClass().add("page-head");
    var body = Columns.listFirst(finder(), preview, 56);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(new FoldingLine(title, new HBox(load)), refusal(), body);
    model.pictureProperty().subscribe(now -> find());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            onBack.run();
            event.consume();
          }
        });
  }

  private Card finder() {
    search.setPromptText(Texts.get("form.gallery.search"));
    search.setAccessibleText(Texts.get("form.gallery.search"));
    search.textProperty().subscribe(now -> find());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKeys);
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(Texts.get("form.gallery.list"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(form -> Optional.ofNullable(form).ifPresent(preview::show));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        preview.start();
        event.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    var holder = new VBox(search);
    holder.getStyleClass().add("deck-search");
    count.getStyleClass().add("muted");
    var card = new Card(Texts.get("form.gallery.list"), count, new VBox(holder, list)).flush();
    card.getStyleClass().add("deck-finder");
    return card;
  }

  private Label refusal() {
    var label = new Label();
    label.setGraphic(Icons.ACTION_NEEDED.node());
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("refusal");
    model
        .refusalProperty()
        .subscribe(now -> {
          label.setText(now.orElse(""));
          label.setVisible(now.isPresent());
          label.setManaged(now.isPresent());
        });
    return label;
  }

  /** Puts the caret in the search field. */
  void focus() {
    search.requestFocus();
  }

  private void find() {
    Optional<String> before =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(FormTemplate::id);
    List<FormTemplate> found = model.templates(search.getText());
    list.getItems().setAll(found);
    count.setText(Texts.get("form.gallery.count", found.size()));
    int same =
        before.map(id -> found.stream().map(FormTemplate::id).toList().indexOf(id)).orElse(0);
    if (found.isEmpty()) {
      preview.showNone(search.getText().strip());
    } else {
      list.getSelectionModel().clearAndSelect(Math.max(same, 0));
    }
  }

  /** Up and down choose in the list while the caret stays in the field; Enter begins the form. */
  private void searchKeys(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> choose(1);
      case UP -> choose(-1);
      case ENTER -> preview.start();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
      list.getSelectionModel().clearAndSelect(to);
      list.scrollTo(to);
    }
  }

  private static final class Cell extends WideCell<FormTemplate> {
    @Override
    protected void updateItem(@Nullable FormTemplate form, boolean empty) {
      super.updateItem(form, empty);
      if (form == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      var title = new Label(form.title());
      title.getStyleClass().add("semibold");
      title.setWrapText(true);
      var purpose = new Label(form.purpose());
      purpose.getStyleClass().addAll("small", "muted");
      purpose.setWrapText(true);
      setGraphic(new VBox(title, purpose));
      setAccessibleText(form.title() + ", " + form.purpose());
    }
  }
}
