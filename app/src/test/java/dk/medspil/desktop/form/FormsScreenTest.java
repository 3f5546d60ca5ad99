package dk.medspil.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.store.Trashed;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms by keyboard alone: found, begun, filled in, finished, deleted and taken back. */
class FormsScreenTest {
  @TempDir private Path folder;

  @Test
  void aFormIsFoundBegunAndFilledInByKeyboard() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Forms());
      desktop.snapshots("skemaer");
      desktop.press(KeyCode.CONTROL, KeyCode.N).type("løft");
      desktop.snapshots("nyt-skema");
      desktop.press(KeyCode.ENTER);
      desktop.type("Flere hænder om aftenen").press(KeyCode.ALT, KeyCode.PAGE_DOWN);
      desktop.press(KeyCode.SPACE).press(KeyCode.TAB).type("Valg i november");
      desktop.waitFor(() -> newest(desktop).answers().remark("tjek", 1).equals("Valg i november"));
      FilledForm made = newest(desktop);
      assertThat(made.title()).isEqualTo("Løft op");
      assertThat(made.answers().text("sag")).isEqualTo("Flere hænder om aftenen");
      assertThat(made.answers().isTicked("tjek", 1)).isTrue();
      desktop.snapshots("skema-loeft-op");
    }
  }

  @Test
  void aFormIsFinishedOnlyWhenWhatIsRequiredIsThereAndCanBeOpenedAgain() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      UUID plan = form(desktop, "indsatsplan");
      desktop.go(new Place.FormAt(plan)).snapshots("skema-indsatsplan");
      desktop.press(KeyCode.CONTROL, KeyCode.ENTER);
      desktop.waitFor(() -> read(desktop, plan).state() == FormState.FINISHED);
      desktop.snapshots("skema-faerdigt");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      desktop.waitFor(() -> read(desktop, plan).state() == FormState.DRAFT);
      UUID policy = form(desktop, "voldspolitik");
      desktop.go(new Place.FormAt(policy)).press(KeyCode.CONTROL, KeyCode.ENTER);
      desktop.waitIdle();
      assertThat(read(desktop, policy).state()).isEqualTo(FormState.DRAFT);
      desktop.snapshots("skema-mangler");
    }
  }

  @Test
  void aRowIsAddedFromAnyFieldOfARow() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      UUID plan = form(desktop, "indsatsplan");
      desktop.go(new Place.FormAt(plan)).press(KeyCode.ALT, KeyCode.PAGE_DOWN);
      int before = read(desktop, plan).answers().rows("faser").size();
      desktop.press(KeyCode.ALT, KeyCode.R);
      desktop.waitFor(() -> read(desktop, plan).answers().rows("faser").size() == before + 1);
      desktop.waitIdle();
      desktop.type("Evaluér");
      desktop.waitFor(() -> {
        var answers = read(desktop, plan).answers();
        UUID row = answers.rows("faser").getLast();
        return answers.at("faser", row.toString(), "fase").equals("Evaluér");
      });
    }
  }

  @Test
  void aFormBecomesTasksAnAgendaItemADayInTheWheelAndAFile() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      UUID plan = form(desktop, "indsatsplan");
      desktop.go(new Place.FormAt(plan)).press(KeyCode.ALT, KeyCode.O);
      desktop.waitFor(() -> rowsWithTask(desktop, plan) == 2);
      desktop.press(KeyCode.ALT, KeyCode.O);
      desktop.waitIdle();
      assertThat(rowsWithTask(desktop, plan)).isEqualTo(2);
      desktop.press(KeyCode.ALT, KeyCode.H);
      desktop.waitFor(() -> isOnWheel(desktop));
      desktop.press(KeyCode.ALT, KeyCode.D);
      desktop.waitFor(() -> isOnAgenda(desktop, plan));
      desktop.snapshots("skema-brugt");
    }
  }

  @Test
  @Tag("R25")
  void theRoomFollowsTheQuestionsAndSeesNoNames() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Forms()).press(KeyCode.CONTROL, KeyCode.N).type("løft");
      desktop.press(KeyCode.ENTER).type("Flere hænder om aftenen").press(KeyCode.F5);
      desktop.waitFor(() -> inHall(desktop).contains("Flere hænder om aftenen"));
      assertThat(seen(desktop)).contains("Del 1 af 4: Sagen", "now=0");
      desktop.snapshots("skema-i-salen");
      desktop.press(KeyCode.TAB).type("Ring til 010190-1234");
      desktop.waitFor(() -> inHall(desktop).contains("now=1"));
      desktop.press(KeyCode.ALT, KeyCode.PAGE_DOWN);
      desktop.waitFor(() -> inHall(desktop).contains("Del 2 af 4: De seks tjek"));
      desktop.press(KeyCode.ALT, KeyCode.PAGE_UP);
      desktop.waitFor(() -> inHall(desktop).contains("Del 1 af 4: Sagen"));
      assertThat(seen(desktop)).contains("Flere hænder om aftenen").doesNotContain("010190");
      desktop.press(KeyCode.F5);
      desktop.waitFor(() -> desktop.frame().hall().stateProperty().get() == Hall.State.CLOSED);
    }
  }

  private static String seen(DesktopFixture desktop) {
    return desktop.onFx(() -> inHall(desktop));
  }

  /** On the JavaFX thread, as what is waited for is. */
  private static String inHall(DesktopFixture desktop) {
    return desktop.frame().hall().pictureProperty().get().toString();
  }

  private static int rowsWithTask(DesktopFixture desktop, UUID form) {
    return desktop.<Set<UUID>>read(session -> session.forms().rowsWithTask(form)).size();
  }

  private static boolean isOnWheel(DesktopFixture desktop) {
    return desktop.read(session ->
        session.wheels().all().stream()
            .anyMatch(one -> one.title().equals("Se på »Ny vagtplan fra foråret« igen")));
  }

  private static boolean isOnAgenda(DesktopFixture desktop, UUID form) {
    return desktop.read(session ->
        session.meetings().all().stream()
            .flatMap(meeting -> session.agendas().items(meeting.id()).stream())
            .anyMatch(item ->
                item.origin().kind() == Origin.Kind.FORM
                    && item.origin().source().filter(form::equals).isPresent()
                    && item.background().contains("Ti minutters rolig overlevering")));
  }

  @Test
  void aDeletedFormLiesInTheTrashAndComesBack() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Forms());
      int before = desktop.read(session -> session.forms().all()).size();
      desktop.press(KeyCode.DELETE);
      desktop.waitFor(() -> desktop.read(s -> s.forms().all()).size() == before - 1);
      List<Trashed> trash = desktop.read(session -> session.trash().all());
      assertThat(trash).anyMatch(one -> one.kind() == Trashed.Kind.FILLED_FORM);
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      desktop.waitFor(() -> desktop.read(s -> s.forms().all()).size() == before);
    }
  }

  private static FilledForm newest(DesktopFixture desktop) {
    return desktop.read(session ->
        session.forms().all().stream()
            .filter(form -> form.createdOn().equals(DesktopFixture.today()))
            .findFirst()
            .orElseThrow());
  }

  private static UUID form(DesktopFixture desktop, String template) {
    return desktop.read(session ->
        session.forms().all().stream()
            .filter(form -> form.templateId().equals(template))
            .findFirst()
            .orElseThrow()
            .id());
  }

  private static FilledForm read(DesktopFixture desktop, UUID id) {
    return desktop.read(session -> session.forms().form(id).orElseThrow());
  }
}
