package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MinutesDocument;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MinutesAdvice;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.privacy.PrivacyFinding;
import dk.medspil.domain.safety.Activity;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Saving the minutes as a file: which edition, what to know first, which format. */
final class EditionCard extends StackPane {
  private final Frame frame;
  private final MinutesModel model;
  private final Consumer<UUID> showLine;
  private final ObjectProperty<Edition> edition = new SimpleObjectProperty<>(Edition.FULL);
  private final VBox choices = new VBox();
  private final VBox checks = new VBox();
  private final ComboBox<DocumentFormat> format = new ComboBox<>();
  private final Button save;
  private MinutesModel.@Nullable Picture picture;
  private @Nullable RadioButton publicChoice;

  EditionCard(Frame frame, MinutesModel model, Consumer<UUID> showLine) {
    this.frame = frame;
    this.model = model;
    this.showLine = showLine;
    this.save = command().primaryButton();
    getStyleClass().add("edition-card");
    getChildren().setAll(new Card(Texts.get("minutes.edition.title"), content()));
    edition.subscribe(this::refresh);
  }

  private Command command() {
    return Command.of(
        Texts.get("minutes.edition.saveFull"), Texts.get("minutes.save.help"), this::save);
  }

  private Node content() {
    ToggleGroup group = new ToggleGroup();
    publicChoice =
        choice(group, Edition.PUBLIC, "minutes.edition.public", "minutes.edition.publicHelp");
    choices
        .getChildren()
        .setAll(
            choice(group, Edition.FULL, "minutes.edition.full", "minutes.edition.fullHelp"),
            publicChoice);
    choices.getStyleClass().add("edition-choices");
    choices.setMinHeight(USE_PREF_SIZE);
    Label before = new Label(Texts.get("minutes.edition.before"));
    before.getStyleClass().add("semibold");
    checks.getStyleClass().add("edition-checks");
    format.getItems().setAll(DocumentFormat.DOCX, DocumentFormat.PDF, DocumentFormat.HTML);
    format.setValue(DocumentFormat.DOCX);
    format.setAccessibleText(Texts.get("minutes.edition.format"));
    format.setConverter(new FormatName());
    save.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(save, Priority.ALWAYS);
    HBox saving = new HBox(format, save);
    saving.getStyleClass().add("edition-saving");
    VBox toKnow = new VBox(choices, before, checks);
    toKnow.getStyleClass().add("edition-content");
    ScrollPane scroll = new ScrollPane(toKnow);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    // The button stays in sight however much there is to know first.
    Button journal = new JournalForm(frame, model.meeting(), edition::get).command().linkButton();
    VBox content = new VBox(scroll, saving, journal);
    content.getStyleClass().add("edition-content");
    return content;
  }

  private RadioButton choice(ToggleGroup group, Edition value, String name, String help) {
    Label title = new Label(Texts.get(name));
    title.getStyleClass().add("semibold");
    Label words = new Label(Texts.get(help));
    words.getStyleClass().addAll("small", "muted");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    RadioButton button = new RadioButton();
    VBox both = new ChoiceWords(title, words, button);
    both.getStyleClass().add("edition-words");
    button.setGraphic(both);
    button.setAccessibleText(Texts.get(name) + ". " + Texts.get(help));
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    button.getStyleClass().add("edition-choice");
    button.setSelected(value == edition.get());
    button
        .selectedProperty()
        .subscribe(selected -> {
          if (selected) {
            edition.set(value);
          }
        });
    return button;
  }

  void update(MinutesModel.Picture now) {
    picture = now;
    refresh();
  }

  private void refresh() {
    MinutesModel.Picture now = picture;
    if (now == null) {
      return;
    }
    boolean trio = !Edition.hasPublic(now.record());
    if (publicChoice != null) {
      publicChoice.setVisible(!trio);
      publicChoice.setManaged(!trio);
    }
    save.setText(
        Texts.get(
            edition.get() == Edition.PUBLIC
                ? "minutes.edition.savePublic"
                : "minutes.edition.saveFull"));
    checks.getChildren().setAll(checks(now.record()));
  }

  private List<Node> checks(MeetingRecord record) {
    List<Node> lines = new ArrayList<>();
    if (!Edition.hasPublic(record)) {
      lines.add(check(Icons.PRIVATE, Tone.NEUTRAL, Texts.get("minutes.check.trio")));
    }
    lines.add(confidential(record));
    MeetingRecord chosen = edition.get() == Edition.PUBLIC ? Edition.unguarded(record) : record;
    lines.addAll(concerns(Concern.in(chosen)));
    lines.addAll(advice(record));
    if (record.minutes().state() != MinutesState.FINAL) {
      lines.add(check(Icons.EXPLANATION, Tone.NEUTRAL, Texts.get("minutes.check.draft")));
    }
    return lines;
  }

  /** What the handbook says minutes should have, see {@link MinutesAdvice}. */
  private List<Node> advice(MeetingRecord record) {
    List<String> numbers = AgendaNumbers.of(record.items());
    List<UUID> ids = record.items().stream().map(AgendaItem::id).toList();
    return MinutesAdvice.of(record.meeting(), record.items(), record.outcomes()).stream()
        .<Node>map(one -> {
          String key =
              switch (one.kind()) {
                case DECIDED_BEFORE_DISCUSSION -> "minutes.advice.decided";
                case VIEWS_MISSING -> "minutes.advice.views";
                case STATEMENT_MISSING -> "minutes.advice.statement";
              };
          return withLink(
              check(
                  Icons.ACTION_NEEDED,
                  Tone.WARNING,
                  Texts.get(key, numbers.get(ids.indexOf(one.itemId())))),
              one.itemId());
        })
        .toList();
  }

