package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Kortlægninger: the rounds of mapping, the one that is open, and the elements of the law. */
public final class RoundsScreen implements SideScreen.Kept<RoundsPicture, RoundRecord> {
  private final RoundsModel model;
  private final ApvFlow flow;

  private RoundsScreen(RoundsModel model) {
    this.model = model;
    flow = new ApvFlow(model);
  }

  /** The rounds of the frame's forum, one of them open. */
  public static Screen of(Frame frame, Optional<UUID> round) {
    var model = new RoundsModel(frame, round);
    var rounds = new RoundsScreen(model);
    return new SideScreen<>(
        model,
        ApvTabs.Tab.ROUNDS,
        new SideScreen.Words(
            Texts.get("apv.rounds"),
            Texts.get("apv.round.add"),
            Texts.get("apv.round.addHelp"),
            Texts.get("apv.round.newPrompt"),
            Texts.get("apv.round.none")),
        model.draftPlace("new"),
        model::add,
        rounds,
        rounds.flow.view());
  }

  @Override
  public List<RoundRecord> all(RoundsPicture picture) {
    return picture.rounds();
  }

  @Override
  public UUID id(RoundRecord one) {
    return one.round().id();
  }

  @Override
  public KeyedRows.Row<UUID> row(RoundRecord record, RoundsPicture picture) {
    Round round = record.round();
    String state =
        round
            .finishedOn()
            .map(day -> Texts.get("apv.round.row.finished", DanishFormat.date(day)))
            .orElse(Texts.get("apv.round.row.open", DanishFormat.date(round.from())));
    return SideList.row(
        round.id(),
        round.title().isBlank() ? Texts.get("apv.round.untitled") : round.title(),
        round.method().label() + " · " + state);
  }

  @Override
  public SideScreen.Form<RoundsPicture, RoundRecord> open(RoundRecord one, ApvPage page) {
    return new OpenRound(model, one, page);
  }

  @Override
  public void showBeside(RoundsPicture picture) {
    flow.show(picture);
  }
}
