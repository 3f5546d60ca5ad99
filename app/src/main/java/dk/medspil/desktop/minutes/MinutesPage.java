package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.control.LateFocus;
import dk.medspil.desktop.frame.PartByPart;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.minutes.Addendum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The minutes as a page to read and, until somebody has approved them, to edit in place. */
final class MinutesPage extends ScrollPane implements AutoCloseable {
  private static final int IN_SIGHT = 2;
  private static final PseudoClass EDITABLE = PseudoClass.getPseudoClass("editable");

  private final MinutesModel model;
  private final VBox paper = new VBox();
  private final VBox head = new VBox();
  private final VBox items = new VBox();
  private final VBox tail = new VBox();
  private final Map<UUID, ItemSection> sections = new HashMap<>();
  private final PartByPart building;
  private final GrowingText correction = new GrowingText(Texts.get("minutes.correction"));
  private final HBox locked;
  private final Button addCorrection = new Button(Texts.get("minutes.correction.add"));

  MinutesPage(MinutesModel model) {
    this.model = model;
    building = new PartByPart(model.frame().work());
    getStyleClass().add("minutes-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    paper.getStyleClass().add("minutes-paper");
    head.getStyleClass().add("minutes-head");
    items.getStyleClass().add("minutes-items");
    tail.getStyleClass().add("minutes-tail");
    paper.getChildren().setAll(head, items, tail);
    setContent(paper);
    locked = new HBox(fact(Texts.get("minutes.locked")), Reason.LOCKED_MINUTES.link(model.frame()));
    locked.getStyleClass().add("with-why");
    addCorrection.setAccessibleHelp(Texts.get("minutes.correction.help"));
    addCorrection.setOnAction(event -> saveCorrection());
    model.drafts().text(model.correctionPlace(), correction);
    model.drafts().restore();
  }

  void update(MinutesModel.Picture picture) {
    MeetingRecord record = picture.record();
    head.getChildren().setAll(head(record));
    head.getChildren()
        .addAll(CommentRows.of(picture.comments(Optional.empty()), model, picture.isEditable()));
    updateItems(picture);
    updateTail(record);
  }

  /** Those that are there show what is new at once; the others come in the frames after this. */
  private void updateItems(MinutesModel.Picture picture) {
    items.pseudoClassStateChanged(EDITABLE, picture.isEditable());
    List<AgendaItem> shown = picture.record().items();
    List<String> numbers = AgendaNumbers.of(shown);
    List<UUID> order = shown.stream().map(AgendaItem::id).toList();
    sections.keySet().retainAll(order);
    List<Runnable> missing = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      AgendaItem item = shown.get(i);
      String number = numbers.get(i);
      ItemSection section = sections.get(item.id());
      if (section == null) {
        missing.add(() -> addItem(number, item, picture, order));
      } else {
        section.update(number, item, picture);
      }
    }
    place(order);
    building.build(missing, IN_SIGHT);
  }

  private void addItem(
      String number, AgendaItem item, MinutesModel.Picture picture, List<UUID> order) {
    var section = new ItemSection(model, item);
    sections.put(item.id(), section);
    section.update(number, item, picture);
    place(order);
  }

  /** A section that stays where it is keeps its style and its layout. */
  private void place(List<UUID> order) {
    List<ItemSection> wanted = order.stream().map(sections::get).filter(Objects::nonNull).toList();
    items.getChildren().retainAll(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      if (i == items.getChildren().size()) {
        items.getChildren().add(wanted.get(i));
      } else if (!items.getChildren().get(i).equals(wanted.get(i))) {
        items.getChildren().remove(wanted.get(i));
        items.getChildren().add(i, wanted.get(i));
      }
    }
  }

