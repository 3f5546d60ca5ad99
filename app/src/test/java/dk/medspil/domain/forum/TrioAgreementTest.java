package dk.medspil.domain.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the agreement of a TRIO is to be looked at again, and what it asks. */
class TrioAgreementTest {
  private static final UUID TRIO = new UUID(1, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-01-10, 2027-01-10, 2025-06-01, 2027-01-10",
    // Whoever comes after it was agreed makes them look at it again.
    "2026-01-10, 2027-01-10, 2026-03-01, 2026-03-01",
    "2026-01-10, 2026-02-01, 2026-03-01, 2026-02-01",
    "2026-01-10, , 2026-01-11, 2026-01-11",
    "2026-01-10, , 2026-01-10, ",
    // A draft has nothing to look at again but its own day.
    ", 2026-02-28, 2026-01-11, 2026-02-28",
    ", , 2026-01-11, "
  })
  void itIsLookedAtAgainOnItsDayOrWithANewMember(
      LocalDate agreed, LocalDate review, LocalDate joined, LocalDate due) {
    Member member =
        new Member(new UUID(2, 1), TRIO, "", Role.TR, Side.EMPLOYEES, Duty.NONE, 0)
            .with(Tenure.NONE.from(Optional.of(joined)));
    TrioAgreement agreement =
        TrioAgreement.open(new UUID(3, 1), TRIO)
            .agreed(Optional.ofNullable(agreed))
            .reviewed(Optional.ofNullable(review));

    assertThat(agreement.reviewDue(List.of(member))).isEqualTo(Optional.ofNullable(due));
  }

  @Test
  void itAsksFiveQuestionsInwardsAndFourOutwards() {
    assertThat(TrioQuestion.about(true)).hasSize(5);
    assertThat(TrioQuestion.about(false)).hasSize(4);
  }

  @Test
  void anAnswerThatIsTakenAwayLeavesNothing() {
    TrioAgreement open = TrioAgreement.open(new UUID(3, 1), TRIO);

    assertThat(open.answering(TrioQuestion.TOOLS, "Tavlen").answering(TrioQuestion.TOOLS, ""))
        .isEqualTo(open);
  }
}
