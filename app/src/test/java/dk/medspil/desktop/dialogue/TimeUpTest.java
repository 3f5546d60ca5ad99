package dk.medspil.desktop.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeUpTest {
  private int rung;
  private final TimeUp timeUp = new TimeUp(() -> rung++);

  @Test
  void ringsOnceWhenTheTimeIsUpAndAgainAfterMoreTime() {
    look(2);
    assertThat(rung).isZero();
    look(0);
    look(-1);
    assertThat(rung).isEqualTo(1);
    look(119);
    look(-1);
    assertThat(rung).isEqualTo(2);
  }

  @Test
  void aClockThatHadRunOutWhenTheBoardWasOpenedIsSilent() {
    look(-600);
    look(-601);
    assertThat(rung).isZero();
  }

  @Test
  void aPauseIsNoEnd() {
    look(5);
    timeUp.look(Optional.empty());
    look(4);
    assertThat(rung).isZero();
  }

  @Test
  void theToneIsSoftAndBeginsAndEndsInSilence() {
    ShortBuffer tone =
        ByteBuffer.wrap(SoftTone.samples()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    int count = tone.limit();
    assertThat(count / SoftTone.RATE).isBetween(0.3f, 1.5f);
    int loudest = 0;
    for (int i = 0; i < count; i++) {
      loudest = Math.max(loudest, Math.abs(tone.get(i)));
    }
    assertThat(loudest).isBetween(Short.MAX_VALUE / 10, Short.MAX_VALUE * 3 / 10);
    assertThat((int) tone.get(0)).isZero();
    assertThat(Math.abs(tone.get(count - 1))).isLessThan(10);
  }

  private void look(long seconds) {
    timeUp.look(Optional.of(Duration.ofSeconds(seconds)));
  }
}
