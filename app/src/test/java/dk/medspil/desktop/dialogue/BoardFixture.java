package dk.medspil.desktop.dialogue;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** A forum with a meeting, and a board started from its second item. */
final class BoardFixture {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final UUID FORUM = new UUID(0, 1);
  static final UUID MEETING = new UUID(0, 2);
  static final UUID FIRST_ITEM = new UUID(0, 3);
  static final UUID ITEM = new UUID(0, 4);
  static final UUID BOARD = new UUID(0, 5);

  private BoardFixture() {}

  /** Everything, with the board under item 2. */
  static void write(Session session) {
    writeMeeting(session);
    session.boards().save(board(Optional.of(MEETING), Optional.of(ITEM)));
    writePrompts(session);
  }

  /** Everything, with a board that belongs to no meeting. */
  static void writeLooseBoard(Session session) {
    writeMeeting(session);
    session.boards().save(board(Optional.empty(), Optional.empty()));
    writePrompts(session);
  }

  static void writeMeeting(Session session) {
    session
        .workplaces()
        .save(new Workplace(new UUID(0, 9), "Botilbuddet Åkanden", "", Sector.MUNICIPALITY));
    session
        .workplaces()
        .save(
            new Forum(
                FORUM,
                ForumKind.LOCAL_MED,
                "Lokal-MED",
                Optional.empty(),
                RulesOfProcedure.DEFAULT,
                false,
                0));
    session
        .meetings()
        .save(
            new Meeting(
                MEETING,
                FORUM,
                MeetingKind.ORDINARY,
                "Ordinært møde i Lokal-MED",
                LocalDate.of(2026, 12, 3),
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "",
                MeetingState.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ""));
    session.agendas().save(AgendaItem.create(FIRST_ITEM, MEETING, 0, "Siden sidst"));
    session.agendas().save(AgendaItem.create(ITEM, MEETING, 1, "Overlevering mellem vagter"));
  }

  private static Board board(Optional<UUID> meeting, Optional<UUID> item) {
    return new Board(
        BOARD,
        FORUM,
        meeting,
        item,
        "Overlevering mellem vagter",
        "Fri dialog",
        "",
        Step.BACKGROUND,
        TODAY);
  }

  private static void writePrompts(Session session) {
    int position = 0;
    for (Step step : Step.values()) {
      for (String text : questions(step)) {
        session
            .boards()
            .save(new BoardPrompt(new UUID(3, position), BOARD, position, step, "", text));
        position++;
      }
    }
  }

  private static String[] questions(Step step) {
    return switch (step) {
      case BACKGROUND ->
          new String[] {
            "Hvad sker der i dag, når vagten skifter?", "Hvad går oftest tabt undervejs?"
          };
      case RELATIONS -> new String[] {"Hvem mærker det først, når en besked mangler?"};
      case POSSIBILITIES -> new String[] {"Hvad ville vi se, hvis det lykkedes hver dag?"};
      case SOLUTIONS -> new String[] {"Hvad prøver vi i de næste fire uger?"};
    };
  }

  static Note note(UUID id, Step step, String text) {
    return new Note(id, BOARD, step, 0, text, Optional.empty(), true, Optional.empty());
  }
}
