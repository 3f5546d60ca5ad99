package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.CaptureLine;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.PhraseMenu;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The line everything said in the meeting is typed into. Its draft survives the screen. */
final class HoldCapture {
  private static final List<OutcomeKind> FIRST =
      List.of(OutcomeKind.DECISION, OutcomeKind.TASK, OutcomeKind.STANDPOINT, OutcomeKind.NOTE);
  private static final List<OutcomeKind> REST =
      List.of(
          OutcomeKind.AGREEMENT,
          OutcomeKind.DISAGREEMENT,
          OutcomeKind.POSTPONEMENT,
          OutcomeKind.DISCUSSION,
          OutcomeKind.COMMUNICATION,
          OutcomeKind.WORK_ENVIRONMENT,
          OutcomeKind.STATEMENT,
          OutcomeKind.GUIDELINE_AGREED,
          OutcomeKind.GUIDELINE_TERMINATED,
          OutcomeKind.BACKGROUND);

  private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");

  private final HoldModel model;
  private final Drafts drafts;
  private final CaptureLine<OutcomeKind, Side> line;
  private final StackPane view;
  private Optional<UUID> item = Optional.empty();

  HoldCapture(HoldModel model) {
    this.model = model;
    drafts = new Drafts(model.frame().work());
    line = new CaptureLine<>(Texts.get("meeting.hold.capture"), this::save);
    line.withKinds(choices(FIRST)).onKind(this::chosen).showing(this::understood);
    var others = new MenuButton(Texts.get("meeting.hold.otherKinds"));
    others.getStyleClass().addAll("flat", "hold-other-kinds");
    others.setAccessibleText(Texts.get("meeting.hold.otherKinds"));
    REST.forEach(kind -> others.getItems().add(command(kind).menuItem()));
    others.getItems().addAll(new SeparatorMenuItem(), PhraseMenu.menu(model.frame(), this::put));
    view = new StackPane(line, others);
    StackPane.setAlignment(others, Pos.TOP_RIGHT);
    others.setMaxHeight(Region.USE_PREF_SIZE);
    view.getStyleClass().add("hold-capture");
    view.setMinHeight(Region.USE_PREF_SIZE);
    drafts.text("hold:" + model.meeting(), line.field());
    drafts.restore();
    model
        .pictureProperty()
        .subscribe(now -> now.flatMap(HoldPicture::inHand).map(AgendaItem::id).ifPresent(this::at));
  }

  /** The usual kinds stick; a rarer one was chosen for the item it was chosen at. */
  private void at(UUID now) {
    boolean another = item.filter(before -> !before.equals(now)).isPresent();
    item = Optional.of(now);
    if (another
        && line.field().getText().isBlank()
        && line.kind().filter(REST::contains).isPresent()) {
      offer(FIRST.getFirst());
    }
  }

  /** Puts a phrase after what is typed already. */
  private void put(String phrase) {
    String before = line.field().getText();
    line.field().setText(before.isBlank() ? phrase : before.stripTrailing() + " " + phrase);
    line.focusLine();
    line.field().end();
  }

  Region view() {
    return view;
  }

  void focus() {
    line.focusLine();
  }

  /** Shows the line, or takes it away when the minutes are locked (R24). */
  void setOpen(boolean open) {
    view.setVisible(open);
    view.setManaged(open);
  }

  /** One command for each kind, Alt+1 to Alt+9 for the first of them. */
  List<Command> commands() {
    List<OutcomeKind> all = new ArrayList<>(FIRST);
    all.addAll(REST);
    return all.stream().map(this::command).toList();
  }

  private Command command(OutcomeKind kind) {
    int digit = (FIRST.contains(kind) ? FIRST : REST).indexOf(kind) + 1;
    int key = FIRST.contains(kind) ? digit : FIRST.size() + digit;
    Command command =
        Command.of(
                kind.label(), Texts.get("meeting.hold.kindHelp", kind.label()), () -> choose(kind))
            .withIcon(icon(kind));
    return key > 9 ? command : command.withShortcut("Alt+" + key);
  }

  /** Chooses a kind for what is typed next. */
  void choose(OutcomeKind kind) {
    offer(kind);
    line.focusLine();
  }

  /** Chooses the view of one side for what is typed next. */
  void chooseView(Side side) {
    choose(OutcomeKind.STANDPOINT);
    line.chooseRole(side);
  }

  /** One of the rarer kinds stands as a tab for as long as it is chosen; the others make room. */
  private void offer(OutcomeKind kind) {
    List<OutcomeKind> shown = new ArrayList<>(FIRST);
    boolean rarer = REST.contains(kind);
    if (rarer) {
      shown.add(kind);
    }
    view.pseudoClassStateChanged(CROWDED, rarer);
    line.withKinds(choices(shown));
    line.chooseKind(kind);
    chosen(kind);
  }

  private void chosen(OutcomeKind kind) {
    line.field()
        .setPromptText(
            Texts.get(kind == OutcomeKind.TASK ? "taskLine.prompt" : "meeting.hold.capture"));
    if (kind.hasSide()) {
      line.withRoles(
          List.of(
              Choice.of(Side.MANAGEMENT, Texts.get("meeting.hold.management")),
              Choice.of(Side.EMPLOYEES, Texts.get("meeting.hold.employees"))));
    } else {
      line.withoutRoles();
    }
  }

  private void save(CaptureLine.Entry<OutcomeKind, Side> entry) {
    model.add(entry.kind().orElse(OutcomeKind.NOTE), entry.role(), entry.text());
  }

  private List<String> understood(String text) {
    if (line.kind().filter(kind -> kind == OutcomeKind.TASK).isEmpty()) {
      return List.of();
    }
    TaskShorthand read = TaskShorthand.read(text, model.today());
    List<String> chips = new ArrayList<>();
    read.responsible().ifPresent(chips::add);
    read.due()
        .map(day -> Texts.get("meeting.hold.due", DanishFormat.weekdayDate(day)))
        .ifPresent(chips::add);
    return chips;
  }

  private static List<Choice<OutcomeKind>> choices(List<OutcomeKind> kinds) {
    return kinds.stream().map(kind -> Choice.of(kind, kind.label(), icon(kind))).toList();
  }

  static Icons icon(OutcomeKind kind) {
    return switch (kind) {
      case DECISION -> Icons.DECISION;
      case TASK -> Icons.MEETING_TASK;
      case STANDPOINT -> Icons.STANDPOINT;
      case NOTE -> Icons.MINUTES;
      case AGREEMENT -> Icons.DONE;
      case DISAGREEMENT -> Icons.PARTLY;
      case POSTPONEMENT -> Icons.WAITING;
      case DISCUSSION -> Icons.DIALOGUE;
      case COMMUNICATION -> Icons.PEOPLE;
      case WORK_ENVIRONMENT -> Icons.APV;
      case STATEMENT -> Icons.STANDPOINT;
      case GUIDELINE_AGREED, GUIDELINE_TERMINATED -> Icons.GUIDELINE;
      case BACKGROUND -> Icons.EXPLANATION;
    };
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }
}
