package dk.medspil.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Trashed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own forms: copied, begun empty, edited, tried, saved as a pack, deleted and taken back. */
class FormEditorTest {
  @TempDir private Path folder;
  private DesktopFixture desktop;

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void aShippedFormIsCopiedAndEditedByKeyboardAndEachPauseIsWritten() {
    desktop = DesktopFixture.startDemo(folder);
    int before = own().size();
    gallery("indsatsplan");
    fire("Lav jeres egen udgave");
    desktop.waitFor(() -> own().size() == before + 1);
    desktop.waitIdle();
    desktop.press(KeyCode.END).type(" for natten").press(KeyCode.TAB);
    desktop.waitFor(() -> copy().title().endsWith(", vores udgave for natten"));
    desktop.snapshots("skema-ret");
    FormTemplate edited = copy();
    fire("Flyt afsnit 1 ned");
    desktop.waitFor(
        () -> copy().sections().get(1).title().equals(edited.sections().get(0).title()));
    desktop.waitIdle();
    desktop.press(KeyCode.CONTROL, KeyCode.Z);
    desktop.waitFor(() -> copy().equals(edited));
  }

  @Test
  void anEmptyFormGrowsIsTriedAndBecomesAPackThatIsReadAgain() {
    desktop = DesktopFixture.startDemo(folder);
    int before = own().size();
    gallery("");
    fire("Lav et tomt skema");
    desktop.waitFor(() -> own().size() == before + 1);
    desktop.waitIdle();
    desktop.press(KeyCode.CONTROL, KeyCode.A).type("Natvagtens tjek");
    focus("Tilføj et spørgsmål i afsnit 1, og tryk Enter");
    desktop.type("Er der nok på arbejde?").press(KeyCode.ENTER);
    desktop.waitFor(() -> named("Natvagtens tjek").fields().count() == 2);
    focus("Tilføj et afsnit, og tryk Enter");
    desktop.type("Bagefter").press(KeyCode.ENTER);
    desktop.waitFor(() -> named("Natvagtens tjek").sections().size() == 2);
    desktop.waitIdle();
    focus("Står i afsnit");
    FormField moved = named("Natvagtens tjek").sections().getFirst().fields().getFirst();
    desktop.press(KeyCode.DOWN);
    desktop.waitFor(() -> named("Natvagtens tjek").sections().getLast().fields().contains(moved));
    desktop.waitIdle();
    assertThat(desktop.focused().getAccessibleText())
        .as("the question that was moved keeps the focus")
        .isEqualTo("Står i afsnit");
    desktop.snapshots("skema-nyt");
    fire("Prøv skemaet");
    desktop.type("Det gemmes ikke");
    desktop.snapshots("skema-proev");
    desktop.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
    desktop.waitIdle();
    Path file = folder.resolve("natvagt.json");
    desktop.willChoose(file);
    fire("Gem som pakke");
    desktop.waitFor(() -> Files.exists(file));
    desktop.waitFor(() -> logged().equals(List.of("JSON")));
    desktop.willChoose(file);
    fire("Hent skemaer …");
    desktop.waitFor(() -> own().size() == before + 2);
    List<FormTemplate> both =
        own().stream().filter(form -> form.title().equals("Natvagtens tjek")).toList();
    assertThat(both).hasSize(2);
    assertThat(both.getFirst().sections()).isEqualTo(both.getLast().sections());
    Path all = folder.resolve("alle.json");
    desktop.willChoose(all);
    fire("Gem alle egne skemaer");
    desktop.waitFor(() -> Files.exists(all));
    int there = own().size();
    desktop.willChoose(all);
    fire("Hent skemaer …");
    desktop.waitFor(() -> own().size() == there * 2);
    assertThat(desktop.<List<FilledForm>>read(session -> session.forms().all()))
        .noneMatch(form -> form.answers().toString().contains("Det gemmes ikke"));
  }

  @Test
  void anOwnFormGoesToTheTrashAndComesBack() {
    desktop = DesktopFixture.startDemo(folder);
    int before = own().size();
    gallery("løft");
    fire("Lav jeres egen udgave");
    desktop.waitFor(() -> own().size() == before + 1);
    desktop.waitIdle();
    desktop.press(KeyCode.ESCAPE);
    desktop.waitIdle();
    fire("Fjern skemaet");
    desktop.waitFor(() -> own().size() == before);
    assertThat(desktop.<List<Trashed>>read(session -> session.trash().all()))
        .anyMatch(one -> one.kind() == Trashed.Kind.FORM);
    desktop.press(KeyCode.CONTROL, KeyCode.Z);
    desktop.waitFor(() -> own().size() == before + 1);
  }

  @Test
  void anotherKindOfAnswerIsChosenInTheEditor() {
    desktop = DesktopFixture.startDemo(folder);
    gallery("");
    fire("Lav et tomt skema");
    desktop.waitFor(() -> own().stream().anyMatch(one -> one.title().equals("Vores nye skema")));
    desktop.waitIdle();
    focus("Sådan svarer man");
    desktop.press(KeyCode.DOWN);
    desktop.waitFor(() -> !first().options().isEmpty());
    desktop.waitIdle();
    focus("Svar eller punkter, ét på hver linje");
    desktop.press(KeyCode.CONTROL, KeyCode.END).press(KeyCode.ENTER).type("Måske");
    desktop.waitFor(() -> first().options().equals(List.of("Ja", "Nej", "Måske")));
    desktop.snapshots("skema-svar");
  }

  private FormField first() {
    return named("Vores nye skema").fields().findFirst().orElseThrow();
  }

  private FormTemplate copy() {
    return own().stream()
        .filter(form -> form.title().contains("vores udgave"))
        .findFirst()
        .orElseThrow();
  }

  private FormTemplate named(String title) {
    return own().stream()
        .filter(form -> form.title().equals(title))
        .findFirst()
        .orElse(FormEdits.empty("none"));
  }

  private List<FormTemplate> own() {
    return desktop.read(OwnForms::all);
  }

  private List<String> logged() {
    return desktop.read(session ->
        session.activities().newest(5).stream()
            .filter(entry -> entry.subject() == Activity.Subject.FORM)
            .map(Activity::detail)
            .toList());
  }

  private void gallery(String words) {
    desktop.go(new Place.Forms()).press(KeyCode.CONTROL, KeyCode.N).type(words);
  }

  private void fire(String name) {
    Fx.run(() ->
        nodes(desktop.stage().getScene().getRoot())
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(
                button -> name.equals(button.getText()) || name.equals(button.getAccessibleText()))
            .findFirst()
            .orElseThrow()
            .fire());
    desktop.waitIdle();
  }

  private void focus(String name) {
    Fx.run(() ->
        nodes(desktop.stage().getScene().getRoot())
            .filter(node -> name.equals(node.getAccessibleText()))
            .findFirst()
            .orElseThrow()
            .requestFocus());
    desktop.waitIdle();
  }

  private static Stream<Node> nodes(Node node) {
    Stream<Node> below =
        node instanceof ScrollPane pane
            ? Stream.of(pane.getContent())
            : node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                : Stream.empty();
    return Stream.concat(Stream.of(node), below.flatMap(FormEditorTest::nodes)).distinct();
  }
}
