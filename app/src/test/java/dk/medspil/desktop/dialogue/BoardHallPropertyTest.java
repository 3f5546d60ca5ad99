package dk.medspil.desktop.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.hall.BoardPictures;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class BoardHallPropertyTest {
  private static final UUID BOARD = new UUID(0, 1);

  @Property
  void neverShowsAHiddenCardOrARole(@ForAll("boards") BoardRecord record, @ForAll Step step) {
    String seen =
        seen(record, step)
            + ""
            + BoardPictures.fourSteps(record, ClearedFindings.NONE)
            + BoardPictures.dots(record, step, "", ClearedFindings.NONE);
    for (Note note : record.notes()) {
      if (note.hidden()) {
        assertThat(seen).doesNotContain(note.text());
      }
      note.role().ifPresent(role -> assertThat(seen).doesNotContain(role));
    }
  }

  @Property
  void alwaysShowsTheRevealedCardsInTheirOrder(
      @ForAll("boards") BoardRecord record, @ForAll Step step) {
    List<String> revealed =
        record.notes(step).stream().filter(note -> !note.hidden()).map(Note::text).toList();
    var focus = (HallBoard.BoardStep) seen(record, step);
    var all = (HallBoard.FourSteps) BoardPictures.fourSteps(record, ClearedFindings.NONE);
    assertThat(focus.cards()).extracting(HallBoard.Card::text).isEqualTo(revealed);
    assertThat(all.columns().get(step.ordinal()))
        .extracting(HallBoard.Card::text)
        .isEqualTo(revealed);
  }

  @Example
  @Tag("R25")
  void aRevealedCardThatMayTellAboutAPersonStaysOut() {
    var record =
        record(
            List.of(
                note(1, Step.BACKGROUND, "010190-1234 mangler en makker", Optional.empty(), false),
                note(2, Step.BACKGROUND, "Kollegaen er sygemeldt", Optional.empty(), false),
                note(3, Step.BACKGROUND, "Vi mangler en makkerordning", Optional.empty(), false)));
    var seen = (HallBoard.BoardStep) seen(record, Step.BACKGROUND);
    assertThat(seen.cards()).containsExactly(HallBoard.Card.of("Vi mangler en makkerordning"));
  }

  @Example
  @Tag("R25")
  void whatTheUserLetStandIsShownButNeverACprNumber() {
    List<String> texts = List.of("Kollegaen er sygemeldt", "010190-1234 mangler en makker");
    ClearedFindings cleared =
        new ClearedFindings(
            texts.stream()
                .flatMap(text ->
                    PrivacyGuard.check(text).stream()
                        .map(found -> ClearedFindings.fingerprint(text, found)))
                .collect(Collectors.toSet()));
    assertThat(BoardHall.isBarred(texts.get(0), ClearedFindings.NONE)).isTrue();
    assertThat(BoardHall.isBarred(texts.get(0), cleared)).isFalse();
    assertThat(BoardHall.isBarred(texts.get(1), cleared)).isTrue();
  }

  private static HallPicture seen(BoardRecord record, Step step) {
    return BoardPictures.step(record, step, "", "", Optional.empty(), ClearedFindings.NONE);
  }

  @Provide
  Arbitrary<BoardRecord> boards() {
    Arbitrary<Note> notes =
        Combinators.combine(
                Arbitraries.integers().between(1000, 9999),
                Arbitraries.of(Step.class),
                Arbitraries.of("xLederx", "xTRx", "xAMRx").optional(),
                Arbitraries.of(true, false))
            .as((number, step, role, hidden) ->
                note(number, step, "kort-" + number + "-", role, hidden));
    return notes.list().ofMaxSize(20).uniqueElements(Note::id).map(BoardHallPropertyTest::record);
  }

  private static Note note(
      int number, Step step, String text, Optional<String> role, boolean hidden) {
    return new Note(new UUID(1, number), BOARD, step, 0, text, role, hidden, Optional.empty());
  }

  private static BoardRecord record(List<Note> notes) {
    return new BoardRecord(
        new Board(
            BOARD,
            new UUID(0, 2),
            Optional.empty(),
            Optional.empty(),
            "Overlevering",
            "Fri dialog",
            "",
            Step.BACKGROUND,
            LocalDate.of(2026, 11, 22)),
        List.of(),
        Stream.of(Step.values())
            .flatMap(step -> notes.stream().filter(note -> note.step() == step))
            .toList());
  }
}
