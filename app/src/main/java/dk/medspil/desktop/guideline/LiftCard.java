package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.guideline.Escalation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Løft op": what was brought up to another level, each with its route and dates. */
final class LiftCard {
  private final GuidelineModel model;
  private final Fields fields;
  private final Drafts drafts;
  private final VBox matters = new VBox();
  private final Label hint = new Label(Texts.get("guideline.lift.hint"));
  private final Map<UUID, LiftForm> known = new LinkedHashMap<>();
  private final Card card;
  private int before = -1;

  LiftCard(GuidelineModel model, Fields fields, Drafts drafts) {
    this.model = model;
    this.fields = fields;
    this.drafts = drafts;
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().addAll("muted", "small");
    matters.getStyleClass().add("guideline-card");
    var begin =
        Command.of(Texts.get("guideline.lift"), Texts.get("guideline.lift.help"), this::begin)
            .withIcon(Icons.UP)
            .button();
    var acts = new HBox(begin, Reason.LIFT.link(model.frame()));
    acts.getStyleClass().add("with-why");
    var content = new VBox(hint, matters, acts);
    content.getStyleClass().add("guideline-card");
    card = new Card(Texts.get("guideline.lift.title"), content);
    card.setMinHeight(Region.USE_PREF_SIZE);
  }

  Card view() {
    return card;
  }

  private void begin() {
    model
        .pictureProperty()
        .get()
        .ifPresent(picture ->
            model.lift(picture.above().orElseGet(() -> Texts.get("guideline.lift.top"))));
  }

  void show(GuidelinePicture picture) {
    List<Escalation> all = picture.record().escalations();
    List<Node> now = new ArrayList<>();
    for (Escalation one : all) {
      LiftForm form =
          known.computeIfAbsent(one.id(), id -> new LiftForm(model, one, fields, drafts));
      form.show(one);
      now.add(form);
    }
    known
        .values()
        .removeIf(form -> {
          boolean gone = !now.contains(form);
          if (gone) {
            form.close();
          }
          return gone;
        });
    if (!matters.getChildren().equals(now)) {
      matters.getChildren().setAll(now);
    }
    matters.setManaged(!now.isEmpty());
    if (before >= 0 && all.size() > before) {
      matters.applyCss();
      known.get(all.getLast().id()).focus();
    }
    before = all.size();
  }

  void flush() {
    known.values().forEach(LiftForm::flush);
  }

  void close() {
    known.values().forEach(LiftForm::close);
  }
}
