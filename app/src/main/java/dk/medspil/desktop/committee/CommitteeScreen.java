package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.forum.Composition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The people of the forum: by side, with term, courses and what is due. */
public final class CommitteeScreen implements Screen {
  private final CommitteeModel model;
  private final MemberList list;
  private final Label count = new Label();
  private final VBox gaps = new VBox();
  private final CheckBox inMed = new CheckBox(Texts.get("committee.inMed.name"));
  private final HBox foot = new HBox(inMed);
  private final VBox view = new VBox();
  private final Command add;
  private final Command calendar;
  private boolean shownOnce;

  /** The people of the frame's forum; one of them is opened when it is there. */
  public CommitteeScreen(Frame frame, Optional<UUID> member) {
    model = new CommitteeModel(frame);
    model.wantedProperty().set(member);
    add =
        Command.of(Texts.get("committee.add.name"), Texts.get("committee.add.help"), this::add)
            .withIcon(Icons.NEW)
            .withShortcut("Shortcut+N");
    calendar = new CommitteeExport(model).calendar();
    list = new MemberList(model, add);
    build();
    model.committeeProperty().subscribe(now -> now.ifPresent(this::show));
    model.wantedProperty().subscribe(now -> list.openWanted());
  }

  private void build() {
    var title = new Label(Texts.get("committee.title"));
    title.getStyleClass().add("h1");
    title.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().addAll("small", "muted");
    var name = new HBox(title, count);
    name.getStyleClass().add("page-head");
    var head = new FoldingLine(name, buttons());
    gaps.getStyleClass().add("committee-gaps");
    gaps.managedProperty().bind(gaps.visibleProperty());
    inMed.setAccessibleHelp(Texts.get("committee.inMed.help"));
    inMed.setWrapText(true);
    inMed.setOnAction(event -> model.setWorkEnvironmentInMed(inMed.isSelected()));
    foot.managedProperty().bind(foot.visibleProperty());
    var body = new VBox(gaps, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    var card = Card.untitled(Texts.get("committee.list"), body).flush().withFooter(foot);
    VBox.setVgrow(card, Priority.ALWAYS);
    view.getStyleClass().addAll("page", "committee");
    view.getChildren().setAll(head, card);
  }

  private HBox buttons() {
    var buttons = new HBox(calendar.button(), add.primaryButton());
    buttons.getStyleClass().add("wheel-buttons");
    return buttons;
  }

  private void add() {
    list.flush();
    model.add();
  }

  private void show(Committee committee) {
    LocalDate today = model.today();
    count.setText(
        Texts.get("committee.count", committee.forum().name(), committee.present(today).size()));
    showGaps(committee.gaps(today));
    inMed.setSelected(committee.workEnvironmentInMed());
    foot.setVisible(committee.forum().kind().isMed());
    list.show(committee);
    if (shownOnce) {
      shownOnce = false;
      list.focusFirst();
    }
    list.openWanted();
  }

  private void showGaps(List<Composition.Gap> found) {
    gaps.setVisible(!found.isEmpty());
    gaps.getChildren()
        .setAll(
            found.stream()
                .map(gap -> {
                  var pill =
                      new StatusPill(Tone.WARNING, Icons.ACTION_NEEDED, CommitteeWords.gap(gap))
                          .withoutGround();
                  pill.setWrapText(true);
                  pill.setMinWidth(0);
                  return pill;
                })
                .toList());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("committee.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(add, calendar);
  }

  @Override
  public void shown() {
    if (model.committeeProperty().get().isEmpty()) {
      shownOnce = model.wantedProperty().get().isEmpty();
    } else if (!list.openWanted()) {
      list.focusFirst();
    }
  }

  @Override
  public void flush() {
    list.flush();
  }

  @Override
  public void close() {
    list.shut();
    model.close();
  }
}
