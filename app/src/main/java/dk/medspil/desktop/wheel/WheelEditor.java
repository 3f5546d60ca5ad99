package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.yearwheel.Handled;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The fields of something in the wheel, its evidence, and what can be done with it. */
final class WheelEditor extends VBox implements AutoCloseable {
  private final WheelModel model;
  private final UUID id;
  private final Autosave autosave = new Autosave();
  private final Drafts drafts;
  private final GrowingText title = new GrowingText(Texts.get("wheel.field.title"));
  private final GrowingText basis = new GrowingText(Texts.get("wheel.field.basis"));
  private final GrowingText background = new GrowingText(Texts.get("wheel.field.background"));
  private final DateField due;
  private final FlowPane actions = new FlowPane();
  private final VBox extra = new VBox();
  private final DatedForm skip;
  private final DatedForm paper;
  private final Consumer<Node> reveal;
  private WheelItem.Task task;

  WheelEditor(WheelModel model, WheelItem.Task task, Consumer<Node> reveal) {
    this.model = model;
    this.task = task;
    this.id = task.id();
    this.reveal = reveal;
    due = new DateField(Texts.get("wheel.field.due"), model::today);
    skip =
        new DatedForm(
            model, skipWords(), model.draftPlace("skip/" + id), model::today, this::skipBy);
    paper =
        new DatedForm(
            model, paperWords(), model.draftPlace("paper/" + id), model::today, this::showPaper);
    actions.getStyleClass().add("wheel-acts");
    extra.getStyleClass().add("wheel-extra");
    getStyleClass().add("wheel-editor");
    getChildren()
        .setAll(
            named(Texts.get("wheel.field.title"), title),
            due,
            named(Texts.get("wheel.field.basis"), basis),
            named(Texts.get("wheel.field.background"), background),
            actions,
            extra);
    fill();
    showActions();
    autosave.watch(
        title,
        title.textProperty(),
        text -> {
          if (!text.isBlank()) {
            model.setTitle(id, text);
          }
        });
    autosave.watch(basis, basis.textProperty(), text -> model.setBasis(id, text));
    autosave.watch(background, background.textProperty(), text -> model.setBackground(id, text));
    autosave.watch(
        due.field(), due.valueProperty(), day -> day.ifPresent(value -> model.setDue(id, value)));
    drafts = new Drafts(model.frame().work());
    drafts.halfTyped(model.draftPlace("due/" + id), due.typing());
    drafts.restore();
    skip.restore(() -> extra.getChildren().setAll(skip));
    paper.restore(() -> extra.getChildren().setAll(paper));
  }

  /** Shows what the store holds now, but never an older text than what was typed since. */
  void show(WheelItem.Task now) {
    task = now;
    fill();
    showActions();
  }

  void focus() {
    applyCss();
    title.requestFocus();
    title.end();
  }

  void flush() {
    autosave.flush();
    drafts.flush();
    skip.flush();
    paper.flush();
  }

  @Override
  public void close() {
    autosave.close();
    drafts.close();
    skip.close();
    paper.close();
  }

  private void fill() {
    Occurrence now = task.occurrence();
    autosave.show(title, title.textProperty(), now.title());
    autosave.show(basis, basis.textProperty(), now.basis());
    autosave.show(background, background.textProperty(), now.background());
    autosave.show(due.field(), due.valueProperty(), Optional.of(now.due()));
  }

  private void showActions() {
    List<Node> acts = new ArrayList<>();
    Occurrence now = task.occurrence();
    task.standing()
        .meeting()
        .filter(meeting ->
            task.record().handled().stream().map(Handled::meetingId).anyMatch(meeting::equals))
        .ifPresent(meeting -> acts.add(open(meeting)));
    if (now.paper().isPresent() || now.itemId().isPresent()) {
      acts.add(
          button(
              Texts.get("wheel.unshow.name"),
              Texts.get("wheel.unshow.help"),
              () -> model.unshow(id)));
    }
    if (!task.isOver()) {
      // What is missing on an agenda is put there from the row itself.
      if (task.standing().meeting().isPresent()
          && acts.isEmpty()
          && !task.isMissing(model.today())) {
        acts.add(
            button(
                Texts.get("wheel.put.name"),
                Texts.get("wheel.put.help"),
                () -> model.putOnAgenda(task)));
      }
      acts.add(
          button(Texts.get("wheel.item.name"), Texts.get("wheel.item.help"), this::offerItems));
      acts.add(
          button(
              Texts.get("wheel.document.name"),
              Texts.get("wheel.document.help"),
              () -> offer(paper)));
      if (task.maySkip()) {
        acts.add(
            button(
                Texts.get("wheel.deviate.name"),
                Texts.get("wheel.deviate.help"),
                () -> offer(skip)));
      }
    }
    if (now.deviation().isPresent()) {
      acts.add(
          button(
              Texts.get("wheel.unskip.name"),
              Texts.get("wheel.unskip.help"),
              () -> model.unskip(id)));
    }
    acts.add(
        button(
            Texts.get("wheel.remove.name"),
            Texts.get("wheel.remove.help"),
            () -> model.remove(id)));
    actions.getChildren().setAll(acts);
    if (extra.getChildren().isEmpty() || task.isOver()) {
      extra.getChildren().setAll(evidence());
    }
  }

