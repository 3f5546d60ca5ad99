package dk.medspil.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medspil.domain.dialogue.BoardShape.Area;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardShapeTest {
  private static final BoardShape THREE =
      new BoardShape(
          List.of(
              new Area("Blommen", "Det kan vi selv", "Hvem af os?", "Pas på"),
              new Area("", "", "", ""),
              new Area("Hviden", "", "", "")));

  @Test
  @Tag("R30")
  void mostBoardsHaveTheFourStepsUnderTheirUsualNames() {
    assertThat(BoardShape.FOUR_STEPS.steps()).containsExactly(Step.values());
    assertThat(BoardShape.FOUR_STEPS.steps().stream().map(BoardShape.FOUR_STEPS::title))
        .containsExactly(
            "Afdæk baggrunden",
            "Undersøg relationer og mønstre",
            "Se muligheder",
            "Find løsninger");
  }

  @Test
  void anAreaStandsWhereAStepWouldAndWithoutANameHasTheUsualOne() {
    assertThat(THREE.steps()).containsExactly(Step.BACKGROUND, Step.RELATIONS, Step.POSSIBILITIES);
    assertThat(THREE.title(Step.BACKGROUND)).isEqualTo("Blommen");
    assertThat(THREE.title(Step.RELATIONS)).isEqualTo("Undersøg relationer og mønstre");
    assertThat(THREE.area(Step.SOLUTIONS)).isEmpty();
  }

  @Test
  void nothingGoesBeyondTheLastArea() {
    assertThat(THREE.from(Step.POSSIBILITIES, 1)).isEqualTo(Step.POSSIBILITIES);
    assertThat(THREE.from(Step.BACKGROUND, -1)).isEqualTo(Step.BACKGROUND);
    assertThat(THREE.from(Step.BACKGROUND, 1)).isEqualTo(Step.RELATIONS);
    assertThat(BoardShape.FOUR_STEPS.from(Step.POSSIBILITIES, 1)).isEqualTo(Step.SOLUTIONS);
  }

  @Test
  void namesThatAreTakenBackLeaveTheUsualFourSteps() {
    BoardShape named =
        BoardShape.FOUR_STEPS.worded(Step.SOLUTIONS, area -> area.titled("Det gør vi"));

    assertThat(named.title(Step.SOLUTIONS)).isEqualTo("Det gør vi");
    assertThat(named.title(Step.BACKGROUND)).isEqualTo("Afdæk baggrunden");
    assertThat(named.worded(Step.SOLUTIONS, area -> area.titled("")))
        .isEqualTo(BoardShape.FOUR_STEPS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void aBoardHasTwoToFourAreas(int count) {
    var areas = Collections.nCopies(count, new Area("Felt", "", "", ""));

    assertThatIllegalArgumentException().isThrownBy(() -> new BoardShape(areas));
  }

  @Property
  void anyWordsComeBackAsTheyWere(
      @ForAll @Size(5) List<String> words, @ForAll @IntRange(min = 2, max = 4) int count) {
    var area = new Area(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4));
    List<Area> areas =
        new ArrayList<>(Collections.nCopies(count - 1, new Area("linje\nto", "\\n", "", "\r")));
    areas.add(area);
    var shape = new BoardShape(areas);

    assertThat(BoardShape.read(shape.text())).isEqualTo(shape);
  }

  @Test
  void theKindOfQuestionCanBeCalledSomethingElse() {
    BoardShape named =
        BoardShape.FOUR_STEPS.worded(Step.RELATIONS, area -> area.asking("nysgerrige"));
    assertThat(named.area(Step.RELATIONS).orElseThrow().kind()).isEqualTo("nysgerrige");
    assertThat(BoardShape.read(named.text())).isEqualTo(named);
    assertThat(named.worded(Step.RELATIONS, area -> area.asking("")))
        .isEqualTo(BoardShape.FOUR_STEPS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\nc\n", "a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\n"})
  void whatIsNoShapeIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> BoardShape.read(text));
  }
}
