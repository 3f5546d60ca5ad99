package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.RoomKeys;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.domain.dialogue.NoteOrder;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be done at a board, each with its words and its shortcut. */
final class BoardCommands {
  /** What a command needs of the screen's nodes. */
  interface Hands {
    /** Puts the caret in the capture line. */
    void focusLine();

    /** Lets the words of the chosen card be edited. */
    void editChosen();

    /** Puts the focus where the work is: in the rating, or in the capture line. */
    void focusWork();

    /** Says something to the operator. */
    void say(String text);
  }

  private final BoardModel model;
  private final CardModel cards;
  private final HarvestModel harvest;
  private final BoardActs acts;
  private final Autosave autosave;
  private final Hall hall;
  private final Hands hands;
  private final StepCommands steps;
  private final RatingCommands rating;
  private final RoundCommands rounds;

  BoardCommands(BoardModel model, BoardActs acts, Autosave autosave, Hall hall, Hands hands) {
    this.model = model;
    this.acts = acts;
    this.cards = acts.cards();
    this.harvest = acts.harvest();
    this.autosave = autosave;
    this.hall = hall;
    this.hands = hands;
    this.steps = new StepCommands(model, hands);
    this.rating = new RatingCommands(model, acts.rating(), hands);
    this.rounds = new RoundCommands(model, acts, hands);
  }

  /** Those that let the room work in rounds. */
  RoundCommands rounds() {
    return rounds;
  }

  /** Those of a board that is rated. */
  RatingCommands rating() {
    return rating;
  }

  /** Those that go through the steps and their questions. */
  StepCommands steps() {
    return steps;
  }

  Command toMinutes() {
    return Command.of(
            Texts.get("dialogue.command.minutes"),
            Texts.get("dialogue.command.minutesHelp"),
            settled(harvest::sendToMinutes))
        .withIcon(Icons.MINUTES)
        .withShortcut(RoomKeys.TO_MINUTES.keys());
  }

  Command toTask() {
    return Command.of(
            Texts.get("dialogue.command.task"),
            Texts.get("dialogue.command.taskHelp"),
            settled(harvest::askForTask))
        .withIcon(Icons.MEETING_TASK)
        .withShortcut(RoomKeys.TO_TASK.keys());
  }

  Command toPlan() {
    return Command.of(
            Texts.get("dialogue.command.plan"),
            Texts.get("dialogue.command.planHelp"),
            settled(harvest::makePlanLine))
        .withIcon(Icons.MAKE_APV_LINE)
        .withShortcut(RoomKeys.TO_PLAN.keys());
  }

  Command raise() {
    return Command.of(
            Texts.get("dialogue.command.raise"),
            Texts.get("dialogue.command.raiseHelp"),
            settled(harvest::askForForum))
        .withIcon(Icons.FORWARD)
        .withShortcut(RoomKeys.RAISE.keys());
  }

  Command hide() {
    return Command.of(
            Texts.get("dialogue.command.hide"),
            Texts.get("dialogue.command.hideHelp"),
            settled(cards::toggleHidden))
        .withIcon(Icons.HIDDEN)
        .withShortcut(RoomKeys.HIDE_CARD.keys());
  }

  Command reveal() {
    return Command.of(
            Texts.get("dialogue.command.reveal"),
            Texts.get("dialogue.command.revealHelp"),
            settled(cards::revealAll))
        .withShortcut(RoomKeys.REVEAL.keys());
  }

  Command edit() {
    return Command.of(
            Texts.get("dialogue.command.edit"),
            Texts.get("dialogue.command.editHelp"),
            hands::editChosen)
        .withIcon(Icons.EDIT)
        .withShortcut("F2");
  }

  Command delete() {
    return Command.of(
            Texts.get("dialogue.command.delete"),
            Texts.get("dialogue.command.deleteHelp"),
            settled(cards::deleteChosen))
        .withIcon(Icons.DELETE)
        .withShortcut("Delete");
  }

  Command group() {
    return Command.of(
            Texts.get("dialogue.command.group"),
            Texts.get("dialogue.command.groupHelp"),
            settled(() -> harvest.askForGroup(acts.groups())))
        .withIcon(Icons.GROUP)
        .withShortcut(RoomKeys.GROUP.keys());
  }

  Command split() {
    return Command.of(
            Texts.get("dialogue.command.split"),
            Texts.get("dialogue.command.splitHelp"),
            settled(acts.groups()::split))
        .withIcon(Icons.CARRIED)
        .withShortcut(RoomKeys.SPLIT.keys());
  }

  Command focus() {
    return Command.of(
            Texts.get("dialogue.command.focus"),
            Texts.get("dialogue.command.focusHelp"),
            settled(model::toggleFocus))
        .withIcon(Icons.HALL)
        .withShortcut(RoomKeys.FOCUS.keys());
  }

  Command dots() {
    return Command.of(
            Texts.get("dialogue.command.dots"),
            Texts.get("dialogue.command.dotsHelp"),
            settled(this::askForDots))
        .withIcon(Icons.SET_DOTS)
        .withShortcut(RoomKeys.DOTS.keys());
  }

