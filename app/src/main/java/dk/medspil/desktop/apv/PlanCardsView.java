package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.PlanGroups;
import dk.medspil.domain.apv.PlanLine;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The wanted lines as cards: in columns by status, or below each other by month or place. */
final class PlanCardsView {
  private final PlanModel model;
  private final ScrollPane scroll = new ScrollPane();
  private final Card card = Card.untitled(Texts.get("apv.title"), scroll).flush();

  PlanCardsView(PlanModel model) {
    this.model = model;
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("plan-cards-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
  }

  Card view() {
    return card;
  }

  void show(PlanPicture picture) {
    List<PlanLine> wanted = model.wanted(picture);
    if (wanted.isEmpty()) {
      scroll.setFitToWidth(true);
      scroll.setContent(new EmptyState(Texts.get("apv.empty.narrowed")));
      return;
    }
    boolean board = model.viewProperty().get() == PlanView.BOARD;
    List<PlanGroups.Group> groups =
        switch (model.viewProperty().get()) {
          case MONTHS -> PlanGroups.byMonth(wanted, picture.today());
          case PLACES -> PlanGroups.byPlace(wanted);
          case LIST, BOARD -> PlanGroups.byStatus(wanted);
        };
    Pane all = board ? new HBox() : new VBox();
    all.getStyleClass().add(board ? "plan-board" : "plan-groups");
    groups.forEach(group -> all.getChildren().add(group(group, picture, board)));
    scroll.setFitToWidth(!board);
    scroll.setContent(all);
  }

  void focus() {
    scroll.applyCss();
    if (scroll.getContent() != null) {
      scroll.getContent().lookupAll(".plan-card").stream()
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private Node group(PlanGroups.Group group, PlanPicture picture, boolean board) {
    var name = new Label(Texts.get("apv.view.group", group.name(), group.lines().size()));
    name.getStyleClass().add("semibold");
    name.setWrapText(true);
    Pane cards = board ? new VBox() : new FlowPane();
    cards.getStyleClass().add("plan-cards");
    group.lines().forEach(line -> cards.getChildren().add(card(line, picture)));
    var box = new VBox(name, cards);
    box.getStyleClass().add(board ? "plan-column" : "plan-group");
    return box;
  }

  /** Not a button: that would ask for the height of the words before it knows their width. */
  private Node card(PlanLine line, PlanPicture picture) {
    var problem = new Label(line.problem());
    problem.setWrapText(true);
    problem.getStyleClass().add("semibold");
    var facts =
        new FlowPane(
            LineWords.badge(line.risk()),
            new Label(
                LineWords.day(line).map(day -> LineWords.day(day, picture.today())).orElse("")),
            new StatusPill(LineWords.status(line, picture.today())));
    facts.getStyleClass().add("plan-facts");
    var card = new VBox(problem, facts);
    card.getStyleClass().add("plan-card");
    card.setFocusTraversable(true);
    card.setAccessibleRole(AccessibleRole.BUTTON);
    card.setAccessibleText(PlanRow.accessible(line, picture));
    card.setAccessibleHelp(Texts.get("apv.view.open"));
    card.setOnMouseClicked(event -> open(line));
    card.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        open(line);
        event.consume();
      }
    });
    return card;
  }

  private void open(PlanLine line) {
    model.frame().go(new Place.PlanLineAt(line.id()));
  }
}
