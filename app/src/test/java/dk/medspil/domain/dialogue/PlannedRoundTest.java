package dk.medspil.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlannedRoundTest {
  @Property
  void aPlanComesBackFromItsText(@ForAll("plans") List<PlannedRound> plan) {
    assertThat(PlannedRound.read(PlannedRound.text(plan))).isEqualTo(plan);
  }

  @Provide
  Arbitrary<List<PlannedRound>> plans() {
    return Combinators.combine(
            Arbitraries.of(Step.class),
            Arbitraries.of(Round.class),
            Arbitraries.integers().between(1, PlannedRound.LONGEST))
        .as(PlannedRound::new)
        .list()
        .ofMaxSize(PlannedRound.MOST);
  }

  @Test
  void whatIsNoPlanIsRefused() {
    assertThatThrownBy(() -> PlannedRound.read("1 SILENT"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PlannedRound.read("1 SILENT 0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PlannedRound.read("1 SINGING 3"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
