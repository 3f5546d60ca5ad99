package dk.medspil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole meeting, from set-up to exported minutes, without a socket: in a JVM that gives none, and
 * where {@code strace} is installed also as the kernel saw it.
 */
class NoNetworkTest {
  /** Sockets between programs of one machine: the display, the desktop bus. */
  private static final List<String> LOCAL = List.of("AF_UNIX", "AF_LOCAL");

  private static final String PROBE = ".*socket\\(AF_INET6?, SOCK_STREAM, IPPROTO_IP\\) = .*";
  private static final int MOST_PROBES = 3;

  @TempDir private Path folder;

  @Test
  void aWholeMeetingOpensNoSocket() throws Exception {
    boolean traced = canTrace();
    Path trace = folder.resolve("trace");
    Path said = folder.resolve("said");
    List<String> command = new ArrayList<>();
    if (traced) {
      Collections.addAll(
          command,
          "strace",
          "-f",
          "-qq",
          "--seccomp-bpf",
          "-e",
          "trace=network",
          "-o",
          trace.toString());
    }
    command.addAll(meeting());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = process.waitFor(9, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    assertThat(Files.readString(said))
        .contains(MeetingWithoutNetwork.HELD)
        .doesNotContain(MeetingWithoutNetwork.ASKED);
    assertThat(process.exitValue()).isZero();
    if (traced) {
      System.out.println(
          "Network: traced, "
              + local(trace)
              + " local calls, no other socket was bound, connected or written to");
      assertThat(remote(trace)).isEmpty();
    } else {
      System.out.println("Network: not traced by the kernel, because strace is missing or may not");
    }
  }

  private static long local(Path trace) throws IOException {
    try (Stream<String> lines = Files.lines(trace)) {
      return lines.filter(line -> LOCAL.stream().anyMatch(line::contains)).count();
    }
  }

  /**
   * Calls that name another family than the local one. Not counted is that the JDK's own library
   * makes a few sockets when it is loaded, to see whether the system knows IPv4 and IPv6, and
   * closes them unused.
   */
  private static List<String> remote(Path trace) throws IOException {
    try (Stream<String> lines = Files.lines(trace)) {
      List<String> others =
          lines
              .filter(line -> line.contains("AF_") || line.contains("PF_"))
              .filter(line -> LOCAL.stream().noneMatch(line::contains))
              .toList();
      List<String> probes = others.stream().filter(line -> line.matches(PROBE)).toList();
      return probes.size() <= MOST_PROBES
          ? others.stream().filter(line -> !line.matches(PROBE)).toList()
          : others;
    }
  }

  /** The same JVM as this one, with the locks added. */
  private List<String> meeting() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(
            option -> option.startsWith("--") || option.matches("-D(glass|prism|user|file|std).*"))
        .filter(option -> !option.startsWith("-Duser.dir"))
        .forEach(command::add);
    Collections.addAll(
        command,
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Djava.nio.channels.spi.SelectorProvider=" + MeetingWithoutNetwork.None.class.getName(),
        "-cp",
        System.getProperty("java.class.path"),
        MeetingWithoutNetwork.class.getName(),
        folder.resolve("work").toString());
    return command;
  }

  private static boolean canTrace() throws InterruptedException {
    try {
      return new ProcessBuilder("strace", "-qq", "--seccomp-bpf", "-f", "-o", "/dev/null", "true")
              .redirectErrorStream(true)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
