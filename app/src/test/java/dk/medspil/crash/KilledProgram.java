package dk.medspil.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own that is killed without warning, and what it said before. */
final class KilledProgram {
  private final Process process;
  private final List<String> lines = new ArrayList<>();
  private final CountDownLatch opened = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);
  private volatile String awaited = "";
  private final Thread listening;
  private long killedAt;

  private KilledProgram(Process process) {
    this.process = process;
    listening = Thread.ofPlatform().daemon(true).start(this::listen);
  }

  /** Starts {@code java} of this very Java with the words after it. */
  static KilledProgram start(List<String> words, Path errors) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(words);
    return new KilledProgram(
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
            .start());
  }

  private void listen() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = in.readLine();
      while (line != null) {
        if (line.endsWith(";")) {
          lines.add(line.substring(0, line.length() - 1));
          opened.countDown();
          if (!awaited.isEmpty() && line.startsWith(awaited)) {
            begun.countDown();
          }
        }
        line = in.readLine();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      opened.countDown();
      begun.countDown();
    }
  }

  /** Waits until it said a certain word, then for a while, and kills it. */
  KilledProgram killAfterSaying(String word, long millis) throws InterruptedException {
    awaited = word;
    if (!begun.await(180, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The program did not say " + word + " within three minutes");
    }
    return killAfter(millis);
  }

  /** Waits until it said its first word, then for a while, and kills it. */
  KilledProgram killAfter(long millis) throws InterruptedException {
    if (!opened.await(120, TimeUnit.SECONDS)) {
      throw new AssertionError("The program did not begin within two minutes");
    }
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    killedAt = System.currentTimeMillis();
    // Not the process itself: that would close the pipe with its last words.
    process.toHandle().destroyForcibly();
    return waitFor();
  }

  /** Waits until it has ended and all it said was heard. */
  KilledProgram waitFor() throws InterruptedException {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The program did not end");
    }
    listening.join(20_000);
    return this;
  }

  int exitCode() {
    return process.exitValue();
  }

  /** When it was killed, in milliseconds since 1970. */
  long killedAt() {
    return killedAt;
  }

  /** The words of each whole line that begins with {@code word}, in order. */
  List<String[]> said(String word) {
    return lines.stream().map(line -> line.split(" ")).filter(w -> w[0].equals(word)).toList();
  }
}
