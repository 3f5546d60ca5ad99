package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.dialogue.HarvestModel.Asking;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.meeting.Meeting;

/** What is asked about a card with a list of choices. */
final class ListQuestions {
  private final HarvestModel harvest;
  private final Runnable done;

  /** Questions that tell the harvest, and say when they are done. */
  ListQuestions(HarvestModel harvest, Runnable done) {
    this.harvest = harvest;
    this.done = done;
  }

  /** Which other forum a card is raised to. */
  ListQuestion<Forum> forum(Asking.Forums asking) {
    return new ListQuestion<>(
        Texts.get("dialogue.raise.label"),
        asking.choices(),
        Forum::name,
        new ListQuestion.Act(Texts.get("dialogue.raise.send"), Texts.get("dialogue.raise.help")),
        forum -> {
          harvest.raise(asking.note(), forum);
          done.run();
        },
        this::leave);
  }

  /** What a card is grouped with; groups and cards that look like it come first. */
  ListQuestion<GroupModel.Choice> group(Asking.Grouping asking, GroupModel groups) {
    return new ListQuestion<>(
        Texts.get("dialogue.group.with"),
        asking.choices(),
        ListQuestions::words,
        new ListQuestion.Act(
            Texts.get("dialogue.group.make"), Texts.get("dialogue.group.makeHelp")),
        choice -> {
          harvest.cancel();
          groups.group(asking.note().id(), choice.with());
          done.run();
        },
        this::leave);
  }

  private static String words(GroupModel.Choice choice) {
    return switch (choice.kind()) {
      case GROUP -> Texts.get("dialogue.group.row", choice.words());
      case SIMILAR -> Texts.get("dialogue.group.similarRow", choice.words());
      case OTHER -> choice.words();
    };
  }

  /** Which agenda item a card belongs under; without a meeting to come one can be planned. */
  ListQuestion<Target> item(Asking.Item asking, Runnable planMeeting) {
    if (asking.choices().isEmpty()) {
      return new ListQuestion<>(
          new EmptyState(
              Texts.get("dialogue.item.none"),
              Command.of(
                  Texts.get("dialogue.item.plan"),
                  Texts.get("dialogue.item.planHelp"),
                  planMeeting)),
          this::leave);
    }
    Meeting meeting = asking.choices().getFirst().meeting();
    return new ListQuestion<>(
        Texts.get(
            "dialogue.item.label", meeting.title(), DanishFormat.shortWeekdayDate(meeting.date())),
        asking.choices(),
        target -> Texts.get("dialogue.item.row", target.number(), target.item().title()),
        new ListQuestion.Act(Texts.get("dialogue.item.send"), Texts.get("dialogue.item.help")),
        target -> {
          harvest.send(asking.note(), target);
          done.run();
        },
        this::leave);
  }

  private void leave() {
    harvest.cancel();
    done.run();
  }
}
