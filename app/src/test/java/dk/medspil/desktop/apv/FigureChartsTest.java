package dk.medspil.desktop.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.PlanFigures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long it took until an effect was judged is said in a sentence that fits the numbers. */
class FigureChartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';        Ingen linjer er afsluttet endnu.",
        "1;         1 linje er afsluttet med vurderet effekt. Det tog 1 dag.",
        "150;       1 linje er afsluttet med vurderet effekt. Det tog 150 dage.",
        "150 150;   2 linjer er afsluttet med vurderet effekt. Det tog 150 dage hver gang.",
        "9 30 120;  3 linjer er afsluttet med vurderet effekt. Halvdelen tog højst 30 dage, den"
            + " hurtigste 9 og den længste 120."
      })
  void theDaysToEffectAreSaid(String days, String sentence) {
    List<Long> toEffect =
        days.isEmpty() ? List.of() : List.of(days.split(" ")).stream().map(Long::valueOf).toList();
    assertThat(FigureCharts.of(new PlanFigures(List.of(), Map.of(), toEffect)).getLast().note())
        .isEqualTo(sentence);
  }
}
