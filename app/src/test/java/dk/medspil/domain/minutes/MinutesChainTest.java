package dk.medspil.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.minutes.MinutesChain.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesChainTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 4);
  private static final UUID NEXT = new UUID(0, 2);

  @ParameterizedTest
  @CsvSource({
    "DECLARE_READY, READY",
    "DECLARE_READY CHAIR_APPROVES, APPROVED_BY_ONE",
    "DECLARE_READY VICE_CHAIR_APPROVES, APPROVED_BY_ONE",
    "DECLARE_READY CHAIR_APPROVES VICE_CHAIR_APPROVES, APPROVED",
    "DECLARE_READY VICE_CHAIR_APPROVES CHAIR_APPROVES, APPROVED",
    "CHAIR_APPROVES VICE_CHAIR_APPROVES, APPROVED",
    "CHAIR_APPROVES VICE_CHAIR_APPROVES SEND, SENT",
    "CHAIR_APPROVES VICE_CHAIR_APPROVES SEND APPROVE_FINALLY, FINAL",
    "CHAIR_APPROVES VICE_CHAIR_APPROVES APPROVE_FINALLY, FINAL",
    "DECLARE_READY CHAIR_APPROVES TAKE_BACK, DRAFT",
    "CHAIR_APPROVES VICE_CHAIR_APPROVES SEND TAKE_BACK, DRAFT"
  })
  void the_two_approvals_come_in_either_order(String moves, MinutesState end) {
    assertThat(after(moves).state()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "'', SEND",
    "'', APPROVE_FINALLY",
    "'', TAKE_BACK",
    "DECLARE_READY, DECLARE_READY",
    "CHAIR_APPROVES, CHAIR_APPROVES",
    "CHAIR_APPROVES, SEND",
    "CHAIR_APPROVES VICE_CHAIR_APPROVES, VICE_CHAIR_APPROVES"
  })
  void a_move_that_is_not_allowed_is_refused(String before, Move move) {
    Minutes minutes = after(before);
    assertThat(MinutesChain.allows(minutes, move)).isFalse();
    assertThatThrownBy(() -> MinutesChain.apply(minutes, move, DAY, Optional.empty()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @Tag("R24")
  void no_move_leads_out_of_the_final_approval() {
    Minutes last = after("CHAIR_APPROVES VICE_CHAIR_APPROVES APPROVE_FINALLY");
    assertThat(last.isLocked()).isTrue();
    assertThat(last.isEditable()).isFalse();
    assertThat(last.finalMeeting()).contains(NEXT);
    assertThat(List.of(Move.values())).noneMatch(move -> MinutesChain.allows(last, move));
  }

  @Test
  void the_text_is_fixed_from_the_first_approval_on() {
    assertThat(after("").isEditable()).isTrue();
    assertThat(after("DECLARE_READY").isEditable()).isTrue();
    assertThat(after("DECLARE_READY CHAIR_APPROVES").isEditable()).isFalse();
  }

  private static Minutes after(String moves) {
    Minutes minutes = Minutes.draft(new UUID(0, 1));
    for (String move : moves.isBlank() ? List.<String>of() : List.of(moves.split(" "))) {
      minutes = MinutesChain.apply(minutes, Move.valueOf(move), DAY, Optional.of(NEXT));
    }
    return minutes;
  }
}
