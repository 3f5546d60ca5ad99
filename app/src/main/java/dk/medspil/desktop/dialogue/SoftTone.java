package dk.medspil.desktop.dialogue;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A short, soft tone. It is made here, so that no sound file has to follow along; a machine that
 * cannot play it stays silent and says nothing.
 */
final class SoftTone {
  static final float RATE = 44_100;

  private static final Logger LOG = LoggerFactory.getLogger(SoftTone.class);
  private static final double SECONDS = 0.9;
  private static final double PITCH = 523.25;
  private static final double LOUDNESS = 0.25;

  /** So long it swells; a tone that begins at once clicks. */
  private static final double SWELL = 0.03;

  /** How fast it dies away. */
  private static final double DECAY = 5;

  private SoftTone() {}

  /** Plays it on a thread of its own: a sound card may take its time to answer. */
  static void play() {
    Thread.ofPlatform().name("medspil-tone").daemon(true).start(SoftTone::sound);
  }

  /** Plays it and comes back when it has been heard, or at once where there is no sound. */
  static void sound() {
    var format = new AudioFormat(RATE, Short.SIZE, 1, true, false);
    byte[] tone = samples();
    try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
      line.open(format);
      line.start();
      line.write(tone, 0, tone.length);
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException | LinkageError noSound) {
      LOG.debug("No sound on this machine", noSound);
    }
  }

  /** The tone as 16 bits a sample, the low byte first. */
  static byte[] samples() {
    int count = (int) (SECONDS * RATE);
    byte[] bytes = new byte[count * Short.BYTES];
    for (int i = 0; i < count; i++) {
      double at = i / (double) RATE;
      double shape =
          Math.min(1, at / SWELL) * Math.exp(-DECAY * at) * Math.min(1, (SECONDS - at) / SWELL);
      // A fifth above it, weaker, makes it sound like a small bell and not like a machine.
      double wave =
          0.75 * Math.sin(2 * Math.PI * PITCH * at) + 0.25 * Math.sin(3 * Math.PI * PITCH * at);
      short sample = (short) (Short.MAX_VALUE * LOUDNESS * shape * wave);
      bytes[Short.BYTES * i] = (byte) sample;
      bytes[Short.BYTES * i + 1] = (byte) (sample >> Byte.SIZE);
    }
    return bytes;
  }
}
