package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.Evaluation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

class PlanRulesPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** 200 tries of 50 moves are 10,000 random actions. */
  @Tag("R09")
  @Tag("R10")
  @Property(tries = 200)
  void neverStartsWithoutTheFieldsNorClosesWithoutAYes(@ForAll @Size(50) List<LineMove> moves) {
    PlanLine line = PlanLine.create(new UUID(0, 1), new UUID(0, 2), "Støj", DAY);
    for (LineMove move : moves) {
      PlanLine before = line;
      Optional<Evaluation> evaluation = move.evaluation(line, DAY);
      try {
        line = move.apply(line, evaluation, DAY);
      } catch (IllegalStateException forbidden) {
        assertThat(forbidden).hasMessageContaining("not allowed by");
        continue;
      }
      if (line.status() == LineStatus.SOLVED && before.status() != LineStatus.SOLVED) {
        assertThat(before.status()).isEqualTo(LineStatus.DONE);
        assertThat(evaluation.map(Evaluation::verdict)).contains(Verdict.YES);
      }
      if (move == LineMove.START || move == LineMove.CARRY_OUT) {
        assertThat(PlanRules.missingToStart(line)).isEmpty();
      }
    }
  }
}
