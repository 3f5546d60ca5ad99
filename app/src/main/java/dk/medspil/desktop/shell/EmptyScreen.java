package dk.medspil.desktop.shell;

import dk.medspil.desktop.frame.Screen;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page with only its name, for a place whose screen is not built yet. */
final class EmptyScreen implements Screen {
  private final String title;
  private final VBox view;

  EmptyScreen(String title) {
    this.title = title;
    var heading = new Label(title);
    heading.getStyleClass().add("h1");
    view = new VBox(heading);
    view.getStyleClass().add("page");
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public void flush() {
    // Nothing is typed here.
  }

  @Override
  public void close() {}
}
