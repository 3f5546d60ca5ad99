package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Stages;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.frame.StageCommands;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Møde, trin 3 Referat: the chain on top, the document as it will be printed, the editions right.
 */
public final class MinutesScreen implements Screen {
  private final Frame frame;
  private final UUID meeting;
  private final MinutesModel model;
  private final Label title = new Label(Texts.get("minutes.title"));
  private final VBox view = new VBox();
  private final ChainCard chain;
  private final MinutesPage page;
  private final EditionCard editions;

  public MinutesScreen(Frame frame, UUID meeting) {
    this.frame = frame;
    this.meeting = meeting;
    this.model = new MinutesModel(frame, meeting);
    this.chain = new ChainCard(model);
    this.page = new MinutesPage(model);
    this.editions = new EditionCard(frame, model, page::show);
    build();
    model
        .pictureProperty()
        .subscribe(picture -> {
          if (picture != null) {
            update(picture);
          }
        });
  }

  private void build() {
    title.getStyleClass().add("h1");
    title.setWrapText(true);
    Stages stages = new Stages();
    stages.valueProperty().set(Stages.Stage.MINUTES);
    stages.valueProperty().subscribe(this::goToStage);
    var head = new FoldingLine(title, stages);
    Card document = Card.untitled(Texts.get("minutes.document"), page);
    Columns columns = new Columns(document, editions);
    VBox.setVgrow(columns, Priority.ALWAYS);
    view.getStyleClass().addAll("page", "minutes-page");
    view.getChildren().setAll(head, chain, columns);
  }

  private void goToStage(Stages.Stage stage) {
    switch (stage) {
      case PREPARE -> frame.go(new Place.MeetingAt(meeting, Place.Stage.PREPARE));
      case HOLD -> frame.go(new Place.MeetingAt(meeting, Place.Stage.HOLD));
      case MINUTES -> {}
    }
  }

  private void update(MinutesModel.Picture picture) {
    title.setText(
        Texts.get("minutes.heading", DanishFormat.weekdayDate(picture.record().meeting().date())));
    chain.update(picture);
    page.update(picture);
    editions.update(picture);
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("minutes.title");
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>(own());
    all.addAll(StageCommands.from(frame, meeting, Place.Stage.MINUTES));
    return all;
  }

  private List<Command> own() {
    return List.of(
        Command.of(
                Texts.get("minutes.save.command"), Texts.get("minutes.save.help"), editions::save)
            .withIcon(Icons.SAVE_FILE)
            .withShortcut("Shortcut+P"),
        Command.of(
                Texts.get("minutes.line.passage"),
                Texts.get("minutes.line.passageHelp"),
                page::markPassage)
            .withIcon(Icons.PRIVATE)
            .withShortcut("Shortcut+Shift+L"),
        Command.of(Texts.get("attachment.add"), Texts.get("attachment.addHelp"), page::attach)
            .withIcon(Icons.ATTACHMENT)
            .withShortcut("Alt+V"));
  }

  @Override
  public void shown() {
    page.focusFirst();
  }

  @Override
  public void flush() {
    model.autosave().flush();
    model.drafts().flush();
  }

  @Override
  public void close() {
    page.close();
    model.close();
  }
}