  private HBox withLink(HBox line, UUID place) {
    line.getChildren()
        .add(
            Command.of(
                    Texts.get("minutes.check.see"),
                    Texts.get("minutes.check.seeHelp"),
                    () -> showLine.accept(place))
                .linkButton());
    return line;
  }

  private Node confidential(MeetingRecord record) {
    long count =
        record.items().stream().filter(AgendaItem::isConfidential).count()
            + record.outcomes().stream().filter(Outcome::confidential).count();
    if (count == 0) {
      return check(Icons.IN_ORDER, Tone.SUCCESS, Texts.get("minutes.check.nothingConfidential"));
    }
    return edition.get() == Edition.PUBLIC
        ? check(Icons.PRIVATE, Tone.NEUTRAL, Texts.get("minutes.check.omitted", count))
        : check(Icons.PRIVATE, Tone.WARNING, Texts.get("minutes.check.included", count));
  }

  private List<Node> concerns(List<Concern> concerns) {
    List<Node> lines = new ArrayList<>();
    for (Concern concern : concerns) {
      HBox line =
          check(
              Icons.ACTION_NEEDED,
              Tone.WARNING,
              Texts.get(
                  edition.get() == Edition.PUBLIC
                      ? "minutes.check.leftOut"
                      : switch (concern.finding().kind()) {
                        case CPR_NUMBER -> "minutes.check.cpr";
                        case EMAIL -> "minutes.check.email";
                        case PHONE -> "minutes.check.phone";
                        case HEALTH -> "minutes.check.health";
                        case UNION_MEMBERSHIP -> "minutes.check.union";
                      },
                  concern.finding().matched()));
      withLink(line, concern.outcome())
          .getChildren()
          .add(
              Command.of(
                      Texts.get("minutes.check.mayStand"),
                      Texts.get("minutes.check.mayStandHelp"),
                      () -> letStand(concern))
                  .linkButton());
      lines.add(line);
    }
    if (concerns.stream().noneMatch(c -> c.finding().kind() == PrivacyFinding.Kind.CPR_NUMBER)) {
      lines.add(check(Icons.IN_ORDER, Tone.SUCCESS, Texts.get("minutes.check.noCpr")));
    }
    return lines;
  }

  private void letStand(Concern concern) {
    frame
        .work()
        .change(
            Texts.get("control.privacy.letStand"),
            session -> session.cleared().add(concern.fingerprint(), LocalDate.now(frame.clock())));
  }

  private static HBox check(Icons icon, Tone tone, String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinSize(0, USE_PREF_SIZE);
    HBox line = new HBox(icon.node(), words);
    line.getStyleClass().add("edition-check");
    tone.applyTo(line);
    return line;
  }

  /** Asks where, and saves the chosen edition there in one piece. */
  void save() {
    MinutesModel.Picture now = picture;
    if (now == null) {
      return;
    }
    model.autosave().flush();
    Edition chosen = edition.get();
    DocumentFormat as = format.getValue();
    frame.saveAs(
        MinutesDocument.fileName(now.record(), chosen) + "." + as.extension(),
        path ->
            frame
                .work()
                .read(
                    s -> s.records().meeting(now.record().meeting().id()),
                    record -> write(record, chosen, as, path)));
  }

  private void write(Optional<MeetingRecord> record, Edition chosen, DocumentFormat as, Path path) {
    record.ifPresent(found ->
        frame
            .work()
            .inBackground(
                () -> saved(found, chosen, as, path),
                file -> {
                  logged(found, chosen, as);
                  frame.say(Texts.get("minutes.saved", String.valueOf(file)));
                }));
  }

  private void logged(MeetingRecord record, Edition chosen, DocumentFormat as) {
    frame
        .work()
        .log(entries ->
            entries.add(
                entries.ofMeeting(
                    frame.clock().instant(),
                    Activity.Kind.EXPORTED,
                    Activity.Subject.MINUTES,
                    record.meeting().id(),
                    as.name() + " " + chosen.name())));
  }

  private static Path saved(MeetingRecord record, Edition chosen, DocumentFormat as, Path path) {
    try {
      CompleteFile.save(path, out -> as.writer().write(MinutesDocument.of(record, chosen), out));
      return path;
    } catch (SaveFailedException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * The words of a choice. A button asks its graphic for a height without giving a width, and words
   * that wrap would answer for their narrowest; so these look at the button.
   */
  private static final class ChoiceWords extends VBox {
    /** What the dot and the edges of a choice take of its width, in pixels at most. */
    private static final double DOT = 56;

    private final Region button;

    ChoiceWords(Label title, Label words, Region button) {
      super(title, words);
      this.button = button;
      button.widthProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computePrefHeight(double width) {
      double seen = Math.max(prefWidth(-1) / 2, button.getWidth() - DOT);
      return super.computePrefHeight(width < 0 ? seen : width);
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }
  }
}
