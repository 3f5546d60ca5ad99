package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ændringer: what makes chosen topics ask for a review before their three years are over (R08). */
public final class ChangesScreen implements SideScreen.Kept<HappeningsPicture, ChangeEvent> {
  private final HappeningsModel model;

  private ChangesScreen(HappeningsModel model) {
    this.model = model;
  }

  /** The changes of the frame's forum, one of them open. */
  public static Screen of(Frame frame, Optional<UUID> change) {
    var model = new HappeningsModel(frame, change);
    return new SideScreen<>(
        model,
        ApvTabs.Tab.CHANGES,
        new SideScreen.Words(
            Texts.get("apv.changes"),
            Texts.get("apv.change.add"),
            Texts.get("apv.change.addHelp"),
            Texts.get("apv.change.newPrompt"),
            Texts.get("apv.change.none")),
        model.draftPlace("change"),
        model::addChange,
        new ChangesScreen(model));
  }

  @Override
  public List<ChangeEvent> all(HappeningsPicture picture) {
    return picture.changes();
  }

  @Override
  public UUID id(ChangeEvent one) {
    return one.id();
  }

  @Override
  public KeyedRows.Row<UUID> row(ChangeEvent one, HappeningsPicture picture) {
    return SideList.row(
        one.id(),
        one.what().isBlank() ? one.kind().label() : one.what(),
        one.kind().label() + " · " + DanishFormat.date(one.on()));
  }

  @Override
  public SideScreen.Form<HappeningsPicture, ChangeEvent> open(ChangeEvent one, ApvPage page) {
    var form = new ChangeForm(model, one);
    page.show(new Card(Texts.get("apv.change.how"), form));
    return form;
  }
}
