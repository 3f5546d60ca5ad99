package dk.medspil.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;

class TaskShorthandPropertyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Property
  void neverChangesTextWithoutADigitOrDayAtTheEnd(@ForAll String line) {
    String sentence = line + " og så videre";

    assertThat(TaskShorthand.read(sentence, TODAY).text()).isEqualTo(sentence);
  }

  @Property
  void alwaysKeepsTheTextBeforeTheShorthand(@ForAll @AlphaChars @NotBlank String word) {
    // "Ordn HR, AMR 15/1" names two who are to do it.
    Assume.that(!TaskShorthand.isRoles(word));
    String text = "Ordn " + word;

    assertThat(TaskShorthand.read(text + ", AMR 15/1", TODAY).text()).isEqualTo(text);
  }
}
