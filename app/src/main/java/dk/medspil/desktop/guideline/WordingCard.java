package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.guideline.Guideline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The words: written on while they are a draft, and only read once they were agreed on. */
final class WordingCard {
  private final Fields fields;
  private final Label standing = new Label();
  private final GrowingText draft = new GrowingText(Texts.get("guideline.field.words"));
  private final Label agreed = new Label();
  private final Button headings;
  private final Card card;

  WordingCard(GuidelineModel model, Fields fields, MoveBar moves) {
    this.fields = fields;
    standing.setWrapText(true);
    standing.setMinHeight(Region.USE_PREF_SIZE);
    standing.getStyleClass().add("muted");
    draft.setId("guideline-words");
    draft.setPromptText(Texts.get("guideline.wordsPrompt"));
    draft.getStyleClass().add("framed");
    draft.managedProperty().bind(draft.visibleProperty());
    fields.text(draft, model::draft);
    agreed.setWrapText(true);
    agreed.setMinHeight(Region.USE_PREF_SIZE);
    agreed.getStyleClass().add("guideline-agreed");
    agreed.managedProperty().bind(agreed.visibleProperty());
    headings =
        Command.of(
                Texts.get("guideline.headings"),
                Texts.get("guideline.headingsHelp"),
                () -> {
                  draft.setText(Texts.get("guideline.headings.text"));
                  draft.requestFocus();
                  draft.positionCaret(draft.getText().indexOf('\n'));
                })
            .linkButton();
    headings.managedProperty().bind(headings.visibleProperty());
    draft.textProperty().subscribe(this::offerHeadings);
    draft.visibleProperty().subscribe(this::offerHeadings);
    Node content = new VBox(standing, draft, headings, agreed, moves);
    content.getStyleClass().add("guideline-card");
    card = new Card(Texts.get("guideline.words"), content);
    card.setMinHeight(Region.USE_PREF_SIZE);
  }

  private void offerHeadings() {
    headings.setVisible(draft.isVisible() && draft.getText().isBlank());
  }

  Card view() {
    return card;
  }

  void show(GuidelinePicture picture) {
    Guideline now = picture.guideline();
    standing.setText(GuidelineWords.standing(now, picture.today()));
    draft.setVisible(now.isDraft());
    draft.setEditable(now.isDraft());
    agreed.setVisible(!now.isDraft());
    if (now.isDraft()) {
      fields.show(draft, now.content());
    }
    agreed.setText(
        now.content().isBlank() ? Texts.get("guideline.wordless") : now.content().strip());
  }

  /** Puts the caret in the words; false when they are not a draft. */
  boolean focus() {
    if (draft.isVisible()) {
      draft.requestFocus();
    }
    return draft.isVisible();
  }
}