  private void askForDots() {
    if (model.chosenNotes().isEmpty()) {
      hands.say(Texts.get("dialogue.say.chooseFirst"));
    } else {
      harvest.ask(new HarvestModel.Asking.Dots(acts.votes().ofChosen()));
    }
  }

  Command vote() {
    return Command.of(
            Texts.get("dialogue.command.vote"),
            Texts.get("dialogue.command.voteHelp"),
            acts.votes()::open)
        .withIcon(Icons.DOT)
        .withShortcut(RoomKeys.VOTE.keys());
  }

  Command nextView() {
    return Command.of(
            Texts.get("dialogue.command.nextView"),
            Texts.get("dialogue.command.nextViewHelp"),
            () -> show(model.viewProperty().get().next(model.hasTopics(), model.shape().rating())))
        .withIcon(Icons.HALL)
        .withShortcut(RoomKeys.NEXT_VIEW.keys());
  }

  /** Shows the room the board in a view. */
  void show(RoomView view) {
    if (view == RoomView.DOTS) {
      acts.votes().open();
    } else {
      model.viewProperty().set(view);
    }
  }

  Command clock() {
    return Command.of(
            Texts.get("dialogue.command.clock"),
            Texts.get("dialogue.command.clockHelp"),
            acts.clock()::startOrPause)
        .withIcon(Icons.TIME)
        .withShortcut(RoomKeys.CLOCK.keys());
  }

  Command moreTime() {
    return Command.of(
            Texts.get("dialogue.command.moreTime"),
            Texts.get("dialogue.command.clockHelp"),
            acts.clock()::more)
        .withShortcut(RoomKeys.MORE_TIME.keys());
  }

  private Command freeze() {
    return Command.of(
            Texts.get("dialogue.command.freeze"),
            Texts.get("dialogue.command.freezeHelp"),
            hall::toggleFrozen)
        .withShortcut("Alt+Period");
  }

  /** The ways to sort the step the room is at. */
  List<Command> sorts() {
    return Stream.of(NoteOrder.By.values())
        .map(by ->
            Command.of(
                switch (by) {
                  case DOTS -> Texts.get("dialogue.sort.dots");
                  case ROLE -> Texts.get("dialogue.sort.role");
                  case LEADER_LAST -> Texts.get("dialogue.sort.leaderLast");
                  case RANDOM -> Texts.get("dialogue.sort.random");
                },
                Texts.get("dialogue.sort.help"),
                settled(() -> cards.sort(by))))
        .toList();
  }

  Command moveOn() {
    return moving("dialogue.command.moveOn", Icons.FORWARD, "Alt+Right", () -> cards.moveAcross(1));
  }

  Command moveBack() {
    return moving("dialogue.command.moveBack", Icons.BACK, "Alt+Left", () -> cards.moveAcross(-1));
  }

  private Command moveUp() {
    return moving("dialogue.command.moveUp", Icons.MOVE, "Alt+Up", () -> cards.moveWithin(-1));
  }

  private Command moveDown() {
    return moving("dialogue.command.moveDown", Icons.MOVE, "Alt+Down", () -> cards.moveWithin(1));
  }

  private Command moving(String key, Icons icon, String keys, Runnable run) {
    return Command.of(Texts.get(key), Texts.get("dialogue.command.moveHelp"), settled(run))
        .withIcon(icon)
        .withShortcut(keys);
  }

  private Command newCard() {
    return Command.of(
            Texts.get("dialogue.command.newCard"),
            Texts.get("dialogue.command.newCardHelp"),
            hands::focusLine)
        .withShortcut("Shortcut+N");
  }

  Command showHall() {
    return Command.of(
            Texts.get("dialogue.command.hall"),
            Texts.get("dialogue.command.hallHelp"),
            hall::startOrStop)
        .withIcon(Icons.HALL)
        .withShortcut(RoomKeys.HALL.keys());
  }

  private Command blank() {
    return Command.of(
            Texts.get("dialogue.command.blank"),
            Texts.get("dialogue.command.blankHelp"),
            hall::toggleBlank)
        .withShortcut(RoomKeys.BLANK.keys());
  }

  /** What stands in the panel of the chosen card, in order. */
  List<Command> onCard() {
    return List.of(toMinutes(), toTask(), toPlan(), raise(), group(), hide(), dots(), focus());
  }

  /** What else can be done with the chosen card, behind "Mere". */
  List<Command> more() {
    return List.of(edit(), split(), moveBack(), moveOn(), delete());
  }

  /** All commands that have a shortcut. */
  List<Command> all() {
    return List.of(
        newCard(),
        steps.next(),
        steps.previous(),
        steps.nextQuestion(),
        steps.previousQuestion(),
        toMinutes(),
        toTask(),
        toPlan(),
        raise(),
        hide(),
        reveal(),
        edit(),
        group(),
        split(),
        dots(),
        focus(),
        vote(),
        nextView(),
        clock(),
        moreTime(),
        freeze(),
        steps.clickOn(),
        steps.clickBack(),
        moveUp(),
        moveDown(),
        moveBack(),
        moveOn(),
        delete(),
        showHall(),
        blank());
  }

  /** What is typed on a card is written before the card goes anywhere. */
  private Runnable settled(Runnable run) {
    return () -> {
      autosave.flush();
      run.run();
    };
  }
}
