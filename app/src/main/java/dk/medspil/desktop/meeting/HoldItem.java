package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.PrivateBlock;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.TimerBar;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.AttachmentBox;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.ConfidentialLog;
import dk.medspil.desktop.frame.LiftLink;
import dk.medspil.desktop.frame.RoomKeys;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.form.FormOrigin;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.WhyHere;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The item in hand: its number, form and title, its time, and what members should know. */
final class HoldItem implements AutoCloseable {
  private final HoldModel model;
  private Optional<UUID> seen = Optional.empty();
  private final Label number = new Label();
  private final Label form = StatusPill.plain(Tone.NEUTRAL, "");
  private final Label postponed =
      StatusPill.plain(Tone.WARNING, Texts.get("meeting.hold.itemPostponed"));
  private final Label title = new Label();
  private final Label secret = new Label();
  private final PrivateBlock confidential = PrivateBlock.confidential("", secret);
  private final TimerBar timer = new TimerBar();
  private final Label background = new Label();
  private final Label questions = new Label();
  private final VBox files = new VBox();
  private final ScrollPane about = new ScrollPane(new VBox(background, questions, files));

  /** Files are only opened here; what they are is written in Forbered and Referat. */
  private final Autosave nothingTyped = new Autosave();

  private @Nullable AttachmentBox box;
  private @Nullable LiftLink lift;
  private final Button fold;
  private final VBox view;

  HoldItem(HoldModel model) {
    this.model = model;
    fold = foldCommand().linkButton();
    fold.setMinWidth(Region.USE_PREF_SIZE);
    number.getStyleClass().add("muted");
    number.setMinWidth(Region.USE_PREF_SIZE);
    var which = new HBox(number, form, postponed);
    which.getStyleClass().add("hold-item-line");
    var line = new FoldingLine(which, new HBox(fold));
    title.getStyleClass().add("h1");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    secret.setWrapText(true);
    secret.getStyleClass().add("small");
    about.getStyleClass().add("hold-about");
    about.setFitToWidth(true);
    about.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    about.setAccessibleText(Texts.get("meeting.hold.about"));
    background.setWrapText(true);
    background.getStyleClass().add("running");
    questions.setWrapText(true);
    questions.getStyleClass().add("running");
    hide(about);
    view = new VBox(line, title, confidential, about, timer);
    view.getStyleClass().add("hold-item");
    view.setMinHeight(Region.USE_PREF_SIZE);
    model.pictureProperty().subscribe(this::refresh);
  }

  Region view() {
    return view;
  }

  /** Unfolds or folds what members should know and the questions to ask. */
  Command foldCommand() {
    return Command.of(
            Texts.get("meeting.hold.about"), Texts.get("meeting.hold.aboutHelp"), this::toggle)
        .withShortcut(RoomKeys.ABOUT_ITEM.keys());
  }

  private void toggle() {
    boolean open = !about.isVisible();
    about.setVisible(open);
    about.setManaged(open);
  }

  private void refresh() {
    model.pictureProperty().get().ifPresent(now -> now.inHand().ifPresent(item -> show(now, item)));
  }

  private void show(HoldPicture now, AgendaItem item) {
    number.setText(
        Texts.get("meeting.hold.number", now.number(item.id()), Integer.toString(mainItems(now))));
    form.setText(item.form().label());
    visible(postponed, item.state() == ItemState.POSTPONED);
    title.setText(item.title());
    secret.setText(item.confidentiality().map(HoldItem::why).orElse(""));
    visible(confidential, item.isConfidential());
    opened(item);
    files(now, item.id());
    timer.setMinutes(item.usedSeconds() / 60, item.plannedMinutes());
    about(item);
  }

  private void files(HoldPicture now, UUID item) {
    List<Attachment> shown = now.attachments(item);
    boolean confidential = ConfidentialItems.isConfidential(now.items(), item);
    Optional.ofNullable(box).ifPresent(here -> here.show(shown, confidential, false));
    fold.setText(
        shown.isEmpty()
            ? Texts.get("meeting.hold.about")
            : Texts.get("meeting.hold.aboutFiles", shown.size()));
    fold.setAccessibleText(fold.getText());
  }

  /** That a confidential item was opened is logged, without what it says (handbook 9.4). */
  private void opened(AgendaItem item) {
    boolean first = seen.filter(item.id()::equals).isEmpty();
    seen = Optional.of(item.id());
    if (first) {
      box = new AttachmentBox(model.frame(), item.id(), nothingTyped);
      close();
      lift = new LiftLink(model.frame(), new FormOrigin(FormOrigin.Kind.AGENDA_ITEM, item.id()));
      files.getChildren().setAll(box, lift);
    }
    if (first && item.isConfidential()) {
      ConfidentialLog.opened(model.frame(), item);
    }
  }

  @Override
  public void close() {
    Optional.ofNullable(lift).ifPresent(LiftLink::close);
  }

  private void about(AgendaItem item) {
    String why = WhyHere.sentence(item);
    background.setText(item.background().isBlank() ? why : item.background() + "\n" + why);
    questions.setText(
        item.questions()
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> "– " + line.strip())
            .reduce((a, b) -> a + "\n" + b)
            .map(lines -> Texts.get("meeting.hold.questions") + "\n" + lines)
            .orElse(""));
    visible(questions, !questions.getText().isEmpty());
  }

  private static int mainItems(HoldPicture now) {
    return (int) now.items().stream().filter(item -> item.level() == 0).count();
  }

  private static String why(Confidentiality confidentiality) {
    String until =
        confidentiality
            .until()
            .map(day -> Texts.get("meeting.hold.confidentialUntil", DanishFormat.date(day)))
            .orElse("");
    String shown = Texts.get("meeting.hold.confidentialHall");
    String reason = confidentiality.reason().isBlank() ? "" : confidentiality.reason() + ".";
    return String.join(
        " ", Stream.of(reason, until, shown).filter(part -> !part.isEmpty()).toList());
  }

  private static void visible(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static void hide(Region node) {
    visible(node, false);
  }
}
