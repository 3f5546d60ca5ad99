package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.CalendarFile;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.desktop.frame.StageCommands;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.Deadline;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.safety.Activity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * When the agenda must be out (R06), and the button that makes the file and records the day.
 * Nothing is sent by the program itself.
 */
final class PrepareSending {
  private final PrepareModel model;
  private final Label words = new Label();
  private final Label day = new Label();
  private final Button button;
  private final Button why;
  private final Button hold;
  private final ContextMenu formats = new ContextMenu();
  private final CheckMenuItem withFiles = new CheckMenuItem();
  private final HBox view;

  PrepareSending(PrepareModel model) {
    this.model = model;
    words.setMinWidth(Region.USE_PREF_SIZE);
    words.getStyleClass().add("muted");
    day.getStyleClass().add("semibold");
    day.setWrapText(true);
    button =
        Command.of(
                Texts.get("meeting.prepare.send"),
                Texts.get("meeting.prepare.send.help"),
                this::chooseFormat)
            .primaryButton();
    button.setMinWidth(Region.USE_PREF_SIZE);
    withFiles.setSelected(true);
    why = Reason.DEADLINES.link(model.frame());
    why.managedProperty().bind(why.visibleProperty());
    var due = new HBox(words, day, why);
    due.getStyleClass().add("agenda-due");
    hold = StageCommands.to(model.frame(), model.meeting(), Place.Stage.HOLD).primaryButton();
    hold.setMinWidth(Region.USE_PREF_SIZE);
    hold.managedProperty().bind(hold.visibleProperty());
    var acts = new HBox(button, hold);
    acts.getStyleClass().add("agenda-acts");
    var line = new FoldingLine(due, acts);
    HBox.setHgrow(line, Priority.ALWAYS);
    view = new HBox(line);
  }

  Node view() {
    return view;
  }

  /** Opens the choice of format, from which the arrows and Enter go on. */
  void chooseFormat() {
    button.requestFocus();
    formats.show(button, Side.TOP, 0, 0);
  }

  void show(PreparePicture picture) {
    formats.getItems().setAll(choices(picture));
    formats.getItems().addAll(new SeparatorMenuItem(), calendar());
    if (!picture.attachments().isEmpty()) {
      withFiles.setText(Texts.get("attachment.beside.all"));
      formats.getItems().add(withFiles);
    }
    showMain(picture.meeting().date().equals(LocalDate.now(model.frame().clock())));
    boolean procedure = hasProcedure(picture.forum());
    String name = Texts.get(procedure ? "meeting.prepare.send" : "meeting.prepare.send.file");
    button.setText(name);
    button.setAccessibleText(name);
    why.setVisible(procedure);
    if (!procedure) {
      words.setText("");
      words.setGraphic(null);
      day.setText("");
      return;
    }
    Optional<LocalDate> sent = picture.meeting().agendaSentOn();
    Deadline deadline = picture.agendaOut();
    boolean late = sent.isEmpty() && deadline.date().isBefore(LocalDate.now(model.frame().clock()));
    words.setText(
        Texts.get(
            sent.isPresent()
                ? "meeting.prepare.send.ready"
                : late ? "meeting.prepare.send.late" : "meeting.prepare.send.due"));
    words.setGraphic((sent.isPresent() ? Icons.IN_ORDER : Icons.TIME).node());
    day.setText(sent.map(DanishFormat::weekdayDate).orElseGet(() -> PrepareWords.day(deadline)));
    (late ? Tone.WARNING : Tone.NEUTRAL).applyTo(view);
    day.setTooltip(late ? new Tooltip(Texts.get("overview.meeting.late")) : null);
    day.setAccessibleHelp(late ? Texts.get("overview.meeting.late") : null);
  }

  /** On the day itself the meeting is what comes next, and not the agenda. */
  private void showMain(boolean today) {
    hold.setVisible(today);
    button.getStyleClass().remove("accent");
    if (!today) {
      button.getStyleClass().add("accent");
    }
  }

  /** A TRIO has no rules of procedure, unless it is part of MED by local agreement. */
  private static boolean hasProcedure(Forum forum) {
    return !forum.isPrivateTrio();
  }

