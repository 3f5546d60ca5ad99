package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Ændringer: what makes chosen topics ask for a review before their three years are over (R08). */
public final class ChangesScreen implements Screen {
  private final HappeningsModel model;
  private final SideList list;
  private final ApvPage page;
  private final Command add =
      Command.of(Texts.get("apv.change.add"), Texts.get("apv.change.addHelp"), this::add)
          .withIcon(Icons.NEW)
          .withShortcut("Shortcut+N");
  private @Nullable ChangeForm form;
  private boolean wantsFocus;

  /** The changes of the frame's forum, one of them open. */
  public ChangesScreen(Frame frame, Optional<UUID> change) {
    model = new HappeningsModel(frame, change);
    list =
        new SideList(
            frame.work(),
            Texts.get("apv.changes"),
            model.draftPlace("change"),
            Texts.get("apv.change.newPrompt"),
            add,
            model::addChange);
    page = new ApvPage(frame, ApvTabs.Tab.CHANGES, list.view());
    list.onChosen(id -> model.chosenProperty().set(Optional.of(id)));
    model.pictureProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::show);
  }

  private void show() {
    model
        .pictureProperty()
        .get()
        .ifPresent(picture -> {
          Optional<ChangeEvent> open =
              model
                  .chosenProperty()
                  .get()
                  .flatMap(picture::change)
                  .or(() -> picture.changes().stream().findFirst());
          list.show(
              picture.changes().stream()
                  .map(one ->
                      SideList.row(
                          one.id(),
                          one.what().isBlank() ? one.kind().label() : one.what(),
                          one.kind().label() + " · " + DanishFormat.date(one.on())))
                  .toList(),
              open.map(ChangeEvent::id));
          open.ifPresentOrElse(one -> open(one, picture), this::showNone);
          if (wantsFocus) {
            wantsFocus = false;
            focusList();
          }
        });
  }

  private void open(ChangeEvent change, HappeningsPicture picture) {
    if (form == null || !form.id().equals(change.id())) {
      shut();
      form = new ChangeForm(model, change);
      page.show(new Card(Texts.get("apv.change.how"), form));
    }
    form.show(change, picture);
  }

  private void showNone() {
    shut();
    page.show(
        Card.untitled(Texts.get("apv.changes"), new EmptyState(Texts.get("apv.change.none"))));
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
    return Texts.get("apv.changes");
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
