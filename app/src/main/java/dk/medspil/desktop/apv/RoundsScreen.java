package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Kortlægninger: the rounds of mapping, the one that is open, and the elements of the law. */
public final class RoundsScreen implements Screen {
  private final RoundsModel model;
  private final ApvFlow flow;
  private final SideList list;
  private final ApvPage page;
  private final Command add =
      Command.of(Texts.get("apv.round.add"), Texts.get("apv.round.addHelp"), this::add)
          .withIcon(Icons.NEW)
          .withShortcut("Shortcut+N");
  private final FlowPane acts = new FlowPane();
  private @Nullable RoundForm form;
  private @Nullable RoundResults results;
  private boolean wantsFocus;

  /** The rounds of the frame's forum, one of them open. */
  public RoundsScreen(Frame frame, Optional<UUID> round) {
    model = new RoundsModel(frame, round);
    flow = new ApvFlow(model);
    list =
        new SideList(
            frame.work(),
            Texts.get("apv.rounds"),
            model.draftPlace("new"),
            Texts.get("apv.round.newPrompt"),
            add,
            model::add);
    page = new ApvPage(frame, ApvTabs.Tab.ROUNDS, list.view(), flow.view());
    acts.getStyleClass().add("apv-acts");
    list.onChosen(id -> model.chosenProperty().set(Optional.of(id)));
    model.pictureProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::show);
  }

  private void show() {
    model
        .pictureProperty()
        .get()
        .ifPresent(picture -> {
          flow.show(picture);
          Optional<RoundRecord> open =
              model
                  .chosenProperty()
                  .get()
                  .flatMap(picture::round)
                  .or(() -> picture.rounds().stream().findFirst());
          list.show(
              picture.rounds().stream().map(RoundsScreen::row).toList(),
              open.map(one -> one.round().id()));
          open.ifPresentOrElse(one -> open(one, picture), this::showNone);
          if (wantsFocus) {
            wantsFocus = false;
            focusList();
          }
        });
  }

  private static KeyedRows.Row<UUID> row(RoundRecord record) {
    Round round = record.round();
    String state =
        round
            .finishedOn()
            .map(day -> Texts.get("apv.round.row.finished", DanishFormat.date(day)))
            .orElse(Texts.get("apv.round.row.open", DanishFormat.date(round.from())));
    return SideList.row(
        round.id(),
        round.title().isBlank() ? Texts.get("apv.round.untitled") : round.title(),
        round.method().label() + " · " + state);
  }

  private void open(RoundRecord record, RoundsPicture picture) {
    if (form == null || results == null || !form.id().equals(record.round().id())) {
      shut();
      form = new RoundForm(model, record.round());
      results = new RoundResults(model, record.round());
      var card = new Card(Texts.get("apv.round.how"), form).withFooter(acts);
      // What is finished is looked up for what it found.
      if (record.round().isFinished()) {
        page.show(results.view(), card);
      } else {
        page.show(card, results.view());
      }
    }
    form.show(record.round(), picture.topics());
    results.show(record, picture);
    acts.getChildren().setAll(acts(record.round()));
  }

  private List<Node> acts(Round round) {
    Command move =
        round.isFinished()
            ? Command.of(
                Texts.get("apv.round.reopen"),
                Texts.get("apv.round.reopenHelp"),
                () -> model.reopen(round.id()))
            : Command.of(
                Texts.get("apv.round.finish"),
                Texts.get("apv.round.finishHelp"),
                () -> finish(round.id()));
    var delete =
        Command.of(
                Texts.get("apv.round.delete"),
                Texts.get("apv.round.deleteHelp"),
                () -> model.discard(round.id()))
            .linkButton();
    return List.of(round.isFinished() ? move.button() : move.primaryButton(), delete);
  }

  private void finish(UUID id) {
    flush();
    model.finish(id);
  }

  private void showNone() {
    shut();
    page.show(Card.untitled(Texts.get("apv.rounds"), new EmptyState(Texts.get("apv.round.none"))));
  }

  private void shut() {
    if (form != null) {
      form.flush();
      form.close();
      form = null;
    }
    if (results != null) {
      results.flush();
      results.close();
      results = null;
    }
  }

  private void add() {
    list.add();
  }

  private void focusList() {
    page.ready();
    list.focus();
  }

  @Override
  public Region view() {
    return page;
  }

  @Override
  public String title() {
    return Texts.get("apv.rounds");
  }

  @Override
  public List<Command> commands() {
    return List.of(add);
  }

  @Override
  public void shown() {
    if (model.pictureProperty().get().isPresent()) {
      focusList();
    } else {
      wantsFocus = true;
    }
  }

  @Override
  public void flush() {
    list.flush();
    if (form != null) {
      form.flush();
    }
    if (results != null) {
      results.flush();
    }
  }

  @Override
  public void close() {
    shut();
    list.close();
    model.close();
  }
}
