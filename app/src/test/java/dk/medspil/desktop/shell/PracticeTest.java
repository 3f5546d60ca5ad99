package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Keyboard;
import dk.medspil.desktop.SharedSpeller;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.projector.DesktopScreens;
import dk.medspil.desktop.projector.HallWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeTest {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private Practice practice;
  private List<Path> before;

  @BeforeEach
  void begin() throws IOException {
    before = passing();
    practice =
        new Practice(
            Fx.call(Theme::new),
            own -> {
              stages.add(own);
              own.setX(0);
              own.setY(0);
              return new Surroundings(
                  Clock.fixed(DesktopFixture.NOW.atZone(DENMARK).toInstant(), DENMARK),
                  new Theme(),
                  new ContentLibrary(),
                  new OneFile(folder.resolve("referat.pdf")),
                  file -> false,
                  new HallWindow(own, new DesktopScreens(), text -> {}),
                  Optional.empty(),
                  Optional.of("Øvemøde. Slettes, når du lukker"),
                  SharedSpeller::get);
            },
            failures::add);
    Fx.run(practice::begin);
    waitFor(() -> stages.size() == 1 && stage().isShowing() && !words(".guide-strip").isEmpty());
    Fx.run(() -> {
      stage().setWidth(1366);
      stage().setHeight(768);
    });
  }

  @AfterEach
  void end() {
    Fx.run(() -> practice.end(() -> {}));
    waitFor(() -> !stage().isShowing());
  }

  @Test
  void a_first_meeting_is_led_from_agenda_to_file_and_nothing_of_it_stays() throws IOException {
    assertThat(words(".guide-strip")).contains("Åbn dagsordenen");
    picture("oevemoede-begin");
    press("Åbn dagsordenen");
    leadsTo("Skriv et punkt");
    keys(KeyCode.CONTROL, KeyCode.N);
    type("Ny indgang");
    keys(KeyCode.ENTER);
    leadsTo("Start mødet");
    picture("oevemoede-forbered");
    press("Vis mig");
    press("Start mødet");
    leadsTo("Skriv en beslutning");
    keys(KeyCode.ALT, KeyCode.DIGIT1);
    type("Vi bruger den nye indgang");
    keys(KeyCode.ENTER);
    leadsTo("Giv en opgave videre");
    picture("oevemoede-afhold");
    keys(KeyCode.ALT, KeyCode.DIGIT2);
    type("Sæt skilt op, AMR 15/1");
    keys(KeyCode.ENTER);
    leadsTo("Afslut mødet");
    press("Afslut mødet");
    leadsTo("Send referatet til kommentering");
    press("Vis mig");
    press("Send til kommentering");
    leadsTo("Gem referatet som fil");
    picture("oevemoede-referat");
    keys(KeyCode.CONTROL, KeyCode.P);
    leadsTo("Det var et helt møde.");
    assertThat(folder.resolve("referat.pdf")).isNotEmptyFile();
    press("Slut øvemødet");
    waitFor(() -> !stage().isShowing() && passing().equals(before));
    assertThat(failures).isEmpty();
  }

  @Test
  void every_step_can_be_passed_over_and_a_second_start_opens_no_second_window() {
    for (int step = 0; step < 8; step++) {
      press("Spring over");
    }
    assertThat(words(".guide-strip")).contains("Det var et helt møde.");
    Fx.run(practice::begin);
    Keyboard.settle();
    assertThat(stages).hasSize(1);
  }

  private Stage stage() {
    return stages.getFirst();
  }

  private void leadsTo(String title) {
    waitFor(() -> words(".guide-strip").contains(title));
  }

  private List<String> words(String part) {
    return Fx.call(() ->
        stage().getScene() == null
            ? List.of()
            : stage().getScene().getRoot().lookupAll(part + " .label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
  }

  private void press(String words) {
    waitFor(() -> button(words).isPresent());
    Button found = button(words).orElseThrow();
    Fx.run(found::fire);
    Keyboard.settle();
  }

  private Optional<Button> button(String words) {
    return Fx.call(() ->
        stage().getScene().getRoot().lookupAll(".button").stream()
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .filter(button -> isShown(button) && !button.isDisabled())
            .filter(button -> Labeled.class.cast(button).getText().equals(words))
            .findFirst());
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void keys(KeyCode... keys) {
    new Keyboard(stage()).press(keys);
    Keyboard.settle();
  }

  private void type(String text) {
    new Keyboard(stage()).type(text);
  }

  private void picture(String name) throws IOException {
    Keyboard.settle();
    Path file = Path.of("target", "screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    var image = Fx.call(() -> SwingFXUtils.fromFXImage(stage().getScene().snapshot(null), null));
    ImageIO.write(image, "png", file.toFile());
  }

  private static List<Path> passing() {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> path.getFileName().toString().startsWith("medspil-practice"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static void waitFor(Callable<Boolean> condition) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!condition.call()) {
        assertThat(System.nanoTime()).as("still waiting").isLessThan(until);
        Thread.sleep(20);
      }
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  /** Saves to one file, always. */
  private record OneFile(Path path) implements FileDialogs {
    @Override
    public Optional<Path> save(String suggestedName) {
      return Optional.of(path);
    }

    @Override
    public Optional<Path> open(String description, List<String> extensions) {
      return Optional.empty();
    }

    @Override
    public List<Path> openAll() {
      return List.of();
    }

    @Override
    public Optional<Path> folder() {
      return Optional.empty();
    }
  }
}
