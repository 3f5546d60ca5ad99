package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.MinutesBar;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaItem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the agenda fills the meeting's time; too long is said and never forbidden. */
final class PrepareTime {
  private final Label spare = new Label();
  private final MinutesBar bar = new MinutesBar();
  private final Label used = new Label();
  private final Label when = new Label();
  private final Card card;

  PrepareTime() {
    spare.getStyleClass().addAll("semibold", "time-spare");
    used.getStyleClass().addAll("small", "muted");
    when.getStyleClass().addAll("small", "muted");
    when.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var content = new VBox(bar, new HBox(used, gap, when));
    content.getStyleClass().add("field-stack");
    card = new Card(Texts.get("meeting.prepare.time"), spare, content);
  }

  Region view() {
    return card;
  }

  void show(PreparePicture picture, Optional<UUID> chosen) {
    List<Integer> minutes = picture.items().stream().map(AgendaItem::plannedMinutes).toList();
    List<UUID> ids = picture.items().stream().map(AgendaItem::id).toList();
    int length = (int) picture.meeting().length().toMinutes();
    bar.setMinutes(minutes, length, chosen.map(ids::indexOf).orElse(-1));
    used.setText(
        Texts.get(
            "meeting.prepare.time.used",
            DanishFormat.duration(Duration.ofMinutes(picture.plannedMinutes())),
            DanishFormat.duration(picture.meeting().length())));
    when.setText(DanishFormat.timeRange(picture.meeting().start(), picture.meeting().end()));
    int left = picture.spareMinutes();
    spare.setText(spare(left));
    spare.setGraphic((left < 0 ? Icons.ACTION_NEEDED : Icons.IN_ORDER).node());
    (left < 0 ? Tone.WARNING : Tone.SUCCESS).applyTo(spare);
  }

  private static String spare(int left) {
    if (left == 0) {
      return Texts.get("meeting.prepare.time.fits");
    }
    return left < 0
        ? Texts.get("meeting.prepare.time.tooLong", -left)
        : Texts.get("meeting.prepare.time.spare", left);
  }
}
