package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DurationField;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.LateFocus;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.calendar.TimeRange;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Template;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form that makes a meeting: a template, a day, a time, a place, and the agenda beside it. */
public final class NewMeetingScreen implements Screen {
  private static final LocalTime USUAL_START = LocalTime.of(13, 0);
  private static final LocalTime LATEST_SOON = LocalTime.of(20, 0);
  private static final int QUARTER = 15;
  private static final double AGENDA_PART = 0.353;

  private final Frame frame;
  private final NewMeetingModel model;
  private final NewMeetingTemplates templates;
  private final NewMeetingPreview preview = new NewMeetingPreview();
  private final PrepareFacts facts;
  private final DurationField length = new DurationField(Texts.get("meeting.new.length"));
  private final Label guidance = new Label();
  private final Command create;
  private final Button make;
  private final VBox view;
  private final Drafts drafts;
  private final String templatePlace;
  private final boolean today;
  private String suggestedTitle = "";

  /**
   * The form for the forum the frame is at.
   *
   * @param today whether the meeting begins at the next quarter of an hour
   */
  public NewMeetingScreen(Frame frame, boolean today) {
    this.frame = frame;
    this.today = today;
    model = new NewMeetingModel(frame);
    facts = new PrepareFacts(frame.clock());
    facts.setRules(model.forum().rules());
    facts.addAfterTime(length);
    create =
        Command.of(
                Texts.get("meeting.new.create"), Texts.get("meeting.new.createHelp"), this::create)
            .withIcon(Icons.MEETING)
            .withShortcut("Shortcut+Enter");
    make = create.primaryButton();
    if (today) {
      LateFocus.on(make);
    }
    templates =
        new NewMeetingTemplates(this::chosen, () -> facts.dateField().field().requestFocus());
    facts.dateField().valueProperty().subscribe(date -> showPreview());
    length.valueProperty().subscribe(now -> now.ifPresent(facts::setUsualLength));
    facts.timeField().valueProperty().subscribe(now -> now.ifPresent(this::showLength));
    String place = "meeting/new/" + model.forum().id();
    drafts = new Drafts(frame.work());
    drafts.part(place + "/template", templates::chosenId, templates::choose);
    facts.keep(drafts, place);
    drafts.text(place + "/length", length.field(), length.typing());
    templatePlace = place + "/template";
    view = new VBox(head(), columns());
    view.getStyleClass().addAll("page", "meeting", "new-meeting");
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::enterInField);
    model.start(this::started);
  }

  private HBox head() {
    var title = new Label(Texts.get("meeting.new.heading", model.forum().name()));
    title.getStyleClass().add("h1");
    var line = new HBox(title);
    line.getStyleClass().add("page-head");
    return line;
  }

  private Columns columns() {
    guidance.setWrapText(true);
    guidance.setMinHeight(Region.USE_PREF_SIZE);
    guidance.getStyleClass().addAll("small", "muted");
    var fields = new VBox(guidance, facts);
    fields.getStyleClass().add("field-stack");
    var scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var leave =
        Command.of(
                Texts.get("meeting.new.leave"),
                Texts.get("meeting.new.leaveHelp"),
                () -> frame.go(new Place.Meetings()))
            .button();
    Card form =
        new Card(Texts.get("meeting.new.facts"), scroll).withFooter(new HBox(gap, leave, make));
    form.getStyleClass().add("new-meeting-form");
    templates.view().getStyleClass().add("new-meeting-templates");
    var choices = Columns.listFirst(templates.view(), form, 43);
    choices.getStyleClass().add("new-meeting-choices");
    var columns = new Columns(choices, preview.view()).keepingFooterOf(form);
    // The agenda gets its part of a wide window, and its reasons fewer lines.
    preview.view().prefWidthProperty().bind(columns.widthProperty().multiply(AGENDA_PART));
    VBox.setVgrow(columns, Priority.ALWAYS);
    return columns;
  }

  private void started(NewMeetingModel.Start start) {
    drafts.quietly(() -> {
      facts.setPlace(start.latest().map(Meeting::place).orElse(""));
      templates.show(start.templates(), model.forum().kind());
      facts.startAt(start.latest().map(Meeting::start).orElse(USUAL_START));
    });
    drafts.restore();
    if (!today) {
      templates.focus();
    } else {
      facts.dateField().valueProperty().set(Optional.of(LocalDate.now(frame.clock())));
      soon(LocalTime.now(frame.clock())).ifPresent(facts::startAt);
    }
  }

  /** The next quarter of an hour; empty where a meeting would go on past midnight. */
  private static Optional<LocalTime> soon(LocalTime now) {
    int minutes = now.get(ChronoField.MINUTE_OF_DAY);
    LocalTime next = LocalTime.MIDNIGHT.plusMinutes((minutes / QUARTER + 1) * (long) QUARTER);
    return Optional.of(next).filter(start -> now.isBefore(LATEST_SOON));
  }

  /**
   * Enter in a field makes the meeting: the rest is filled in already, or the form says what is
   * not.
   */
  private void enterInField(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      event.consume();
      create();
    }
  }

  private void chosen(Template template) {
    drafts.changed(templatePlace);
    drafts.quietly(() -> follow(template));
    showPreview();
  }

  private void follow(Template template) {
    guidance.setText(template.guidance());
    // A title the user has written stays; one that was suggested follows the template.
    if (facts.title().equals(suggestedTitle)) {
      suggestedTitle = model.title(template);
      facts.setTitle(suggestedTitle);
    }
    length.valueProperty().set(Optional.of(Duration.ofMinutes(template.minutes())));
  }

  private void showLength(TimeRange time) {
    length.valueProperty().set(Optional.of(time.length()));
  }

  private void showPreview() {
    LocalDate date = facts.date().orElseGet(() -> LocalDate.now(frame.clock()));
    templates.chosen().ifPresent(template -> model.preview(template, date, preview::show));
  }

  private void create() {
    // Leaving the field is what makes it read its text.
    facts.titleField().requestFocus();
    Optional<Template> template = templates.chosen();
    if (!facts.isComplete() || template.isEmpty()) {
      return;
    }
    facts
        .date()
        .ifPresent(date -> facts.time().ifPresent(time -> make(template.get(), date, time)));
  }

  private void make(Template template, LocalDate date, TimeRange time) {
    drafts.finish();
    model.create(template, facts.title(), date, time, facts.place(), drafts.forget());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("meeting.new.heading", model.forum().name());
  }

  @Override
  public List<Command> commands() {
    return List.of(create);
  }

  @Override
  public void flush() {
    drafts.flush();
  }

  @Override
  public void close() {
    drafts.close();
  }
}
