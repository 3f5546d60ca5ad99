package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Reveal;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.PlanGroups;
import dk.medspil.domain.apv.PlanLine;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
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
  private static final int PAGE = 40;

  private static final String CARD = ".plan-card";

  /** A line and the shelf its card stands on. */
  private record Slot(Shelf shelf, PlanLine line) {}

  /** A group under its name, at first without cards. */
  private record Shelf(PlanGroups.Group group, VBox box, Pane cards) {
    static Shelf of(PlanGroups.Group group, long count, boolean board) {
      var name = new Label(Texts.get("apv.view.group", group.name(), count));
      name.getStyleClass().add("semibold");
      name.setWrapText(true);
      Pane cards = board ? new VBox() : new FlowPane();
      cards.getStyleClass().add("plan-cards");
      var box = new VBox(name, cards);
      box.getStyleClass().add(board ? "plan-column" : "plan-group");
      return new Shelf(group, box, cards);
    }

    Stream<Slot> slots() {
      return group.lines().stream().map(line -> new Slot(this, line));
    }
  }

  private final PlanModel model;
  private final ScrollPane scroll = new ScrollPane();

  /** How many cards stood there when the next page was asked for; 0 when it was not. */
  private int read;

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
          case LIST, BOARD, RISKS -> PlanGroups.byStatus(wanted);
        };
    Pane all = board ? new HBox() : new VBox();
    all.getStyleClass().add(board ? "plan-board" : "plan-groups");
    List<Shelf> shelves =
        groups.stream().map(group -> Shelf.of(group, model.count(picture, group), board)).toList();
    int before = read < wanted.size() ? read : 0;
    int first = before + PAGE;
    read = 0;

    if (board) {
      shelves.forEach(shelf -> {
        all.getChildren().add(shelf.box());
        fill(shelf.box(), shelf.slots().iterator(), picture, first);
      });
    } else {
      fill(all, shelves.stream().flatMap(Shelf::slots).iterator(), picture, first);
    }
    scroll.setFitToWidth(!board);
    scroll.setContent(all);
    if (before > 0) {
      goOn(all, before);
    }
  }

  void focus() {
    scroll.applyCss();
    if (scroll.getContent() != null) {
      scroll.getContent().lookupAll(CARD).stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  /**
   * Makes the next page of cards at the end of a pane, and a button for the page after it. After
   * years a plan holds thousands of lines, and a window would stand still while it lays them out.
   */
  private void fill(Pane all, Iterator<Slot> rest, PlanPicture picture, int most) {
    boolean any = rest.hasNext();
    for (int i = 0; i < most && rest.hasNext(); i++) {
      Slot slot = rest.next();
      // The group's name comes with its first card.
      if (slot.shelf().box().getParent() == null) {
        all.getChildren().add(slot.shelf().box());
      }
      slot.shelf().cards().getChildren().add(card(slot.line(), picture));
    }
    if (rest.hasNext()) {
      addMore(all, () -> showMore(all, rest, picture));
    } else if (any && model.hasMore(picture)) {
      addMore(all, () -> readMore(picture));
    }
  }

  private static void addMore(Pane all, Runnable next) {
    var more = Command.of(Texts.get("apv.view.more"), Texts.get("apv.view.moreHelp"), next);
    all.getChildren().add(more.button());
  }

  /** All cards that were read are shown: the ones after them must be read first. */
  private void readMore(PlanPicture picture) {
    read = model.wanted(picture).size();
    model.showMore();
  }

  /** Focus goes from the button, which stood last, to the first new card. */
  private void showMore(Pane all, Iterator<Slot> rest, PlanPicture picture) {
    all.getChildren().removeLast();
    int before = all.lookupAll(CARD).size();
    fill(all, rest, picture, PAGE);
    goOn(all, before);
  }

  private void goOn(Pane all, int before) {
    scroll.applyCss();
    all.lookupAll(CARD).stream()
        .skip(before)
        .findFirst()
        .ifPresent(next -> {
          next.requestFocus();
          Reveal.node(next);
        });
  }

  /** Not a button: that would ask for the height of the words before it knows their width. */
  private Node card(PlanLine line, PlanPicture picture) {
    var problem = new Label(line.problem());
    problem.setWrapText(true);
    problem.getStyleClass().add("semibold");
    var facts =
        new FlowPane(
            LineWords.badge(line.risk(), picture.scale()),
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
