package dk.medspil.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardComparisonTest {
  private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

  @Test
  void aCardIsTheSameWhereverItLiesAndHoweverItIsSigned() {
    BoardRecord before =
        record(
            board(1, "Pauser", "Fri dialog", NOW.minusMonths(3)),
            note(1, Step.BACKGROUND, "Ingen pause om aftenen", false),
            note(2, Step.SOLUTIONS, "Fast afløser", false),
            note(3, Step.SOLUTIONS, "Skjult dengang", true));
    BoardRecord now =
        record(
            board(2, "Pauser", "Fri dialog", NOW),
            note(4, Step.RELATIONS, "ingen pause om aftenen.", false),
            note(5, Step.SOLUTIONS, "Skjult dengang", false),
            note(6, Step.SOLUTIONS, "Endnu skjult", true));

    BoardComparison compared = BoardComparison.of(before, now);

    assertThat(texts(compared.steps().get(1).again())).containsExactly("ingen pause om aftenen.");
    assertThat(compared.steps().get(0).isEmpty()).isTrue();
    assertThat(texts(compared.steps().get(3).fresh())).containsExactly("Skjult dengang");
    assertThat(texts(compared.steps().get(3).gone())).containsExactly("Fast afløser");
  }

  @Test
  void lastTimeIsTheLatestEarlierBoardOfTheTitleElseOfTheDeck() {
    Board now = board(1, "Pauser", "Fri dialog", NOW);
    Board older = board(2, "pauser ", "Trivsel", NOW.minusYears(1));
    Board old = board(3, "Pauser", "Trivsel", NOW.minusMonths(6));
    Board otherTheme = board(4, "Støj", "Fri dialog", NOW.minusDays(1));
    Board later = board(5, "Pauser", "Fri dialog", NOW.plusDays(1));

    assertThat(BoardComparison.previous(now, List.of(now, older, old, otherTheme, later)))
        .contains(old);
    assertThat(BoardComparison.previous(now, List.of(now, otherTheme, later))).contains(otherTheme);
    assertThat(BoardComparison.previous(now, List.of(now, later))).isEmpty();
  }

  private static Board board(int id, String title, String deck, LocalDate day) {
    return new Board(
        new UUID(0, id),
        new UUID(9, 9),
        Optional.empty(),
        Optional.empty(),
        title,
        deck,
        "",
        Step.BACKGROUND,
        day);
  }

  private static Note note(int id, Step step, String text, boolean hidden) {
    return new Note(
        new UUID(1, id),
        new UUID(0, 1),
        step,
        id,
        text,
        Optional.empty(),
        hidden,
        Optional.empty());
  }

  private static BoardRecord record(Board board, Note... notes) {
    return new BoardRecord(board, List.of(), List.of(notes));
  }

  private static List<String> texts(List<Note> notes) {
    return notes.stream().map(Note::text).toList();
  }
}
