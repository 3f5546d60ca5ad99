package dk.medspil.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksScreenTest {
  @TempDir Path folder;

  @Test
  void writesATaskFromOneLineWithRoleAndDate() {
    try (var desktop = open()) {
      desktop.type("Saml forslag fra natholdet, AMR 15/1");
      desktop.snapshot("tasks-typing");
      desktop.press(KeyCode.ENTER);
      Task task = named(desktop, "Saml forslag fra natholdet");
      assertThat(task.responsible()).isEqualTo("AMR");
      assertThat(task.due()).contains(LocalDate.of(2027, 1, 15));
      assertThat(((TextField) desktop.focused()).getText()).isEmpty();
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(tasks(desktop)).noneMatch(left -> left.id().equals(task.id()));
    }
  }

  @Test
  void settlesTheRowWithSpaceAndStaysInTheList() {
    try (var desktop = open()) {
      desktop.press(KeyCode.DOWN).press(KeyCode.SPACE);
      assertThat(late(desktop).state()).isEqualTo(TaskState.DONE);
      assertThat(late(desktop).closedOn()).contains(DesktopFixture.today());
      assertThat(desktop.focused()).isInstanceOf(TaskRow.class);
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(late(desktop).state()).isEqualTo(TaskState.OPEN);
    }
  }

  @Test
  void keepsWhatIsTypedInTheFieldsWithoutSaving() {
    try (var desktop = open()) {
      desktop.press(KeyCode.DOWN).press(KeyCode.ENTER).type(" i dag");
      desktop.press(KeyCode.TAB);
      assertThat(late(desktop).title()).isEqualTo("Opdatér mappen til nye vikarer i dag");
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("Leder og TR").press(KeyCode.TAB);
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("12.3.").press(KeyCode.TAB);
      assertThat(late(desktop).responsible()).isEqualTo("Leder og TR");
      assertThat(late(desktop).due()).contains(LocalDate.of(2027, 3, 12));
      desktop.snapshots("tasks-open");
    }
  }

  @Test
  void takesTypingBackWhileTheFieldHasFocus() {
    try (var desktop = open()) {
      desktop.press(KeyCode.DOWN).press(KeyCode.ENTER).type(" igen");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(late(desktop).title()).isEqualTo("Opdatér mappen til nye vikarer");
      desktop.waitFor(() ->
          ((TextField) desktop.stage().getScene().getFocusOwner())
              .getText()
              .equals("Opdatér mappen til nye vikarer"));
    }
  }

  @Test
  void givesATaskUpOnlyWithAReason() {
    try (var desktop = open()) {
      desktop.press(KeyCode.DOWN).press(KeyCode.ENTER);
      tab(desktop, 4).press(KeyCode.SPACE);
      desktop.press(KeyCode.ENTER);
      assertThat(late(desktop).state()).isEqualTo(TaskState.OPEN);
      desktop.type("Mappen er nedlagt").press(KeyCode.ENTER);
      assertThat(late(desktop).state()).isEqualTo(TaskState.DROPPED);
      assertThat(late(desktop).remark()).isEqualTo("Mappen er nedlagt");
    }
  }

  @Test
  void deletePutsATaskInTheTrashAndTheNextOneHasTheFocus() {
    try (var desktop = open()) {
      desktop.press(KeyCode.DOWN).press(KeyCode.DELETE);
      assertThat(tasks(desktop)).noneMatch(left -> left.id().equals(SmallWorkplace.LATE_TASK));
      assertThat(desktop.focused()).isInstanceOf(TaskRow.class);
      desktop.go(new Place.Trash());
      desktop.snapshot("trash-task");
      desktop.press(KeyCode.ENTER);
      assertThat(late(desktop).state()).isEqualTo(TaskState.OPEN);
      desktop.go(new Place.Tasks()).press(KeyCode.DOWN).press(KeyCode.ENTER);
      tab(desktop, 5).press(KeyCode.SPACE);
      assertThat(tasks(desktop)).noneMatch(left -> left.id().equals(SmallWorkplace.LATE_TASK));
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(late(desktop).state()).isEqualTo(TaskState.OPEN);
    }
  }

  @Test
  void remembersTheUnfinishedLine() {
    try (var desktop = open()) {
      desktop.type("Halvt skrevet");
      desktop.go(new Place.Overview()).go(new Place.Tasks());
      assertThat(((TextField) desktop.focused()).getText()).isEqualTo("Halvt skrevet");
    }
  }

  private DesktopFixture open() {
    return DesktopFixture.start(folder, SmallWorkplace::write).go(new Place.Tasks());
  }

  private static DesktopFixture tab(DesktopFixture desktop, int times) {
    for (int i = 0; i < times; i++) {
      desktop.press(KeyCode.TAB);
    }
    return desktop;
  }

  private static Task late(DesktopFixture desktop) {
    return desktop.read(session -> session.tasks().task(SmallWorkplace.LATE_TASK).orElseThrow());
  }

  private static Task named(DesktopFixture desktop, String title) {
    return tasks(desktop).stream()
        .filter(task -> task.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<Task> tasks(DesktopFixture desktop) {
    return desktop.read(session -> session.tasks().all());
  }
}
