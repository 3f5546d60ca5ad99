package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Stages;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.TimeRange;
import dk.medspil.domain.forum.Forum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page's heading: which meeting, what must be known about it, and its three stages. */
final class PrepareHead {
  private final PrepareModel model;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final Label notice = new Label();
  private final HBox noticed = new HBox(notice);
  private Optional<Reason> because = Optional.empty();
  private final Stages stages = new Stages();
  private final VBox view;

  PrepareHead(PrepareModel model) {
    this.model = model;
    title.getStyleClass().add("h1");
    facts.getStyleClass().addAll("small", "muted");
    notice.setWrapText(true);
    notice.setGraphic(Icons.EXPLANATION.node());
    notice.getStyleClass().add("small");
    noticed.getStyleClass().add("with-why");
    noticed.managedProperty().bind(noticed.visibleProperty());
    var edit =
        Command.of(
                Texts.get("meeting.prepare.facts.edit"),
                Texts.get("meeting.prepare.facts.editHelp"),
                this::askFacts)
            .withIcon(Icons.EDIT)
            .linkButton();
    edit.setMinWidth(Region.USE_PREF_SIZE);
    stages.setMinWidth(Region.USE_PREF_SIZE);
    stages
        .valueProperty()
        .subscribe((before, now) -> {
          if (now != Stages.Stage.PREPARE) {
            model.go(Place.Stage.valueOf(now.name()));
          }
        });
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    facts.setWrapText(true);
    var line = new FoldingLine(title, stages);
    var second = new HBox(facts, edit);
    second.getStyleClass().add("agenda-actions");
    facts.setMinHeight(Region.USE_PREF_SIZE);
    view = new VBox(line, second, noticed);
    view.getStyleClass().add("prepare-head");
  }

  Region view() {
    return view;
  }

  void show(PreparePicture picture) {
    var meeting = picture.meeting();
    title.setText(heading(meeting.date()));
    List<String> words = new ArrayList<>(List.of(meeting.title()));
    words.add(DanishFormat.timeRange(meeting.start(), meeting.end()));
    if (!meeting.place().isBlank()) {
      words.add(meeting.place());
    }
    facts.setText(String.join(" · ", words));
    Optional<Notice> now = notice(picture);
    notice.setText(now.map(Notice::sentence).orElse(""));
    noticed.setVisible(now.isPresent());
    explain(now.map(Notice::because));
  }

  private void explain(Optional<Reason> now) {
    if (!because.equals(now)) {
      because = now;
      noticed.getChildren().setAll(notice);
      now.ifPresent(reason -> noticed.getChildren().add(reason.link(model.frame())));
    }
  }

  /** The day without its year, except where that could be misread. */
  private String heading(LocalDate date) {
    boolean thisYear = date.getYear() == LocalDate.now(model.frame().clock()).getYear();
    return Texts.get(
        "meeting.prepare.heading",
        thisYear ? DanishFormat.weekdayDate(date) : DanishFormat.weekdayDateYear(date));
  }

  /** What must be said about this meeting: locked (R24), MED status (R01), TRIO (R02). */
  private static Optional<Notice> notice(PreparePicture picture) {
    Forum forum = picture.forum();
    if (picture.minutes().isLocked()) {
      return notice("meeting.prepare.locked", Reason.LOCKED_MINUTES);
    }
    if (picture.isLocked()) {
      return notice("meeting.prepare.approved", Reason.LOCKED_MINUTES);
    }
    if (forum.printsMedStatus()) {
      return notice("meeting.prepare.medStatus", Reason.MED_STATUS);
    }
    return forum.isPrivateTrio() ? notice("meeting.prepare.trio", Reason.TRIO) : Optional.empty();
  }

  private static Optional<Notice> notice(String key, Reason because) {
    return Optional.of(new Notice(Texts.get(key), because));
  }

  private record Notice(String sentence, Reason because) {}

  private void askFacts() {
    model.unlocked(now -> {
      var fields = new PrepareFacts(model.frame().clock());
      fields.show(now.meeting(), now.forum().rules());
      var drafts = new Drafts(model.frame().work());
      fields.keep(drafts, "meeting/" + now.meeting().id());
      drafts.restore();
      model
          .frame()
          .dialogs()
          .form(
              Texts.get("meeting.prepare.facts.form"),
              fields,
              Texts.get("meeting.prepare.facts.save"),
              Texts.get("meeting.prepare.facts.leave"),
              () -> {
                drafts.discard();
                save(fields, now);
              },
              drafts::discard);
    });
  }

  private void save(PrepareFacts fields, PreparePicture before) {
    LocalDate date = fields.date().orElse(before.meeting().date());
    var start = fields.time().map(TimeRange::start).orElse(before.meeting().start());
    var end = fields.time().map(TimeRange::end).orElse(before.meeting().end());
    String name = fields.title().isEmpty() ? before.meeting().title() : fields.title();
    String place = fields.place();
    model.editMeeting(
        "facts-" + System.identityHashCode(fields),
        now -> now.moved(name, date, start, end, place));
  }
}
