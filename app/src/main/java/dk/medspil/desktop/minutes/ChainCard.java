package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.ApprovalChain;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Question;
import dk.medspil.desktop.control.Stop;
import dk.medspil.desktop.control.Stop.State;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.Deadline;
import dk.medspil.domain.calendar.Deadlines;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesChain;
import dk.medspil.domain.minutes.MinutesChain.Move;
import dk.medspil.domain.minutes.MinutesState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The approval chain at the top of the minutes, with a button for each move that is allowed now.
 */
final class ChainCard extends StackPane {
  private final MinutesModel model;
  private final ApprovalChain chain = new ApprovalChain();
  private final FlowPane moves = new FlowPane();

  ChainCard(MinutesModel model) {
    this.model = model;
    moves.getStyleClass().add("minutes-moves");
    VBox content = new VBox(chain, moves);
    content.getStyleClass().add("minutes-chain");
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(Card.untitled(Texts.get("minutes.chain.name"), content));
  }

  void update(MinutesModel.Picture picture) {
    Minutes minutes = picture.record().minutes();
    chain.setLinks(links(picture, minutes));
    boolean held = picture.record().meeting().state() == MeetingState.HELD;
    List<Button> buttons = new ArrayList<>();
    for (Move move : Move.values()) {
      if (held && MinutesChain.allows(minutes, move) && isOffered(minutes, move)) {
        buttons.add(button(move));
      }
    }
    if (held && minutes.isEditable()) {
      ReviewRound round = new ReviewRound(model);
      buttons.add(round.send().linkButton());
      buttons.add(round.fetch().linkButton());
    }
    if (!picture.record().versions().isEmpty()) {
      buttons.add(versions(picture.record()));
    }
    moves.getChildren().setAll(buttons);
    moves.setVisible(!buttons.isEmpty());
    moves.setManaged(!buttons.isEmpty());
  }

  /** Approving before the draft was declared ready is allowed, but offered only after it. */
  private static boolean isOffered(Minutes minutes, Move move) {
    return minutes.state() != MinutesState.DRAFT || move == Move.DECLARE_READY;
  }

  private Button button(Move move) {
    return switch (move) {
      case DECLARE_READY ->
          button(Texts.get("minutes.move.ready"), Texts.get("minutes.move.readyHelp"), move);
      case CHAIR_APPROVES ->
          button(Texts.get("minutes.move.chair"), Texts.get("minutes.move.chairHelp"), move);
      case VICE_CHAIR_APPROVES ->
          button(Texts.get("minutes.move.vice"), Texts.get("minutes.move.viceHelp"), move);
      case SEND -> button(Texts.get("minutes.move.send"), Texts.get("minutes.move.sendHelp"), move);
      case APPROVE_FINALLY ->
          button(Texts.get("minutes.move.final"), Texts.get("minutes.move.finalHelp"), move);
      case TAKE_BACK ->
          button(Texts.get("minutes.move.back"), Texts.get("minutes.move.backHelp"), move);
    };
  }

  private Button versions(MeetingRecord record) {
    return Command.of(
            Texts.get("minutes.versions.open", record.versions().size()),
            Texts.get("minutes.versions.openHelp"),
            () -> model.frame().go(new Place.MinutesVersions(record.meeting().id())))
        .linkButton();
  }

  private Button button(String name, String help, Move move) {
    return Command.of(name, help, () -> act(move)).button();
  }

  /** What cannot be undone is asked about; everything else has Fortryd. */
  private void act(Move move) {
    if (move == Move.APPROVE_FINALLY) {
      model
          .frame()
          .dialogs()
          .ask(
              Question.destructive(
                  Texts.get("minutes.final.title"),
                  Texts.get("minutes.final.body"),
                  Texts.get("minutes.final.act"),
                  Texts.get("minutes.final.keep")),
              () -> model.move(move));
    } else {
      model.move(move);
    }
  }

  private static List<Stop> links(MinutesModel.Picture picture, Minutes minutes) {
    MinutesState state = minutes.state();
    boolean approving = state == MinutesState.READY || state == MinutesState.APPROVED_BY_ONE;
    boolean chairIsNext = approving && minutes.chairOn().isEmpty();
    boolean viceChairIsNext = approving && minutes.viceChairOn().isEmpty();
    Deadlines deadlines =
        picture.record().forum().rules().deadlines(picture.record().meeting().date());
    return List.of(
        draft(minutes, deadlines),
        stop(
            Texts.get(chairIsNext ? "minutes.chain.chairNext" : "minutes.chain.chair"),
            minutes.chairOn(),
            chairIsNext,
            ""),
        stop(
            Texts.get(viceChairIsNext ? "minutes.chain.viceNext" : "minutes.chain.vice"),
            minutes.viceChairOn(),
            viceChairIsNext,
            ""),
        stop(
            Texts.get("minutes.chain.sent"),
            minutes.sentOn(),
            state == MinutesState.APPROVED,
            latest(deadlines.sent())),
        stop(
            Texts.get("minutes.chain.final"),
            minutes.finalOn(),
            state == MinutesState.SENT,
            picture
                .next()
                .map(Meeting::date)
                .map(day -> Texts.get("minutes.chain.atMeeting", DanishFormat.dayMonth(day)))
                .orElse(Texts.get("minutes.chain.atNext"))));
  }

  /** The draft is being written, then out for comments until somebody approves it. */
  private static Stop draft(Minutes minutes, Deadlines deadlines) {
    return switch (minutes.state()) {
      case DRAFT ->
          new Stop(Texts.get("minutes.chain.draft"), latest(deadlines.minutes()), State.NEXT);
      case READY ->
          new Stop(Texts.get("minutes.chain.comments"), latest(deadlines.comments()), State.NEXT);
      case APPROVED_BY_ONE, APPROVED, SENT, FINAL ->
          stop(Texts.get("minutes.chain.draft"), minutes.readyOn(), false, "");
    };
  }

  private static String latest(Deadline due) {
    return Texts.get("minutes.chain.latest", DanishFormat.dayMonth(due.date()));
  }

  private static Stop stop(String name, Optional<LocalDate> on, boolean next, String coming) {
    State state = on.isPresent() ? State.PASSED : next ? State.NEXT : State.COMING;
    return new Stop(name, on.map(DanishFormat::dayMonth).orElse(coming), state);
  }
}
