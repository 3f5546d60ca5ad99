package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DialogsTest {
  private static final Question DELETE =
      Question.destructive(
          "Slet mødet den 3. december?",
          "Dagsorden, noter og referat slettes også.",
          "Slet mødet",
          "Behold mødet");

  private final AtomicInteger acted = new AtomicInteger();
  private Stage stage;
  private Dialogs dialogs;

  @BeforeEach
  void openWindow() {
    Fx.run(() -> {
      stage = new Stage();
      stage.setScene(new Scene(new StackPane(), 800, 600));
      stage.show();
      var theme = new Theme();
      theme.modeProperty().set(Theme.Mode.LIGHT);
      dialogs = new Dialogs(() -> stage, theme);
    });
  }

  @AfterEach
  void closeWindow() {
    Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @Test
  void safeChoiceIsTheDefaultOfADestructiveQuestion() {
    Fx.run(() -> dialogs.ask(DELETE, acted::incrementAndGet));
    Fx.run(() -> {
      assertThat(button("Behold mødet").isDefaultButton()).isTrue();
      assertThat(button("Behold mødet").isCancelButton()).isTrue();
      assertThat(button("Slet mødet").isDefaultButton()).isFalse();
      Fx.picture(pane().getScene(), "gallery-dialog-question");
      button("Behold mødet").fire();
    });
    assertThat(acted).hasValue(0);
    assertThat(Fx.call(Window::getWindows)).hasSize(1);
  }

  @Test
  void actingButtonActs() {
    Fx.run(() -> dialogs.ask(DELETE, acted::incrementAndGet));
    Fx.run(() -> button("Slet mødet").fire());
    assertThat(acted).hasValue(1);
  }

  @Test
  void formBeginsInItsFirstFieldAlsoInsideWhatScrolls() {
    var closed = new TextField("lukket");
    closed.setDisable(true);
    var field = new TextField("Møde");
    var scroll = new ScrollPane(new VBox(new Label("Navn"), closed, field, new CheckBox("Mere")));
    Fx.run(() -> dialogs.form("Gem", scroll, "Gem mødet", "Gem ikke", acted::incrementAndGet));
    Fx.run(() -> {
      assertThat(field.isFocused()).isTrue();
      assertThat(button("Gem mødet").isFocused()).isFalse();
    });
    assertThat(acted).hasValue(0);
  }

  @Test
  void enterInADateEndsTheFormOnceTheDateIsUnderstood() {
    var day = new DateField("Dag", () -> LocalDate.of(2026, 11, 2));
    Fx.run(() -> dialogs.form("Dag", day, "Gem dagen", "Gem ikke", acted::incrementAndGet));
    Fx.run(() -> {
      day.field().setText("31/13");
      day.field().fireEvent(new ActionEvent());
    });
    assertThat(acted).hasValue(0);
    Fx.run(() -> {
      day.field().setText("3/12");
      day.field().fireEvent(new ActionEvent());
    });
    assertThat(acted).hasValue(1);
    assertThat(Fx.<Optional<LocalDate>>call(day.valueProperty()::get))
        .contains(LocalDate.of(2026, 12, 3));
  }

  @Test
  void formToReadOnlyBeginsInWhatScrolls() {
    var scroll = new ScrollPane(new Label("Sidste år og i år"));
    Fx.run(() -> dialogs.form("Læs", scroll, "Gem som PDF", "Luk", acted::incrementAndGet));
    assertThat(Fx.call(scroll::isFocused)).isTrue();
  }

  @Test
  void enterInADateActsWithTheDateThatIsUnderstoodAndStaysWithOneThatIsNot() {
    var day = Fx.call(() -> new DateField("Dag", () -> LocalDate.of(2026, 11, 27)));
    Fx.run(() -> dialogs.form("Gem", day, "Gem dagen", "Gem ikke", acted::incrementAndGet));
    Fx.run(() -> {
      day.field().setText("31.2.");
      pressEnter(day.field());
    });
    assertThat(acted).hasValue(0);
    Fx.run(() -> {
      day.field().setText("1.3.2027");
      pressEnter(day.field());
    });
    assertThat(acted).hasValue(1);
    assertThat(Fx.call(() -> day.valueProperty().get())).hasValue(LocalDate.of(2027, 3, 1));
  }

  private static void pressEnter(Node at) {
    at.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    at.fireEvent(
        new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  @Test
  void questionWithAFieldBeginsInIt() {
    var field = new TextArea();
    var question = Question.choice("Faste vendinger", "En på hver linje.", "Gem", "Lad dem være");
    Fx.run(() -> dialogs.ask(question, List.of(field), acted::incrementAndGet));
    assertThat(Fx.call(field::isFocused)).isTrue();
    Fx.run(() -> {
      var tab = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false);
      Event.fireEvent(field, tab);
    });
    assertThat(Fx.call(field::isFocused)).isFalse();
    assertThat(Fx.<String>call(field::getText)).isEmpty();
  }

  @Test
  void destructiveQuestionStaysOnItsSafeChoiceWhateverItHolds() {
    Fx.run(() -> dialogs.ask(DELETE, List.of(new CheckBox("Også kopier")), acted::incrementAndGet));
    assertThat(Fx.call(() -> button("Behold mødet").isFocused())).isTrue();
  }

  @Test
  void failureHidesItsDetailsUntilTheyAreAskedFor() {
    Fx.run(() ->
        dialogs.tell(
            new Failure(
                "Medspil kan ikke skrive til mappen.",
                "Teksten er her stadig. Vælg en anden mappe.",
                Optional.of("IO-7"))));
    Fx.run(() -> {
      var link = (ToggleButton) pane().lookup(".details-link");
      var details = (TextArea) pane().lookup(".text-area");
      assertThat(link.getText()).isEqualTo("Vis detaljer");
      assertThat(details.isVisible()).isFalse();
      Fx.picture(pane().getScene(), "gallery-dialog-failure");
      link.fire();
      assertThat(link.getText()).isEqualTo("Skjul detaljer");
      assertThat(details.isVisible()).isTrue();
      button("Luk").fire();
    });
  }

  private static DialogPane pane() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Button button(String text) {
    return pane().getButtonTypes().stream()
        .filter(type -> type.getText().equals(text))
        .map(type -> (Button) pane().lookupButton(type))
        .findFirst()
        .orElseThrow();
  }
}
