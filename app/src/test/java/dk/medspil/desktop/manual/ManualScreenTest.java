package dk.medspil.desktop.manual;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.control.KeyCap;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.document.manual.Manual;
import dk.medspil.document.manual.Page;
import dk.medspil.document.model.Block;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManualScreenTest {
  private static final Path PAGES = Path.of("src/main/resources/dk/medspil/document/manual");
  private static final Pattern KEY = Pattern.compile("`([^`]+)`");
  private static final Pattern PLACE = Pattern.compile("\\]\\((sted:[^)]+)\\)");

  /** Keys of fields and lists, which are no commands. */
  private static final Set<String> OF_CONTROLS =
      Set.of("Enter", "Tab", "Mellemrum", "L", "F", "O", "Esc");

  @TempDir Path folder;

  @Test
  void readsSearchesFollowsLinksAndComesBackByKeyboard() {
    try (DesktopFixture desktop = start()) {
      desktop.go(new Place.Tasks()).press(SHIFT, F1);
      assertThat(desktop.stage().getTitle()).startsWith("Manual");
      assertThat(title(desktop)).isEqualTo("De første ti minutter");
      desktop.snapshots("manual-side");
      desktop.press(DOWN).press(DOWN);
      assertThat(title(desktop)).isEqualTo("Dagsorden og skabeloner");
      desktop.press(CONTROL, F).type("treårsreglen");
      assertThat(title(desktop)).isEqualTo("APV i praksis");
      desktop.snapshots("manual-soegning");
      desktop.press(ENTER);
      assertThat(desktop.focused()).isInstanceOf(ManualPage.class);
      double before = scrolled(desktop);
      desktop.press(PAGE_DOWN);
      assertThat(scrolled(desktop)).isGreaterThan(before);
      desktop.press(CONTROL, F).press(ESCAPE).type("zebra");
      desktop.press(ALT, LEFT);
      assertThat(desktop.stage().getTitle()).startsWith("Opgaver");
    }
  }

  @Test
  void theSheetOfShortcutsOpensTheManualAndLinksLeadOn() {
    try (DesktopFixture desktop = start()) {
      desktop.press(F1);
      desktop.snapshot("manual-genvejsark");
      desktop.onFx(() -> {
        node(desktop, ".shortcut-foot .link").fireEvent(new javafx.event.ActionEvent());
        return true;
      });
      desktop.waitIdle();
      assertThat(desktop.stage().getTitle()).startsWith("Manual");
      follow(desktop, "Et møde fra start til slut");
      assertThat(title(desktop)).isEqualTo("Et møde fra start til slut");
      follow(desktop, "Gå til Møder");
      assertThat(desktop.stage().getTitle()).startsWith("Møder");
    }
  }

  @Test
  void aWideWindowShowsTheHeadingsOfThePageAndGoesToThem() {
    try (DesktopFixture desktop = start()) {
      desktop.go(new Place.Manual(Page.RULES, ""));
      assertThat(desktop.<Boolean>onFx(() -> node(desktop, ".manual-contents-card").isVisible()))
          .isFalse();
      desktop.onFx(() -> {
        desktop.stage().setWidth(1920);
        return true;
      });
      desktop.waitFor(() -> node(desktop, ".manual-contents-card").isVisible());
      desktop.onFx(() -> {
        ((Button) heading(desktop, "TRIO")).fire();
        return true;
      });
      desktop.waitIdle();
      assertThat(scrolled(desktop)).isPositive();
      assertThat(desktop.focused()).isInstanceOf(ManualPage.class);
    }
  }

  @Test
  void opensAtTheHeadingThatWasAskedFor() {
    try (DesktopFixture desktop = start()) {
      desktop.go(new Place.Manual(Page.RULES, "TRIO"));
      Node heading =
          desktop.onFx(() ->
              desktop.stage().getScene().getRoot().lookupAll(".manual-heading").stream()
                  .filter(node -> ((Label) node).getText().equals("TRIO"))
                  .findFirst()
                  .orElseThrow());
      double inPage =
          desktop.onFx(() -> page(desktop).sceneToLocal(heading.localToScene(0, 0)).getY());
      assertThat(inPage).isBetween(0.0, 60.0);
      desktop.snapshots("manual-regler");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonIsToldUnderAHeadingOfItsPage(Reason reason) {
    assertThat(new Manual().page(reason.place().page()).body())
        .filteredOn(Block.Heading.class::isInstance)
        .extracting(block -> ((Block.Heading) block).text())
        .contains(reason.place().heading());
  }

  @Test
  @Tag("R09")
  void hvorforBesideARuleOpensThePageThatTellsAndBackGoesToTheLine() {
    try (DesktopFixture desktop = start()) {
      var forum = desktop.read(session -> session.workplaces().forums().getFirst());
      var line =
          PlanLine.create(UUID.randomUUID(), forum.id(), "Træk fra døren", DesktopFixture.today());
      desktop.write(session -> session.plans().save(line));
      desktop.go(new Place.PlanLineAt(line.id()));
      String before = desktop.stage().getTitle();
      desktop.snapshots("hvorfor-linje");
      desktop.onFx(() -> {
        desktop.stage().getScene().getRoot().lookupAll(".why").stream()
            .filter(Node::isVisible)
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow()
            .fire();
        return true;
      });
      desktop.waitIdle();
      assertThat(title(desktop)).isEqualTo("APV i praksis");
      assertThat(desktop.focused()).isInstanceOf(ManualPage.class);
      desktop.press(ALT, LEFT);
      assertThat(desktop.stage().getTitle()).isEqualTo(before);
    }
  }

  @Test
  void everyKeyInTheManualIsACommandAndEveryPlaceIsThere() throws Exception {
    var named = new TreeSet<String>();
    for (Page page : Page.values()) {
      String text = Files.readString(PAGES.resolve(page.id() + ".md"));
      KEY.matcher(text).results().map(hit -> hit.group(1)).forEach(named::add);
      assertThat(PLACE.matcher(text).results().map(hit -> hit.group(1)))
          .as(page.id())
          .allSatisfy(place -> assertThat(ManualPlaces.of(place)).isPresent());
    }
    named.removeAll(OF_CONTROLS);
    try (DesktopFixture desktop = start()) {
      Set<String> known = keys(desktop);
      assertThat(named.stream().map(ManualScreenTest::onTheKeyCap))
          .as("keys on the sheet of shortcuts of no screen, which shows %s", new TreeSet<>(known))
          .allMatch(known::contains);
    }
  }

  private static String onTheKeyCap(String key) {
    return key.replaceAll("(?<=.)\\+(?=.)", " ");
  }

  /** What F1 shows on every screen the manual tells about. */
  private static Set<String> keys(DesktopFixture desktop) {
    var keys = new HashSet<String>();
    var meeting =
        desktop.read(session ->
            session.meetings().ofForum(session.workplaces().forums().getFirst().id()).getLast());
    var board =
        desktop.read(session ->
            session.boards().ofForum(session.workplaces().forums().getFirst().id()).getFirst());
    var rated =
        desktop.read(session ->
            session.boards().all().stream()
                .filter(one -> one.shape().rating().filter(RatingKind::isOfPairs).isPresent())
                .findFirst()
                .orElseThrow());
    var line =
        desktop.read(session ->
            session.plans().ofForum(session.workplaces().forums().getFirst().id()).getFirst());
    var survey =
        desktop.read(session ->
            session.surveys().ofForum(session.workplaces().forums().getFirst().id()).getFirst());
    for (Place place :
        List.of(
            new Place.Surveys(),
            new Place.SurveyAt(survey.id()),
            new Place.Overview(),
            new Place.Meetings(),
            new Place.NewMeeting(),
            new Place.Templates(),
            new Place.MeetingAt(meeting.id(), Place.Stage.PREPARE),
            new Place.MeetingAt(meeting.id(), Place.Stage.HOLD),
            new Place.MeetingAt(meeting.id(), Place.Stage.MINUTES),
            new Place.MinutesVersions(meeting.id()),
            new Place.Wheel(),
            new Place.Committee(),
            new Place.BoardAt(board.id()),
            new Place.BoardAt(rated.id()),
            new Place.Tasks(),
            new Place.Plan(),
            new Place.PlanLineAt(line.id()),
            new Place.FirstStart())) {
      desktop.go(place).press(F1);
      keys.addAll(
          desktop.onFx(() ->
              desktop.stage().getScene().getRoot().lookupAll(".key-cap").stream()
                  .map(node -> ((KeyCap) node).getText())
                  .toList()));
      desktop.press(ESCAPE);
    }
    return keys;
  }

  private DesktopFixture start() {
    return DesktopFixture.start(
        folder,
        session -> DemoWorkplace.write(session, DesktopFixture.today(), new ContentLibrary()));
  }

  private static Node heading(DesktopFixture desktop, String words) {
    return desktop.stage().getScene().getRoot().lookupAll(".manual-contents .button").stream()
        .filter(node -> ((Button) node).getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static void follow(DesktopFixture desktop, String words) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".manual-link").stream()
          .map(Hyperlink.class::cast)
          .filter(link -> link.getText().equals(words))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static String title(DesktopFixture desktop) {
    return desktop.onFx(() -> page(desktop).getAccessibleText());
  }

  private static double scrolled(DesktopFixture desktop) {
    return desktop.onFx(() -> page(desktop).getVvalue());
  }

  private static ScrollPane page(DesktopFixture desktop) {
    return (ScrollPane) node(desktop, ".manual-scroll");
  }

  private static Node node(DesktopFixture desktop, String selector) {
    return desktop.stage().getScene().getRoot().lookup(selector);
  }
}