  /** What shows that it was done, or why it is skipped. */
  private List<Node> evidence() {
    Occurrence now = task.occurrence();
    List<Node> lines = new ArrayList<>();
    now.deviation()
        .ifPresent(one ->
            lines.add(
                line(
                    Texts.get(
                        "wheel.evidence.skip", DanishFormat.date(one.on()), one.reference()))));
    now.paper()
        .ifPresent(one ->
            lines.add(
                line(Texts.get("wheel.evidence.paper", one.name(), DanishFormat.date(one.on())))));
    task.record().handled().stream()
        .filter(Handled::isEvidence)
        .forEach(
            one -> lines.add(line(Texts.get("wheel.evidence.item", DanishFormat.date(one.day())))));
    return lines;
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("small");
    return label;
  }

  private Button open(UUID meeting) {
    return Command.of(
            Texts.get("wheel.open.name"),
            Texts.get("wheel.open.help"),
            () ->
                model.go(
                    new Place.MeetingAt(
                        meeting, task.isOver() ? Place.Stage.MINUTES : Place.Stage.PREPARE)))
        .button();
  }

  private static Button button(String name, String help, Runnable run) {
    return Command.of(name, help, run).linkButton();
  }

  private static DatedForm.Says skipWords() {
    return new DatedForm.Says(
        Texts.get("wheel.skip.words"),
        Texts.get("wheel.skip.day"),
        Texts.get("wheel.skip.hint"),
        Texts.get("wheel.skip.name"),
        Texts.get("wheel.skip.help"),
        Texts.get("wheel.skip.missing"));
  }

  private static DatedForm.Says paperWords() {
    return new DatedForm.Says(
        Texts.get("wheel.paper.words"),
        Texts.get("wheel.paper.day"),
        Texts.get("wheel.paper.hint"),
        Texts.get("wheel.paper.name"),
        Texts.get("wheel.paper.help"),
        Texts.get("wheel.paper.missing"));
  }

  private void offer(DatedForm form) {
    extra.getChildren().setAll(form);
    reveal.accept(extra);
    form.focus();
  }

  /** The items of held meetings; what came out of them decides whether one is evidence. */
  private void offerItems() {
    List<Choice<UUID>> choices =
        model.pictureProperty().get().stream()
            .flatMap(now -> now.treated().stream())
            .map(one ->
                Choice.of(
                    one.item().id(),
                    Texts.get(
                        "wheel.item.choice", DanishFormat.date(one.day()), one.item().title())))
            .toList();
    if (choices.isEmpty()) {
      extra.getChildren().setAll(line(Texts.get("wheel.item.none")));
      reveal.accept(extra);
      return;
    }
    var pick = new PickField<UUID>(Texts.get("wheel.item.pick"), choices);
    var hint = line(Texts.get("wheel.item.hint"));
    hint.getStyleClass().add("muted");
    var form =
        new VBox(
            hint,
            pick,
            button(
                Texts.get("wheel.itemUse.name"),
                Texts.get("wheel.itemUse.help"),
                () -> model.show(id, pick.valueProperty().get())));
    form.getStyleClass().add("wheel-form");
    extra.getChildren().setAll(form);
    reveal.accept(extra);
    pick.field().requestFocus();
  }

  private void skipBy(LocalDate day, String reference) {
    extra.getChildren().clear();
    model.skip(id, day, reference, skip.places());
  }

  private void showPaper(LocalDate day, String name) {
    extra.getChildren().clear();
    model.show(id, new Paper(name, day), paper.places());
  }

  private static VBox named(String name, TextInputControl field) {
    var label = new Label(name);
    label.setLabelFor(field);
    label.getStyleClass().add("field-label");
    return new VBox(label, field);
  }
}
