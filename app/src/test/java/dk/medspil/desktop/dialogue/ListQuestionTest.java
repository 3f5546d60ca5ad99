package dk.medspil.desktop.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListQuestionTest {

  @Test
  void hasFewRowsInALowWindowSoThatTheButtonUnderThemIsInSight() {
    assertThat(ListQuestion.rows(743, 13)).isEqualTo(3);
    assertThat(ListQuestion.rows(600, 13)).isEqualTo(3);
    assertThat(ListQuestion.rows(1050, 13)).isEqualTo(7);
    assertThat(ListQuestion.rows(1050, 2)).isEqualTo(2);
  }
}