  /** The usual edition first; a TRIO's agenda stays in the TRIO (R02). */
  private List<MenuItem> choices(PreparePicture picture) {
    if (!Edition.hasPublic(picture.forum(), picture.meeting())) {
      return List.of(
          choice("meeting.prepare.send.pdf", Edition.FULL, DocumentFormat.PDF),
          choice("meeting.prepare.send.word", Edition.FULL, DocumentFormat.DOCX));
    }
    List<MenuItem> full =
        List.of(
            choice("meeting.prepare.send.fullPdf", Edition.FULL, DocumentFormat.PDF),
            choice("meeting.prepare.send.fullWord", Edition.FULL, DocumentFormat.DOCX));
    List<MenuItem> open =
        List.of(
            choice("meeting.prepare.send.publicPdf", Edition.PUBLIC, DocumentFormat.PDF),
            choice("meeting.prepare.send.publicWord", Edition.PUBLIC, DocumentFormat.DOCX));
    return Stream.of(
            usual(picture) == Edition.PUBLIC ? open : full,
            usual(picture) == Edition.PUBLIC ? full : open)
        .flatMap(List::stream)
        .toList();
  }

  private MenuItem calendar() {
    var item = new MenuItem(Texts.get("meeting.calendar.save"));
    item.setOnAction(event -> new CalendarFile(model.frame(), model.meeting()).save());
    return item;
  }

  /** All staff come to a staff meeting with MED status, so its agenda goes to all of them. */
  private static Edition usual(PreparePicture picture) {
    return picture.forum().kind() == ForumKind.STAFF_MED ? Edition.PUBLIC : Edition.FULL;
  }

  private MenuItem choice(String name, Edition edition, DocumentFormat format) {
    var item = new MenuItem(Texts.get(name));
    item.setOnAction(
        event -> model.pictureProperty().get().ifPresent(now -> save(now, edition, format)));
    return item;
  }

  private void save(PreparePicture picture, Edition edition, DocumentFormat format) {
    String name =
        Texts.get(
            edition == Edition.PUBLIC
                ? "meeting.prepare.send.fileNamePublic"
                : "meeting.prepare.send.fileName",
            picture.forum().name(),
            picture.meeting().date().toString(),
            format.extension());
    model.frame().saveAs(name, file -> write(picture, edition, file, format));
  }

  private void write(PreparePicture picture, Edition edition, Path file, DocumentFormat format) {
    Frame frame = model.frame();
    boolean files = withFiles.isSelected();
    frame
        .work()
        .read(
            session ->
                session
                    .records()
                    .meeting(model.meeting())
                    .map(record -> new MeetingPapers(record, session.looks().look())),
            papers ->
                papers.ifPresent(found ->
                    frame
                        .work()
                        .inBackground(
                            () ->
                                PrepareFile.agenda(found, edition, file, format)
                                    .or(() ->
                                        files
                                            ? PrepareFile.filesBeside(
                                                found.record(),
                                                edition,
                                                file,
                                                frame.work().attachedFiles())
                                            : Optional.empty()),
                            refusal -> {
                              if (refusal.isEmpty()) {
                                logged(edition, format);
                              }
                              written(picture, edition, file, refusal);
                            })));
  }

  private void logged(Edition edition, DocumentFormat format) {
    Frame frame = model.frame();
    frame
        .work()
        .log(entries ->
            entries.add(
                entries.ofMeeting(
                    frame.clock().instant(),
                    Activity.Kind.EXPORTED,
                    Activity.Subject.AGENDA,
                    model.meeting(),
                    format.name() + " " + edition.name())));
  }

  private void written(
      PreparePicture picture, Edition edition, Path file, Optional<String> refusal) {
    if (refusal.isPresent()) {
      model.frame().say(refusal.get());
      return;
    }
    String name = String.valueOf(file.getFileName());
    boolean isReady = edition == usual(picture) && !picture.isLocked();
    if (hasProcedure(picture.forum()) && isReady) {
      record();
      model.frame().say(Texts.get("meeting.prepare.send.done", name));
    } else {
      model.frame().say(Texts.get("meeting.prepare.send.saved", name));
    }
  }

  /** Records the day; the state of a meeting that runs or is held stays. */
  private void record() {
    LocalDate today = LocalDate.now(model.frame().clock());
    model
        .frame()
        .work()
        .change(
            Texts.get("meeting.prepare.undo.send"),
            session ->
                session
                    .meetings()
                    .meeting(model.meeting())
                    .map(now -> ready(now, today))
                    .ifPresent(session.meetings()::save));
  }

  private static Meeting ready(Meeting meeting, LocalDate today) {
    Meeting sent = meeting.withAgendaSent(today);
    return switch (meeting.state()) {
      case PLANNED, AGENDA_SENT -> sent;
      case RUNNING, HELD -> sent.withState(meeting.state());
    };
  }
}
