package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundRecord;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** The round that is open: how it is done, and what it found. */
final class OpenRound implements SideScreen.Form<RoundsPicture, RoundRecord> {
  private final RoundsModel model;
  private final RoundForm form;
  private final RoundResults results;
  private final FlowPane acts = new FlowPane();

  OpenRound(RoundsModel model, RoundRecord record, ApvPage page) {
    this.model = model;
    form = new RoundForm(model, record.round());
    results = new RoundResults(model, record.round());
    acts.getStyleClass().add("apv-acts");
    var card = new Card(Texts.get("apv.round.how"), form).withFooter(acts);
    // What is finished is looked up for what it found.
    if (record.round().isFinished()) {
      page.show(results.view(), card);
    } else {
      page.show(card, results.view());
    }
  }

  @Override
  public void show(RoundRecord record, RoundsPicture picture) {
    form.show(record.round(), picture.topics());
    results.show(record, picture);
    acts.getChildren().setAll(acts(record.round()));
  }

  private List<Node> acts(Round round) {
    Command move =
        round.isFinished()
            ? Command.of(
                Texts.get("apv.round.reopen"),
                Texts.get("apv.round.reopenHelp"),
                () -> model.reopen(round.id()))
            : Command.of(
                Texts.get("apv.round.finish"),
                Texts.get("apv.round.finishHelp"),
                () -> finish(round.id()));
    var delete =
        Command.of(
                Texts.get("apv.round.delete"),
                Texts.get("apv.round.deleteHelp"),
                () -> model.discard(round.id()))
            .linkButton();
    return List.of(round.isFinished() ? move.button() : move.primaryButton(), delete);
  }

  private void finish(UUID id) {
    flush();
    model.finish(id);
  }

  @Override
  public void flush() {
    form.flush();
    results.flush();
  }

  @Override
  public void close() {
    form.close();
    results.close();
  }
}
