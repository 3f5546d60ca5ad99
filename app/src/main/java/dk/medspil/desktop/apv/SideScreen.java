package dk.medspil.desktop.apv;

import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A page of the APV with a list at the left, where a few words make a new one, and the one that is
 * open at the right.
 *
 * @param <P> the picture of the store it shows
 * @param <T> what the list holds
 */
final class SideScreen<P, T> implements Screen {
  private final Model<P> model;
  private final Words words;
  private final Kept<P, T> kept;
  private final SideList list;
  private final ApvPage page;
  private final Command add;
  private @Nullable Form<P, T> form;
  private @Nullable UUID formOf;
  private boolean wantsFocus;

  /** What is read of the store, and which one is open. */
  interface Model<P> extends AutoCloseable {
    Frame frame();

    ReadOnlyObjectProperty<Optional<P>> pictureProperty();

    /** What is open; the first until the user chooses. */
    ObjectProperty<Optional<UUID>> chosenProperty();

    @Override
    void close();
  }

  /**
   * What the page says.
   *
   * @param prompt what to write in the field for a new one
   * @param none said when the list is empty
   */
  record Words(String title, String add, String addHelp, String prompt, String none) {}

  /** What the list holds. */
  interface Kept<P, T> {
    /** All of it, in the order of the list. */
    List<T> all(P picture);

    UUID id(T one);

    KeyedRows.Row<UUID> row(T one, P picture);

    /** Puts the form of one on the page. */
    Form<P, T> open(T one, ApvPage page);

    /** Shows what else stands on the page. */
    default void showBeside(P picture) {}
  }

  /** The form of the one that is open. */
  interface Form<P, T> extends AutoCloseable {
    void show(T one, P picture);

    /** Writes what is typed. */
    void flush();

    @Override
    void close();
  }

  /**
   * Opens the page.
   *
   * @param draft where the words of a new one are kept while they are typed
   * @param make gets the words
   * @param below what stands under the list
   */
  SideScreen(
      Model<P> model,
      ApvTabs.Tab tab,
      Words words,
      String draft,
      Consumer<String> make,
      Kept<P, T> kept,
      Node... below) {
    this.model = model;
    this.words = words;
    this.kept = kept;
    add =
        Command.of(words.add(), words.addHelp(), this::add)
            .withIcon(Icons.NEW)
            .withShortcut("Shortcut+N");
    list = new SideList(model.frame().work(), words.title(), draft, words.prompt(), add, make);
    page = new ApvPage(model.frame(), tab, list.view(), below);
    list.onChosen(id -> model.chosenProperty().set(Optional.of(id)));
    model.pictureProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::show);
  }

  private void show() {
    model.pictureProperty().get().ifPresent(this::fill);
  }

  private void fill(P picture) {
    kept.showBeside(picture);
    List<T> all = kept.all(picture);
    Optional<T> open =
        model
            .chosenProperty()
            .get()
            .flatMap(id -> all.stream().filter(one -> kept.id(one).equals(id)).findFirst())
            .or(() -> all.stream().findFirst());
    list.show(all.stream().map(one -> kept.row(one, picture)).toList(), open.map(kept::id));
    open.ifPresentOrElse(one -> form(one).show(one, picture), this::showNone);
    if (wantsFocus) {
      wantsFocus = false;
      focusList();
    }
  }

  private Form<P, T> form(T one) {
    if (form == null || !kept.id(one).equals(formOf)) {
      shut();
      form = kept.open(one, page);
      formOf = kept.id(one);
    }
    return form;
  }

  private void showNone() {
    shut();
    page.show(Card.untitled(words.title(), new EmptyState(words.none())));
  }

  private void shut() {
    if (form != null) {
      form.flush();
      form.close();
      form = null;
    }
  }

  private void add() {
    list.add();
  }

  private void focusList() {
    page.ready();
    list.focus();
  }

  @Override
  public Region view() {
    return page;
  }

  @Override
  public String title() {
    return words.title();
  }

  @Override
  public List<Command> commands() {
    return List.of(add);
  }

  @Override
  public void shown() {
    if (model.pictureProperty().get().isPresent()) {
      focusList();
    } else {
      wantsFocus = true;
    }
  }

  @Override
  public void flush() {
    list.flush();
    if (form != null) {
      form.flush();
    }
  }

  @Override
  public void close() {
    shut();
    list.close();
    model.close();
  }
}
