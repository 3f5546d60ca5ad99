package dk.medspil.desktop.forum;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartScreenTest {
  @TempDir Path folder;

  @Test
  void setsTheWorkplaceUpByKeyboardInThreeSteps() {
    try (var desktop = DesktopFixture.start(folder, session -> {})) {
      desktop.snapshots("setup-1");
      desktop.type("Børnehuset Solen").press(KeyCode.TAB).press(KeyCode.RIGHT);
      desktop.press(KeyCode.TAB).type("Region Vest").press(KeyCode.ENTER);
      // The cursor stands at the first forum; Tab goes to its name.
      desktop.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A).type("LMU");
      desktop.snapshots("setup-2");
      desktop.press(KeyCode.ALT, KeyCode.RIGHT);
      desktop.snapshots("setup-3");
      desktop.press(KeyCode.ALT, KeyCode.RIGHT);

      assertThat(workplace(desktop).orElseThrow())
          .extracting(Workplace::name, Workplace::organisation, Workplace::sector)
          .containsExactly("Børnehuset Solen", "Region Vest", Sector.REGION);
      assertThat(forums(desktop))
          .extracting(Forum::name, Forum::kind, Forum::rules)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  "LMU", ForumKind.LOCAL_MED, RulesOfProcedure.DEFAULT),
              org.assertj.core.groups.Tuple.tuple(
                  "TRIO", ForumKind.TRIO, RulesOfProcedure.DEFAULT));
      List<Member> members =
          desktop.read(session ->
              session.workplaces().members(session.workplaces().forums().getFirst().id()));
      assertThat(members).extracting(Member::role).containsExactly(Role.LEADER, Role.TR, Role.AMR);
      assertThat(members)
          .extracting(Member::roleLabel)
          .containsExactly("Formand, Leder", "Næstformand, TR", "AMR");
      int topics = desktop.read(session -> session.plans().topics().size());
      assertThat(topics).isEqualTo(new ContentLibrary().topicNames().size());
      assertThat(desktop.stage().getTitle()).startsWith("Overblik – LMU");
    }
  }

  @Test
  void aMissingNameIsSaidAtTheFieldAndNothingIsWritten() {
    try (var desktop = DesktopFixture.start(folder, session -> {})) {
      assertThat(texts(desktop)).noneMatch(text -> text.startsWith("Skriv, hvad arbejdspladsen"));
      desktop.press(KeyCode.ENTER);
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Skriv, hvad arbejdspladsen"));
      desktop.snapshot("setup-1-missing");
      assertThat(workplace(desktop)).isEmpty();
      desktop.type("S");
      assertThat(texts(desktop)).noneMatch(text -> text.startsWith("Skriv, hvad arbejdspladsen"));
    }
  }

  @Test
  void atLeastOneForumIsNeeded() {
    try (var desktop = DesktopFixture.start(folder, session -> {})) {
      desktop.type("Solen").press(KeyCode.ENTER);
      // Takes the hak from Lokal-MED and, two stops further on with its name gone, from TRIO.
      desktop.press(KeyCode.SPACE).press(KeyCode.TAB).press(KeyCode.SPACE);
      desktop.press(KeyCode.ALT, KeyCode.RIGHT);
      assertThat(texts(desktop)).contains("Vælg mindst ét forum.");
      assertThat(workplace(desktop)).isEmpty();
    }
  }

  @Test
  void skippingBeginsWithTheUsualThings() {
    try (var desktop = DesktopFixture.start(folder, session -> {})) {
      // Name, sector, organisation, then the way out.
      desktop.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
      assertThat(workplace(desktop).orElseThrow().name()).isEqualTo("Min arbejdsplads");
      assertThat(forums(desktop)).extracting(Forum::name).containsExactly("Lokal-MED", "TRIO");
      assertThat(desktop.stage().getTitle()).startsWith("Overblik");
    }
  }

  private static Optional<Workplace> workplace(DesktopFixture desktop) {
    return desktop.read(session -> session.workplaces().workplace());
  }

  private static List<Forum> forums(DesktopFixture desktop) {
    return desktop.read(session -> session.workplaces().forums());
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(node -> node instanceof Label && node.isVisible())
            .map(node -> ((Label) node).getText())
            .toList());
  }
}
