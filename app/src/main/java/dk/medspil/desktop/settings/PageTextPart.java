package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.PageText;
import dk.medspil.store.LookStore;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What stands at the top and the foot of every page. */
final class PageTextPart extends VBox {
  private final Fields fields;
  private final TextField header = new TextField();
  private final TextField footer = new TextField();
  private final UntakenText untakenHeader;
  private final UntakenText untakenFooter;
  private TextField last = header;

  PageTextPart(LookModel model, Fields fields, Drafts drafts) {
    this.fields = fields;
    untakenHeader = untaken(drafts, "header", header);
    untakenFooter = untaken(drafts, "footer", footer);
    var places =
        new FlowPane(
            place("settings.documents.page.title", PageText.TITLE),
            place("settings.documents.page.forum", PageText.FORUM),
            place("settings.documents.page.date", PageText.DATE),
            place(
                "settings.documents.page.number",
                "side " + PageText.PAGE + " af " + PageText.PAGES));
    places.getStyleClass().add("settings-buttons");
    getChildren()
        .setAll(
            new Part(
                "settings.documents.page",
                "settings.documents.page.help",
                field(model, header, "settings.documents.page.header", LookStore.HEADER),
                field(model, footer, "settings.documents.page.footer", LookStore.FOOTER),
                places));
  }

  private static UntakenText untaken(Drafts drafts, String name, TextField field) {
    return new UntakenText(drafts, "settings/look/" + name, field, PageTextPart::fits);
  }

  private static boolean fits(String text) {
    return text.strip().length() <= PageText.LONGEST;
  }

  private Labelled field(LookModel model, TextField field, String name, String setting) {
    var labelled = new Labelled(Texts.get(name), field);
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            last = field;
          }
        });
    fields.text(
        field,
        text -> {
          boolean tooLong = !fits(text);
          labelled.showAdvice(
              tooLong
                  ? Optional.of(Texts.get("settings.documents.page.tooLong", PageText.LONGEST))
                  : Optional.empty());
          if (!tooLong) {
            model.set(setting, text.strip());
          }
        });
    return labelled;
  }

  /** Puts a place for something at the caret of the field the user was in last. */
  private Button place(String name, String words) {
    return Command.of(
            Texts.get(name),
            Texts.get("settings.documents.page.insert"),
            () -> {
              last.insertText(last.getCaretPosition(), words);
              last.requestFocus();
              last.positionCaret(last.getCaretPosition());
            })
        .button();
  }

  void show(DocumentLook look) {
    show(header, untakenHeader, look.header());
    show(footer, untakenFooter, look.footer());
  }

  private void show(TextField field, UntakenText untaken, String stored) {
    if (!untaken.isThere()) {
      fields.show(field, stored);
    }
  }

  /** Gives up texts that are too long. */
  void drop() {
    untakenHeader.drop("");
    untakenFooter.drop("");
  }
}
