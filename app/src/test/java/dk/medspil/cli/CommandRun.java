package dk.medspil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.DeckCodec;
import dk.medspil.store.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the commands in a folder of their own and remembers what they said. */
final class CommandRun {
  /** The meeting of 28 May in Lokal-MED, with a board. */
  static final String MEALS = "c9c2ce69-a092-3419-af95-2e75721eaa9f";

  /** A meeting in TRIO. */
  static final String TRIO = "1720aecf-e643-354b-a5ed-eda8f4f5b537";

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private final Path folder;
  private final List<DataFolder> windows = new ArrayList<>();
  private final List<Path> incoming = new ArrayList<>();
  private final Deque<String> secrets = new ArrayDeque<>();
  private String out = "";
  private String err = "";

  CommandRun(Path folder) {
    this.folder = folder;
  }

  /** A run whose store is a copy of one that {@code demo} wrote. */
  CommandRun withCopyOf(CommandRun demo) throws IOException {
    Files.createDirectories(Path.of(data()));
    Files.copy(demo.path("data/medspil.sqlite"), Path.of(data()).resolve("medspil.sqlite"));
    return this;
  }

  CommandRun withDemo() {
    assertThat(run("demo", "--data", data())).isZero();
    return this;
  }

  String data() {
    return file("data");
  }

  String file(String name) {
    return path(name).toString();
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** A pack with one deck. */
  String deck(String name) throws IOException {
    var deck = new ContentLibrary().decks().getFirst();
    return Files.writeString(path(name), new DeckCodec().write(List.of(deck))).toString();
  }

  String out() {
    return out;
  }

  String err() {
    return err;
  }

  List<DataFolder> windows() {
    return windows;
  }

  List<Path> incoming() {
    return incoming;
  }

  void saidWhy(String words) {
    assertThat(err).contains(words).doesNotContain("Exception", "\tat ");
    assertThat(err.strip().lines()).hasSize(1);
  }

  /** What is typed when the next secret is asked for; without this there is nobody to ask. */
  CommandRun willType(String... answers) {
    secrets.addAll(List.of(answers));
    return this;
  }

  int run(String... words) {
    return runOn("Linux", Map.of(), words);
  }

  int runOn(String os, Map<String, String> environment, String... words) {
    StringWriter outText = new StringWriter();
    StringWriter errText = new StringWriter();
    Host host =
        new Host() {
          @Override
          public void logInto(DataFolder to) {}

          @Override
          public void openWindow(DataFolder in, boolean demo, Optional<Path> file) {
            file.ifPresent(incoming::add);
            windows.add(in);
          }

          @Override
          public Optional<char[]> askSecretly(String question) {
            return Optional.ofNullable(secrets.poll()).map(String::toCharArray);
          }
        };
    Surroundings surroundings = new Surroundings(environment, os, "");
    int code =
        new Cli(host, surroundings, CLOCK, new PrintWriter(outText), new PrintWriter(errText))
            .run(words);
    out = outText.toString();
    err = errText.toString();
    return code;
  }
}
