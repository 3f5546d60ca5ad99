package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Meeting;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What a form becomes: a document, tasks, an agenda item, a day in the wheel of the year. */
final class FormResults {
  private final FormModel model;
  private final Command save;
  private final Command tasks;
  private final Command agenda;
  private final Command wheel;
  private final Button saveButton;
  private final Button taskButton;
  private final Button agendaButton;
  private final Button wheelButton;

  FormResults(FormModel model) {
    this.model = model;
    save =
        Command.of(Texts.get("form.save.name"), Texts.get("form.save.help"), this::chooseFormat)
            .withIcon(Icons.SAVE_FILE)
            .withShortcut("Shortcut+P");
    tasks =
        Command.of(Texts.get("form.tasks.name"), Texts.get("form.tasks.help"), this::makeTasks)
            .withIcon(Icons.TASK)
            .withShortcut("Alt+O");
    agenda =
        Command.of(
                Texts.get("form.agenda.name"), Texts.get("form.agenda.help"), this::chooseMeeting)
            .withIcon(Icons.MEETING)
            .withShortcut("Alt+D");
    wheel =
        Command.of(Texts.get("form.wheel.name"), Texts.get("form.wheel.help"), this::putOnWheel)
            .withIcon(Icons.YEAR_WHEEL)
            .withShortcut("Alt+H");
    saveButton = save.button();
    taskButton = tasks.button();
    agendaButton = agenda.button();
    wheelButton = wheel.button();
  }

  List<Button> buttons() {
    return List.of(taskButton, agendaButton, wheelButton, saveButton);
  }

  List<Command> commands() {
    return List.of(tasks, agenda, wheel, save);
  }

  /** Says at each button why nothing can come of it now. */
  void show(FormPicture now) {
    tasks.explain(taskButton, noTasks(now));
    agenda.explain(agendaButton, noMeeting(now));
    wheel.explain(wheelButton, noReview(now));
  }

  private static Optional<String> noTasks(FormPicture now) {
    return now.newTasks() > 0
        ? Optional.empty()
        : Optional.of(
            now.tasks().isEmpty() ? Texts.get("form.tasks.none") : Texts.get("form.tasks.allMade"));
  }

  private static Optional<String> noMeeting(FormPicture now) {
    return now.meetings().isEmpty() ? Optional.of(Texts.get("form.agenda.none")) : Optional.empty();
  }

  private static Optional<String> noReview(FormPicture now) {
    if (now.reviews().isEmpty()) {
      return Optional.of(Texts.get("form.wheel.none"));
    }
    return now.isOnWheel() ? Optional.of(Texts.get("form.wheel.there")) : Optional.empty();
  }

  /** Runs an action, or says why it cannot be. */
  private void unless(Optional<String> reason, Runnable act) {
    reason.ifPresentOrElse(model.frame()::say, act);
  }

  private void makeTasks() {
    model.latest(now -> unless(noTasks(now), model::makeTasks));
  }

  private void putOnWheel() {
    model.latest(now -> unless(noReview(now), model::putOnWheel));
  }

  private void chooseMeeting() {
    model.latest(now ->
        unless(
            noMeeting(now),
            () -> {
              if (now.meetings().size() == 1) {
                model.putOnAgenda(now.meetings().getFirst());
              } else {
                menu(agendaButton, now.meetings().stream().map(this::meeting).toList());
              }
            }));
  }

  private MenuItem meeting(Meeting meeting) {
    return Command.of(
            Texts.get(
                "form.agenda.meeting",
                DanishFormat.weekdayDateYear(meeting.date()),
                meeting.title()),
            Texts.get("form.agenda.help"),
            () -> model.putOnAgenda(meeting))
        .menuItem();
  }

  private void chooseFormat() {
    menu(
        saveButton,
        List.of(
            format(Texts.get("form.save.pdf"), DocumentFormat.PDF),
            format(Texts.get("form.save.docx"), DocumentFormat.DOCX),
            format(Texts.get("form.save.html"), DocumentFormat.HTML),
            format(Texts.get("form.save.md"), DocumentFormat.MARKDOWN)));
  }

  private MenuItem format(String name, DocumentFormat format) {
    return Command.of(name, Texts.get("form.save.help"), () -> model.save(format)).menuItem();
  }

  private static void menu(Button under, List<MenuItem> items) {
    var menu = new ContextMenu(items.toArray(MenuItem[]::new));
    menu.show(under, Side.BOTTOM, 0, 0);
  }
}
