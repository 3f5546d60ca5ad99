package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.ColumnHeads;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.WideCell;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.PlanLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The lines that are wanted now; Enter opens the one that has focus. */
final class PlanList {
  private static final double COLUMNS_EM = 44;

  private final PlanModel model;
  private final NewLine newLine;
  private final ListView<PlanLine> list = new ListView<>();
  private final HBox header = PlanRow.header();
  private final Label narrowed = new Label();
  private final HBox narrowedLine;
  private final Label pageFact = new Label();
  private final HBox pageLine;
  private final VBox body = new VBox();
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();
  private boolean narrow;
  private boolean hasMore;

  /** The first line of a page that was asked for; 0 when none was. */
  private int next;

  private final Card card = Card.untitled(Texts.get("apv.title"), body).flush();

  PlanList(PlanModel model, NewLine newLine) {
    this.model = model;
    this.newLine = newLine;
    list.setId("plan-lines");
    list.setAccessibleText(Texts.get("apv.title"));
    list.setAccessibleHelp(Texts.get("apv.list.help"));
    list.setCellFactory(view -> new Cell());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
          }
        });
    list.getStyleClass().add("plan-list");
    VBox.setVgrow(list, Priority.ALWAYS);
    ColumnHeads.keepOver(header, list);
    var all =
        Command.of(Texts.get("apv.showAll"), Texts.get("apv.showAllHelp"), model::showAll)
            .linkButton();
    narrowedLine = new HBox(narrowed, all);
    narrowedLine.getStyleClass().add("plan-narrowed");
    var more =
        Command.of(Texts.get("apv.view.more"), Texts.get("apv.view.moreHelp"), this::showMore)
            .linkButton();
    pageLine = new HBox(pageFact, more);
    pageLine.getStyleClass().add("plan-narrowed");
    ruler.setVisible(false);
    ruler.setManaged(false);
    newLine.view().visibleProperty().subscribe(this::arrange);
    body.widthProperty().subscribe(this::fold);
    ruler.fontProperty().subscribe(this::fold);
  }

  Card view() {
    return card;
  }

  void focus() {
    list.requestFocus();
  }

  /** Shows the wanted lines and keeps the chosen one where it still is among them. */
  void show(PlanPicture picture) {
    Optional<UUID> chosen =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(PlanLine::id);
    int index = Math.max(list.getSelectionModel().getSelectedIndex(), 0);
    List<PlanLine> wanted = model.wanted(picture);
    boolean wentOn = next > 0 && next < wanted.size();
    list.getItems().setAll(wanted);
    list.refresh();
    if (!wanted.isEmpty()) {
      int there =
          chosen
              .filter(id -> !wentOn)
              .map(id -> wanted.stream().map(PlanLine::id).toList().indexOf(id))
              .filter(found -> found >= 0)
              .orElse(wentOn ? next : Math.min(index, wanted.size() - 1));
      list.getSelectionModel().select(there);
      list.getFocusModel().focus(there);
      if (wentOn) {
        list.scrollTo(there);
      }
    }
    next = 0;
    long count = model.count(picture);
    narrowed.setText(narrowedText(picture, count));
    hasMore = model.hasMore(picture);
    pageFact.setText(Texts.get("apv.page", wanted.size(), count));
    arrange();
  }

  /** Goes on in the list from the first line that was not there before. */
  private void showMore() {
    next = list.getItems().size();
    model.showMore();
    list.requestFocus();
  }

  /** Chooses a line that was just made. */
  void choose(UUID id) {
    list.getItems().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .ifPresent(line -> {
          list.getSelectionModel().select(line);
          list.scrollTo(line);
        });
  }

  /** The columns give way to one below the other where they would cut the problem. */
  private void fold() {
    boolean now = body.getWidth() > 0 && body.getWidth() < COLUMNS_EM * ruler.getFont().getSize();
    if (now != narrow) {
      narrow = now;
      list.refresh();
      arrange();
    }
  }

  private void arrange() {
    var rows = new ArrayList<Node>(List.of(ruler));
    if (newLine.view().isVisible()) {
      rows.add(newLine.view());
    }
    if (model.isNarrowed()) {
      rows.add(narrowedLine);
    }
    if (list.getItems().isEmpty()) {
      rows.add(empty());
    } else {
      if (!narrow) {
        rows.add(header);
      }
      rows.add(list);
      if (hasMore) {
        rows.add(pageLine);
      }
    }
    // Taking the list out and in again would lose its focus.
    if (!body.getChildren().equals(rows)) {
      body.getChildren().setAll(rows);
    }
  }

  private Node empty() {
    if (model.isNarrowed()) {
      return new EmptyState(Texts.get("apv.empty.narrowed"));
    }
    return switch (model.filterProperty().get()) {
      case OPEN -> new EmptyState(Texts.get("apv.empty.open"));
      case EFFECT -> new EmptyState(Texts.get("apv.empty.effect"));
      case PERMANENT -> new EmptyState(Texts.get("apv.empty.permanent"));
      case CLOSED -> new EmptyState(Texts.get("apv.empty.closed"));
    };
  }

  private String narrowedText(PlanPicture picture, long count) {
    String topic =
        model.topicProperty().get().flatMap(picture::topic).map(one -> one.name()).orElse("");
    String risk =
        model
            .riskProperty()
            .get()
            .map(one -> Texts.get("apv.matrix.cell", one.severity(), one.likelihood()))
            .orElse("");
    String both = topic.isEmpty() || risk.isEmpty() ? topic + risk : topic + " · " + risk;
    return Texts.get("apv.narrowed", both, count);
  }

  private void openChosen() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
  }

  private void open(PlanLine line) {
    model.frame().go(new Place.PlanLineAt(line.id()));
  }

  private final class Cell extends WideCell<PlanLine> {
    Cell() {
      setOnMouseClicked(event -> {
        if (event.getClickCount() == 2 && getItem() != null) {
          open(getItem());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable PlanLine line, boolean empty) {
      super.updateItem(line, empty);
      Optional<PlanPicture> picture = model.pictureProperty().get();
      if (line == null || empty || picture.isEmpty()) {
        setGraphic(null);
        setAccessibleText("");
      } else {
        setGraphic(new PlanRow(line, picture.get(), narrow));
        setAccessibleText(PlanRow.accessible(line, picture.get()));
      }
    }
  }
}
