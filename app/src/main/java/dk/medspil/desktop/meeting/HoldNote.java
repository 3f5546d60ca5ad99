package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.PrivateBlock;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.meeting.AgendaItem;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;

/** "Kun for dig": the operator's own note to the item, never printed and never shown. */
final class HoldNote {
  private final Autosave autosave;
  private final TextArea text = new TextArea();
  private final PrivateBlock view = PrivateBlock.onlyForYou(text);
  private Optional<UUID> item = Optional.empty();

  HoldNote(HoldModel model, Autosave autosave) {
    this.autosave = autosave;
    text.setWrapText(true);
    text.setPromptText(Texts.get("meeting.hold.note"));
    text.setAccessibleText(Texts.get("meeting.hold.noteName"));
    autosave.watch(
        text, text.textProperty(), typed -> item.ifPresent(under -> model.note(under, typed)));
    model
        .pictureProperty()
        .subscribe(now -> now.flatMap(HoldPicture::inHand).ifPresent(this::show));
  }

  Region view() {
    return view;
  }

  void focus() {
    text.requestFocus();
  }

  private void show(AgendaItem now) {
    boolean other = item.filter(now.id()::equals).isEmpty();
    if (other) {
      // What stands in the field belongs to the item before.
      autosave.flush();
      item = Optional.of(now.id());
    }
    if (other) {
      autosave.quietly(() -> text.setText(now.privateNote()));
    }
    autosave.show(text, text.textProperty(), now.privateNote());
  }
}