  private static List<Node> head(MeetingRecord record) {
    Meeting meeting = record.meeting();
    List<Node> lines = new ArrayList<>();
    Label name = new Label(meeting.title());
    name.getStyleClass().add("h2-serif");
    name.setWrapText(true);
    lines.add(name);
    String when =
        DanishFormat.weekdayDateYear(meeting.date())
            + " "
            + DanishFormat.timeRange(meeting.start(), meeting.end());
    lines.add(fact(meeting.place().isBlank() ? when : when + " · " + meeting.place()));
    if (record.forum().printsMedStatus()) {
      lines.add(fact(Texts.get("minutes.medStatus")));
    }
    for (Presence presence : Presence.values()) {
      String who = who(record, presence);
      if (!who.isEmpty()) {
        lines.add(fact(presence.label() + ": " + who));
      }
    }
    if (!meeting.guests().isBlank()) {
      lines.add(fact(Texts.get("minutes.guests", meeting.guests())));
    }
    return lines;
  }

  /** As it will be printed: for how long, and who came instead. */
  private static String who(MeetingRecord record, Presence presence) {
    return record.members().stream()
        .flatMap(member ->
            record.attendance().stream()
                .filter(one -> one.memberId().equals(member.id()) && one.presence() == presence)
                .map(one -> one.told(member)))
        .map(MinutesPage::firstLarge)
        .collect(Collectors.joining("; "));
  }

  private static String firstLarge(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Label fact(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    return label;
  }

  private void updateTail(MeetingRecord record) {
    List<Node> lines = new ArrayList<>();
    if (!record.addenda().isEmpty()) {
      Label heading = new Label(Texts.get("minutes.correction.heading"));
      heading.getStyleClass().add("doc-h");
      lines.add(heading);
      record.addenda().forEach(addendum -> lines.add(line(addendum)));
    }
    if (record.minutes().isLocked()) {
      lines.add(locked);
      correction.setPromptText(Texts.get("minutes.correction.prompt"));
      correction.getStyleClass().remove("framed");
      correction.getStyleClass().add("framed");
      lines.add(correction);
      lines.add(addCorrection);
    }
    if (!tail.getChildren().equals(lines)) {
      tail.getChildren().setAll(lines);
    }
  }

  private static Label line(Addendum addendum) {
    Label label = new Label(DanishFormat.date(addendum.on()) + ": " + addendum.text());
    label.setWrapText(true);
    return label;
  }

  private void saveCorrection() {
    String text = correction.getText().strip();
    if (!text.isEmpty()) {
      model.addCorrection(text);
      correction.clear();
    }
  }

  /** Brings a line into view and puts the caret in it, or the heading of an item. */
  void show(UUID outcome) {
    building.finish();
    Optional.ofNullable(sections.get(outcome)).ifPresent(this::scrollTo);
    sections.values().stream()
        .flatMap(section -> section.row(outcome).stream())
        .findFirst()
        .ifPresent(row -> {
          scrollTo(row);
          row.focusText();
        });
  }

  /**
   * Makes the chosen words of the line the caret is in confidential; says how when there is none.
   */
  void markPassage() {
    sections.values().stream()
        .flatMap(section -> section.beingWritten().stream())
        .findFirst()
        .ifPresentOrElse(
            OutcomeRow::markPassage,
            () -> model.frame().say(Texts.get("minutes.line.passageHelp")));
  }

  /** Asks for files to attach to the item the focus is in; says how when it is in none. */
  void attach() {
    sections.values().stream()
        .filter(ItemSection::hasFocus)
        .findFirst()
        .ifPresentOrElse(
            ItemSection::attach, () -> model.frame().say(Texts.get("minutes.attach.where")));
  }

  private void scrollTo(Node row) {
    double total = paper.getHeight() - getViewportBounds().getHeight();
    double at = paper.sceneToLocal(row.localToScene(row.getBoundsInLocal())).getMinY();
    setVvalue(total <= 0 ? 0 : Math.clamp((at - 60) / total, 0, 1));
  }

  void focusFirst() {
    LateFocus.on(this);
  }

  @Override
  public void close() {
    building.close();
  }
}
