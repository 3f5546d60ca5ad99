package dk.medspil.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the real window while somebody types in it, and opens it again where it was. */
class WindowCrashTest {
  private static final int KILLS = Math.max(10, Integer.getInteger("medspil.kills", 0) / 20);
  private static final String PLACE = "task/" + SmallWorkplace.MED;
  @TempDir private Path temp;
  private final KillFigures figures = new KillFigures();

  @Test
  void theWindowOpensWhereItWasWithAllButTheLastSecondOfTyping() throws Exception {
    var folder = new DataFolder(temp.resolve("data"));
    try (Store store = Store.open(folder)) {
      store
          .change(
              "Begynd",
              session -> {
                SmallWorkplace.write(session);
                return true;
              })
          .join();
    }
    String draft = "";
    String place = "overview";
    for (int number = 0; number < KILLS; number++) {
      boolean leaves = number % 3 == 2;
      KilledProgram killed = kill(folder, leaves, 1200 + new Random(number).nextInt(900));
      assertThat(killed.said("opened").getFirst()[1]).startsWith(title(place));
      String[] found = killed.said("found").getFirst();
      assertThat(found.length > 1 ? found[1] : "").isEqualTo(draft.strip().replace(' ', '_'));
      try (Store store = Store.open(folder)) {
        assertThat(store.check().join()).isEmpty();
        draft = store.read(session -> session.settings().draft(PLACE)).join();
        place = store.read(session -> session.settings().setting("window.place").orElse("")).join();
      }
      long lost = figures.add(killed, WindowProgram.last(draft), true);
      assertThat(lost).as("milliseconds of typing lost").isLessThanOrEqualTo(1000);
      if (!killed.said("left").isEmpty()) {
        assertThat(place).isIn("plan", "tasks");
      } else {
        assertThat(place).isEqualTo("tasks");
      }
    }
    figures.print("kill-window");
  }

  private KilledProgram kill(DataFolder folder, boolean leaves, long millis) throws Exception {
    List<String> words = new ArrayList<>();
    for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (argument.startsWith("--") || argument.startsWith("-D")) {
        words.add(argument);
      }
    }
    String own = System.getProperty("java.class.path");
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    words.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", own)));
    words.add(WindowProgram.class.getName());
    words.addAll(List.of(folder.path().toString(), Boolean.toString(leaves)));
    Path errors = temp.resolve("fejl.txt");
    KilledProgram killed = KilledProgram.start(words, errors).killAfterSaying("typed", millis);
    assertThat(killed.said("typed")).as(Files.readString(errors)).isNotEmpty();
    return killed;
  }

  private static String title(String place) {
    return switch (place) {
      case "tasks" -> "Opgaver_";
      case "plan" -> "APV";
      default -> "Overblik_";
    };
  }
}
