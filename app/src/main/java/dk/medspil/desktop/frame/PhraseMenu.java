package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;

/** Sentences that come again in minutes, put in by a click; the workplace writes its own. */
public final class PhraseMenu {
  private static final String SETTING = "words.phrases";

  private final Frame frame;
  private final ObservableList<MenuItem> items;
  private final Consumer<String> insert;

  private PhraseMenu(Frame frame, ObservableList<MenuItem> items, Consumer<String> insert) {
    this.frame = frame;
    this.items = items;
    this.insert = insert;
    show(usual());
  }

  /** A button with the menu, which gives the chosen sentence to {@code insert}. */
  public static MenuButton button(Frame frame, Consumer<String> insert) {
    var button = new MenuButton(Texts.get("frame.phrases"));
    button.setAccessibleHelp(Texts.get("frame.phrases.help"));
    button.getStyleClass().add("flat");
    var phrases = new PhraseMenu(frame, button.getItems(), insert);
    button.setOnShowing(event -> phrases.refresh());
    return button;
  }

  /** The same as part of another menu. */
  public static Menu menu(Frame frame, Consumer<String> insert) {
    var menu = new Menu(Texts.get("frame.phrases"));
    var phrases = new PhraseMenu(frame, menu.getItems(), insert);
    menu.setOnShowing(event -> phrases.refresh());
    return menu;
  }

  private void refresh() {
    frame
        .work()
        .read(
            session -> session.settings().setting(SETTING).map(PhraseMenu::lines).orElse(usual()),
            this::show);
  }

  private static List<String> usual() {
    return lines(Texts.get("frame.phrases.usual").replace(" / ", "\n"));
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private void show(List<String> phrases) {
    List<MenuItem> wanted = new ArrayList<>();
    for (String phrase : phrases) {
      // A mnemonic would swallow an underscore.
      var item = new MenuItem(phrase);
      item.setMnemonicParsing(false);
      item.setOnAction(event -> insert.accept(phrase));
      wanted.add(item);
    }
    wanted.add(new SeparatorMenuItem());
    wanted.add(
        Command.of(
                Texts.get("frame.phrases.edit"),
                Texts.get("frame.phrases.editHelp"),
                () -> edit(phrases))
            .menuItem());
    if (!texts(wanted).equals(texts(items))) {
      items.setAll(wanted);
    }
  }

  private static List<String> texts(List<MenuItem> items) {
    return items.stream().map(item -> String.valueOf(item.getText())).toList();
  }

  private void edit(List<String> phrases) {
    var field = new TextArea(String.join("\n", phrases));
    field.setAccessibleText(Texts.get("frame.phrases.field"));
    field.setPrefRowCount(10);
    field.setWrapText(true);
    frame
        .dialogs()
        .ask(
            Question.choice(
                Texts.get("frame.phrases.title"),
                Texts.get("frame.phrases.field"),
                Texts.get("frame.phrases.save"),
                Texts.get("frame.phrases.keep")),
            List.of(field),
            () -> save(field.getText()));
  }

  /** No sentence left means the usual ones again. */
  private void save(String text) {
    List<String> phrases = lines(text);
    frame
        .work()
        .change(
            Texts.get("frame.phrases.undo"),
            session ->
                session
                    .settings()
                    .set(SETTING, String.join("\n", phrases.isEmpty() ? usual() : phrases)));
  }
}
