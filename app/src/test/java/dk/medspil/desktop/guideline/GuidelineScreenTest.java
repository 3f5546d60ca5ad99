package dk.medspil.desktop.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.GuidelineState;
import dk.medspil.domain.guideline.RegisteredGuideline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidelineScreenTest {
  @TempDir Path folder;

  @Test
  void showsTheRegisterAndNarrowsIt() {
    try (var desktop = open()) {
      assertThat(desktop.focused()).isInstanceOf(GuidelineRow.class);
      desktop.snapshots("guidelines");
      fire(desktop, "Skal gennemgås 2");
      desktop.snapshot("guidelines-review");
      desktop.press(KeyCode.ESCAPE);
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      desktop.snapshots("guidelines-new");
    }
  }

  @Test
  void anEmptyRegisterTellsOfTheThreeKinds() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.press(KeyCode.CONTROL, KeyCode.DIGIT7);
      UUID trio = desktop.read(session -> session.workplaces().forums().get(2).id());
      desktop.onFx(() -> {
        desktop.frame().goIn(trio, new Place.Guidelines());
        return true;
      });
      desktop.waitIdle();
      desktop.snapshots("guidelines-empty");
    }
  }

  @Test
  void aWishBecomesAnAgreementByKeyboardAndUndoTakesEachStepBack() {
    try (var desktop = open()) {
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      desktop.type("Kaffeordningen").press(KeyCode.ENTER);
      RegisteredGuideline made = titled(desktop, "Kaffeordningen");
      assertThat(made.guideline().state()).isEqualTo(GuidelineState.WISHED);
      assertThat(made.guideline().kind()).isEqualTo(GuidelineKind.VOLUNTARY);
      desktop.snapshots("guideline-wish");
      desktop.type("Vi skiftes til at lave kaffe.");
      desktop.press(KeyCode.ALT, KeyCode.S);
      assertThat(state(desktop, made.id())).isEqualTo(GuidelineState.DISCUSSED);
      desktop.press(KeyCode.ALT, KeyCode.S);
      desktop.snapshot("guideline-agree");
      fire(desktop, "Vedtag ordlyden");
      GuidelineRecord agreed = record(desktop, made.id());
      assertThat(agreed.entry().guideline().state()).isEqualTo(GuidelineState.ADOPTED);
      assertThat(agreed.entry().guideline().content()).isEqualTo("Vi skiftes til at lave kaffe.");
      assertThat(agreed.isBorneOut()).isTrue();
      desktop.snapshots("guideline-agreed");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(state(desktop, made.id())).isEqualTo(GuidelineState.DISCUSSED);
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(state(desktop, made.id())).isEqualTo(GuidelineState.WISHED);
    }
  }

  @Test
  @Tag("R04")
  void noticeSaysTheLastDayBeforeItIsGiven() {
    try (var desktop = open()) {
      UUID pauses = titled(desktop, "Pauser på nattevagten").id();
      desktop.go(new Place.GuidelineAt(pauses));
      fire(desktop, "Opsig");
      desktop.snapshots("guideline-terminate");
      fire(desktop, "Til månedens udgang");
      fire(desktop, "Opsig retningslinjen");
      RegisteredGuideline now = titled(desktop, "Pauser på nattevagten");
      LocalDate notice = now.guideline().noticeOn().orElseThrow();
      assertThat(now.guideline().lastDay())
          .contains(notice.plusMonths(3).withDayOfMonth(notice.plusMonths(3).lengthOfMonth()));
      desktop.snapshot("guideline-terminated");
    }
  }

  @Test
  @Tag("R03")
  void aGuidelineThatMustExistSaysWhyItCannotBeTerminated() {
    try (var desktop = open()) {
      UUID absence = titled(desktop, "Sygefraværssamtaler").id();
      desktop.go(new Place.GuidelineAt(absence));
      fire(desktop, "Opsig");
      assertThat(isThere(desktop, "Opsig retningslinjen")).isFalse();
      assertThat(state(desktop, absence)).isEqualTo(GuidelineState.ADOPTED);
      desktop.snapshots("guideline-must-exist");
      fire(desktop, "Vedtag ændring");
      desktop.snapshots("guideline-change");
    }
  }

  @Test
  void disagreementAndWhatWasBroughtUpAreReadTogether() {
    try (var desktop = open()) {
      UUID refused = titled(desktop, "Ret til at sige nej til ekstravagter").id();
      desktop.go(new Place.GuidelineAt(refused));
      desktop.snapshots("guideline-refused");
      UUID violence = titled(desktop, "Vold, trusler og chikane").id();
      desktop.go(new Place.GuidelineAt(violence));
      fire(desktop, "Løft op");
      desktop.snapshots("guideline-lift");
      fire(desktop, "Notér, at det er sendt");
      fire(desktop, "Notér som sendt");
      GuidelineRecord now = record(desktop, violence);
      assertThat(now.escalations()).hasSize(1);
      assertThat(now.escalations().getFirst().sentOn()).isPresent();
      assertThat(now.trail().getLast().text()).isEqualTo(now.escalations().getFirst().to());
    }
  }

  private DesktopFixture open() {
    var desktop = DesktopFixture.startDemo(folder);
    desktop.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    return desktop;
  }

  private static RegisteredGuideline titled(DesktopFixture desktop, String title) {
    return desktop.read(session ->
        session.guidelines().records().stream()
            .map(GuidelineRecord::entry)
            .filter(one -> one.title().equals(title))
            .findFirst()
            .orElseThrow());
  }

  private static GuidelineRecord record(DesktopFixture desktop, UUID id) {
    return desktop.read(session -> session.guidelines().record(id).orElseThrow());
  }

  private static GuidelineState state(DesktopFixture desktop, UUID id) {
    return record(desktop, id).entry().guideline().state();
  }

  /** Several forms stand on the page; only what is shown counts. */
  private static boolean isThere(DesktopFixture desktop, String name) {
    return !desktop.robot().lookup(node -> isShown(node, name)).queryAll().isEmpty();
  }

  private static boolean isShown(Node node, String name) {
    return node instanceof ButtonBase button
        && name.equals(button.getText())
        && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private static void fire(DesktopFixture desktop, String name) {
    ButtonBase button =
        desktop.robot().lookup(node -> isShown(node, name)).queryAs(ButtonBase.class);
    desktop.robot().interact(button::fire);
    desktop.waitIdle();
  }
}
