package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.GuidelineEvent.Kind;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.yearwheel.Standing;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What it is about, its kind, and when it is to be looked at again. */
final class FactsCard {
  private final Fields fields;
  private final TextField title = new TextField();
  private final PickField<GuidelineKind> kind =
      new PickField<>(Texts.get("guideline.field.kind"), GuidelineWords.kinds());
  private final Label meaning = new Label();
  private final Label agreed = new Label();
  private final DateField review;
  private final Label comes = new Label();
  private final Button reviewed;
  private final StepForm looked;
  private final Card card;

  FactsCard(GuidelineModel model, Fields fields, Drafts drafts) {
    this.fields = fields;
    title.setId("guideline-title");
    fields.text(title, value -> model.type("title", one -> one.titled(value)));
    fields.value(
        kind.field(),
        kind.valueProperty(),
        now ->
            model.set(one -> one.guideline().isDraft() ? one.with(one.guideline().of(now)) : one));
    review = new DateField(Texts.get("guideline.field.review"), model::today);
    fields.value(
        review.field(), review.valueProperty(), day -> model.set(one -> one.reviewedOn(day)));
    review.managedProperty().bind(review.visibleProperty());
    drafts.halfTyped(model.place("review"), review.typing());
    looked =
        new StepForm(
            model,
            new StepForm.Says(
                Texts.get("guideline.reviewed.hint"),
                Optional.of(Texts.get("guideline.reviewed.words")),
                Texts.get("guideline.reviewed.day"),
                Texts.get("guideline.reviewed.act"),
                Texts.get("guideline.reviewed.help")),
            model.place("reviewed"),
            () -> true,
            (day, words, forget) ->
                model.note(
                    Kind.REVIEWED,
                    day,
                    words,
                    one -> one.reviewedOn(one.reviewOn().map(old -> day.plusYears(1))),
                    forget));
    reviewed =
        Command.of(
                Texts.get("guideline.reviewed"),
                Texts.get("guideline.reviewed.help"),
                () -> looked.open(""))
            .withIcon(Icons.IN_ORDER)
            .button();
    reviewed.managedProperty().bind(reviewed.visibleProperty());
    var delete =
        Command.of(Texts.get("guideline.delete"), Texts.get("guideline.deleteHelp"), model::discard)
            .withIcon(Icons.DELETE)
            .linkButton();
    for (Label label : new Label[] {meaning, agreed, comes}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.getStyleClass().addAll("muted", "small");
    }
    comes.managedProperty().bind(comes.visibleProperty());
    kind.field().setMaxWidth(Double.MAX_VALUE);
    var content =
        new VBox(
            new Labelled(Texts.get("guideline.field.title"), title),
            new VBox(new Labelled(Texts.get("guideline.field.kind"), kind.field()), meaning),
            agreed,
            new VBox(review, comes),
            reviewed,
            looked,
            delete);
    content.getStyleClass().add("guideline-card");
    card = new Card(Texts.get("guideline.facts"), content);
    card.setMinHeight(Region.USE_PREF_SIZE);
  }

  Card view() {
    return card;
  }

  void focus() {
    title.requestFocus();
  }

  void show(GuidelinePicture picture) {
    Guideline now = picture.guideline();
    fields.show(title, picture.entry().title());
    fields.show(kind.field(), kind.valueProperty(), now.kind());
    kind.field().setDisable(!now.isDraft());
    meaning.setText(GuidelineWords.meaning(now.kind()));
    agreed.setText(
        now.agreedOn().isPresent()
            ? Texts.get("guideline.agreedIn", picture.forum(), GuidelineWords.day(now.agreedOn()))
            : Texts.get("guideline.belongsTo", picture.forum()));
    fields.show(review.field(), review.valueProperty(), picture.entry().reviewOn());
    boolean ended = !now.isDraft() && !now.bindsOn(picture.today());
    review.setVisible(!ended);
    comes.setText(picture.review().map(FactsCard::comes).orElse(""));
    comes.setVisible(!comes.getText().isEmpty());
    reviewed.setVisible(now.bindsOn(picture.today()));
  }

  private static String comes(Standing standing) {
    String day = GuidelineWords.day(standing.day());
    return switch (standing.state()) {
      case FULFILLED -> Texts.get("guideline.review.done", day);
      case ON_AGENDA -> Texts.get("guideline.review.onAgenda", day);
      case SUGGESTED, LATE -> Texts.get("guideline.review.proposed", day);
      case NO_MEETING -> Texts.get("guideline.review.noMeeting");
      case DEVIATED, NOT_DONE -> "";
    };
  }

  void flush() {
    looked.flush();
  }

  void close() {
    looked.close();
  }
}
