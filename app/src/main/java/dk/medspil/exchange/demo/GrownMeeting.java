package dk.medspil.exchange.demo;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.calendar.Workdays;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.ForumPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One generated meeting and, now and then, its board. */
final class GrownMeeting {
  private final Wording words;
  private final RandomGenerator random;
  private final Size size;
  private final LocalDate today;
  private final ContentLibrary library;

  GrownMeeting(
      Wording words, RandomGenerator random, Size size, LocalDate today, ContentLibrary library) {
    this.words = words;
    this.random = random;
    this.size = size;
    this.today = today;
    this.library = library;
  }

  MeetingScript script(ForumPart forum, String key, LocalDate on) {
    LocalDate day = Workdays.onOrBefore(on);
    MeetingScript script = opened(forum, key, day);
    script
        .item("Velkomst og dagsorden", ItemForm.DECISION, 5, 4 + random.nextInt(3))
        .recurring("Mødeskabelon")
        .decision("Dagsordenen er godkendt.");
    while (script.itemCount() < size.itemsAMeeting() - 1) {
      item(script, day);
    }
    script
        .item("Hvad skal fortælles, og til hvem?", ItemForm.DECISION, 5, 5)
        .recurring("Mødeskabelon")
        .decision(words.decision());
    return script;
  }

  private static MeetingScript opened(ForumPart forum, String key, LocalDate day) {
    ForumKind kind = forum.forum().kind();
    return switch (kind) {
      case TRIO ->
          new MeetingScript(
              key, forum, MeetingKind.TRIO, "TRIO-møde", day, LocalTime.of(9, 0), 45, "trio");
      case STAFF_MED ->
          new MeetingScript(
              key,
              forum,
              MeetingKind.STAFF_MED,
              "Personalemøde med MED-status",
              day,
              LocalTime.of(14, 0),
              90,
              "personalemoede-med");
      default ->
          new MeetingScript(
              key,
              forum,
              MeetingKind.ORDINARY,
              "Ordinært møde i Lokal-MED",
              day,
              LocalTime.of(13, 0),
              120,
              "ordinaert-med");
    };
  }

  private void item(MeetingScript script, LocalDate day) {
    int planned = 5 * (1 + random.nextInt(5));
    script
        .item(words.title(), form(), planned, planned + random.nextInt(7) - 3)
        .background(words.background());
    if (random.nextInt(60) == 0) {
      script.confidential("Handler om forhold, der ikke er offentlige endnu", day.plusMonths(3));
    }
    if (random.nextInt(40) == 0) {
      script.postponed("Der var ikke tid til punktet.");
      return;
    }
    script.note(words.note());
    if (random.nextInt(3) == 0) {
      script.standpoint(Side.EMPLOYEES, words.employees());
      script.standpoint(Side.MANAGEMENT, words.management());
    }
    if (random.nextInt(2) == 0) {
      script.decision(words.decision());
    }
    if (random.nextInt(3) == 0) {
      task(script, day);
    }
  }

  private void task(MeetingScript script, LocalDate day) {
    LocalDate due = day.plusDays(14L + random.nextInt(60));
    script.task(words.task(), words.responsible(), due);
    boolean recent = day.isAfter(today.minusDays(GrownWorkplace.RECENT));
    if (!recent || random.nextInt(3) > 0) {
      LocalDate done = due.minusDays(random.nextInt(14));
      LocalDate closed = done.isAfter(today) ? today : done;
      boolean dropped = random.nextInt(12) == 0;
      script.closed(
          dropped ? TaskState.DROPPED : TaskState.DONE,
          closed.isBefore(day) ? day : closed,
          dropped ? "Ikke aktuel længere." : "");
    }
  }

  private ItemForm form() {
    ItemForm[] forms = ItemForm.values();
    return forms[random.nextInt(forms.length)];
  }

  /** Every fourth meeting outside TRIO talks its second item over on a board. */
  Optional<BoardRecord> board(ForumPart forum, String key, LocalDate on) {
    if (forum.forum().isPrivateTrio() || random.nextInt(4) > 0) {
      return Optional.empty();
    }
    List<Deck> decks = library.decks();
    Deck deck = decks.get(random.nextInt(decks.size()));
    BoardScript board =
        new BoardScript(
            key,
            forum.forum().id(),
            deck.title(),
            deck,
            key,
            2,
            deck.shape().steps().getLast(),
            Workdays.onOrBefore(on));
    for (Step step : deck.shape().steps()) {
      int notes = 2 + random.nextInt(4);
      for (int i = 0; i < notes; i++) {
        board.note(step, words.card());
      }
    }
    return Optional.of(board.done());
  }
}
