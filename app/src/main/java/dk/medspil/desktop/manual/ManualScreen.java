package dk.medspil.desktop.manual;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.document.manual.Manual;
import dk.medspil.document.manual.Page;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Manual: all pages left, the text right. */
public final class ManualScreen implements Screen {
  private final ManualPage text;
  private final ManualList list;
  private final String heading;
  private final List<Command> commands;
  private final VBox view;

  /**
   * @param page the page to open
   * @param heading the heading on it to begin at; empty for its top
   */
  public ManualScreen(Frame frame, Page page, String heading) {
    this.heading = heading;
    var manual = new Manual();
    text = new ManualPage(frame, manual);
    list = new ManualList(manual, text);
    text.onPage(list::mark);
    text.show(page, heading);
    list.mark();
    var back =
        Command.of(Texts.get("manual.back"), Texts.get("manual.backHelp"), frame::back)
            .withIcon(Icons.BACK)
            .withShortcut("Alt+Left");
    var find =
        Command.of(Texts.get("manual.search"), Texts.get("manual.searchHelp"), list::focusSearch)
            .withIcon(Icons.SEARCH)
            .withShortcut("Shortcut+F");
    commands = List.of(back, find);
    var title = new Label(Texts.get("manual.title"));
    title.getStyleClass().add("h1");
    var head = new HBox(back.linkButton(), title);
    head.getStyleClass().add("page-head");
    var card = Card.untitled(Texts.get("manual.text"), text).flush();
    HBox.setHgrow(card, Priority.ALWAYS);
    var body = new HBox(list.view(), card);
    body.getChildren().add(new ManualContents(text, body).view());
    body.getStyleClass().add("manual-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    view = new VBox(head, body);
    view.getStyleClass().addAll("page", "manual");
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("manual.title");
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public void shown() {
    view.applyCss();
    view.layout();
    text.show(text.shown(), heading);
    if (heading.isEmpty()) {
      list.focus();
    } else {
      text.requestFocus();
    }
  }

  @Override
  public void flush() {
    // Nothing is typed here that is kept.
  }

  @Override
  public void close() {
    // Nothing is listened to.
  }
}
