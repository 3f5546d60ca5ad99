package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.safety.Activity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** The log of exports, deletions and openings: when, what, of which forum; never what it said. */
final class ActivityPart extends VBox {
  private static final int SHOWN = 500;

  private final Frame frame;
  private final ListView<String> list = new ListView<>();
  private final Live<Picture> live;

  ActivityPart(Frame frame) {
    this.frame = frame;
    list.getStyleClass().add("settings-files");
    list.setPlaceholder(new Label(Texts.get("settings.log.none")));
    getChildren()
        .setAll(
            new Part(
                "settings.log",
                "settings.log.help",
                new Labelled(Texts.get("settings.log.list"), list)));
    live =
        Live.of(
            frame.work(),
            Set.of("activity", "forum"),
            session ->
                new Picture(
                    session.activities().newest(SHOWN),
                    session.workplaces().forums().stream()
                        .collect(Collectors.toMap(Forum::id, Forum::name))),
            this::show);
  }

  private record Picture(List<Activity> entries, Map<UUID, String> forums) {}

  private void show(Picture now) {
    list.getItems().setAll(now.entries().stream().map(one -> line(one, now.forums())).toList());
  }

  private String line(Activity one, Map<UUID, String> forums) {
    String what = Texts.get("settings.log.line", subject(one.subject()), done(one.kind()));
    var line = new StringBuilder(Moments.words(one.at(), frame.clock().getZone()));
    line.append(" · ").append(what);
    one.day().ifPresent(day -> line.append(" · ").append(DanishFormat.date(day)));
    // A forum that is gone leaves no name behind.
    one.forum().map(forums::get).ifPresent(name -> line.append(" · ").append(name));
    if (!one.detail().isEmpty()) {
      line.append(" · ").append(one.detail().toLowerCase(Locale.ROOT));
    }
    return line.toString();
  }

  private static String done(Activity.Kind kind) {
    return switch (kind) {
      case EXPORTED -> Texts.get("settings.log.exported");
      case DELETED -> Texts.get("settings.log.deleted");
      case OPENED -> Texts.get("settings.log.opened");
      case RESTORED -> Texts.get("settings.log.restored");
    };
  }

  private static String subject(Activity.Subject subject) {
    return switch (subject) {
      case WORKPLACE -> Texts.get("settings.log.workplace");
      case MEETING -> Texts.get("settings.log.meeting");
      case ATTACHMENT -> Texts.get("settings.log.attachment");
      case AGENDA -> Texts.get("settings.log.agenda");
      case MINUTES -> Texts.get("settings.log.minutes");
      case BOARD -> Texts.get("settings.log.board");
      case TASK -> Texts.get("settings.log.task");
      case PLAN -> Texts.get("settings.log.plan");
      case PLAN_LINE -> Texts.get("settings.log.planLine");
      case STRATEGY -> Texts.get("settings.log.strategy");
      case SURVEY -> Texts.get("settings.log.survey");
      case ROUND -> Texts.get("settings.log.round");
      case CHANGE -> Texts.get("settings.log.change");
      case ACCIDENT -> Texts.get("settings.log.accident");
      case GUIDELINE -> Texts.get("settings.log.guideline");
      case CALENDAR -> Texts.get("settings.log.calendar");
      case HANDOVER -> Texts.get("settings.log.handover");
      case AGREEMENT -> Texts.get("settings.log.agreement");
      case TEMPLATE -> Texts.get("settings.log.template");
      case DECK -> Texts.get("settings.log.deck");
      case FORM -> Texts.get("settings.log.form");
      case FILLED_FORM -> Texts.get("settings.log.filledForm");
      case BACKUP -> Texts.get("settings.log.backup");
      case CONFIDENTIAL_ITEM -> Texts.get("settings.log.confidentialItem");
    };
  }

  void close() {
    live.close();
  }
}
