package dk.medspil.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SimilarNotesTest {
  private static final UUID BOARD = new UUID(0, 1);

  private final Note night = note(1, "Nattevagten står alene med det usagte");
  private final Note alone = note(2, "Vi er alene om natten");
  private final Note noise = note(3, "Støjen er værst ved aftensmaden");
  private final Note noisy = note(4, "Der er støj ved måltiderne, mest om aftenen");
  private final List<Note> all = List.of(night, alone, noise, noisy);

  @Test
  void seesWhatIsAboutTheSameThoughTheWordsAreBent() {
    assertThat(SimilarNotes.to(night, all)).containsExactly(alone);
    assertThat(SimilarNotes.to(noise, all)).isEmpty();
    assertThat(SimilarNotes.to(note(5, "Støjen ved måltiderne"), all)).contains(noisy);
  }

  @Test
  void looksOnlyInTheSameStepAndOutsideTheSameGroup() {
    Note elsewhere = alone.at(Step.SOLUTIONS, 0);
    assertThat(SimilarNotes.to(night, List.of(night, elsewhere))).isEmpty();
    Optional<UUID> group = Optional.of(new UUID(0, 9));
    assertThat(SimilarNotes.to(night.in(group), List.of(night.in(group), alone.in(group))))
        .isEmpty();
  }

  @Test
  void smallWordsAloneAreNoLikeness() {
    assertThat(SimilarNotes.to(note(6, "Vi er ikke alle her"), List.of(note(7, "Er det ikke os"))))
        .isEmpty();
  }

  private static Note note(int id, String text) {
    return new Note(
        new UUID(1, id),
        BOARD,
        Step.BACKGROUND,
        id,
        text,
        Optional.empty(),
        false,
        Optional.empty());
  }
}
