package dk.medspil.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsScreenTest {
  @TempDir Path folder;

  @Test
  void everySectionIsShownByArrows() {
    try (var desktop =
        DesktopFixture.start(
            folder,
            session ->
                DemoWorkplace.write(session, DesktopFixture.today(), new ContentLibrary()))) {
      desktop.go(new Place.Settings());
      for (String name :
          List.of("workplace", "forums", "members", "look", "backup", "data", "about")) {
        desktop.snapshot("settings-" + name);
        desktop.press(KeyCode.RIGHT);
      }
      desktop.press(KeyCode.RIGHT).snapshots("settings");
    }
  }

  @Test
  void theWorkplaceIsWrittenWhileItIsTypedAndNeverWithoutName() {
    try (var desktop = at(0)) {
      desktop.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A).type("Solen");
      desktop.press(KeyCode.TAB).press(KeyCode.DOWN).press(KeyCode.TAB).type("Region Vest");
      desktop.press(KeyCode.SHIFT, KeyCode.TAB);
      assertThat(workplace(desktop))
          .extracting(Workplace::name, Workplace::sector, Workplace::organisation)
          .containsExactly("Solen", Sector.REGION, "Region Vest");
      desktop.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A);
      desktop.press(KeyCode.DELETE).press(KeyCode.TAB);
      assertThat(texts(desktop)).contains("Skriv, hvad arbejdspladsen hedder.");
      assertThat(workplace(desktop).name()).isEqualTo("Solen");
    }
  }

  @Test
  void aForumIsRenamedItsDeadlinesChangedAndOnlyAnUnusedOneRemoved() {
    try (var desktop = at(1)) {
      desktop.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A).type("LMU");
      // Kind, up, down, remove: the forum is used and stays.
      desktop.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
      desktop.press(KeyCode.SPACE);
      assertThat(desktop.focused().getAccessibleHelp()).contains("kan derfor ikke fjernes");
      desktop.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A).type("6");
      desktop.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A).type("400");
      desktop.press(KeyCode.TAB);
      assertThat(forums(desktop).getFirst().name()).isEqualTo("LMU");
      assertThat(forums(desktop).getFirst().rules())
          .isEqualTo(new RulesOfProcedure(6, 14, 7, 7, false));
      assertThat(texts(desktop)).contains("Skriv et tal. Højst 52 møder og 365 dage.");
    }
  }

  @Test
  void membersAreAddedMovedAndRemovedWithFortryd() {
    try (var desktop = at(2)) {
      // Forum, then the first member's role, duty, side and name.
      desktop.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
      desktop.press(KeyCode.TAB).type("Rie").press(KeyCode.ALT, KeyCode.DOWN);
      assertThat(members(desktop))
          .extracting(Member::role, Member::name)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(Role.TR, ""),
              org.assertj.core.groups.Tuple.tuple(Role.LEADER, "Rie"));
      // The day of leaving, up, down, remove.
      desktop.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
      desktop.press(KeyCode.SPACE);
      assertThat(members(desktop)).extracting(Member::role).containsExactly(Role.TR);
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(members(desktop)).hasSize(2);
    }
  }

  @Test
  @Tag("R24")
  void aMemberOfLockedMinutesLeavesAndStaysInThem() {
    try (var desktop = at(2)) {
      desktop.write(session -> {
        Member chair = session.workplaces().members(SmallWorkplace.MED).getFirst();
        session
            .meetings()
            .save(
                new Attendance(
                    SmallWorkplace.MEETING,
                    chair.id(),
                    Presence.PRESENT,
                    Optional.empty(),
                    Optional.empty()));
        Optional<LocalDate> day = Optional.of(DesktopFixture.today());
        session
            .minutes()
            .save(new Minutes(SmallWorkplace.MEETING, day, day, day, day, day, Optional.empty()));
      });
      fire(desktop, "Fjern medlemmet");
      assertThat(members(desktop).getFirst().leftOn()).contains(DesktopFixture.today());
      assertThat(texts(desktop)).anyMatch(text -> text.contains("bliver derfor stående"));
      desktop.snapshots("settings-member-left");
      fire(desktop, "Fjern medlemmet");
      assertThat(members(desktop)).as("taken back and left again, never removed").hasSize(2);
      LocalDate later = DesktopFixture.today().plusDays(60);
      assertThat(desktop.<List<Member>>read(s -> s.workplaces().members(SmallWorkplace.MED, later)))
          .hasSize(1);
    }
  }

  private static void fire(DesktopFixture desktop, String name) {
    Fx.run(() ->
        desktop.stage().getScene().getRoot().lookupAll(".button").stream()
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .filter(button -> name.equals(button.getAccessibleText()))
            .findFirst()
            .orElseThrow()
            .fire());
    desktop.waitIdle();
  }

  @Test
  void theLookIsRememberedAndFollowedAtOnce() {
    try (var desktop = at(3)) {
      desktop.press(KeyCode.TAB).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
      desktop.press(KeyCode.TAB).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
      var settings = desktop.read(session -> session.settings().settings());
      assertThat(Preference.mode(settings)).isEqualTo(Theme.Mode.DARK);
      assertThat(Preference.textSize(settings)).isEqualTo(Theme.TextSize.LARGE);
      boolean dark = desktop.onFx(() -> desktop.frame().theme().isDark());
      assertThat(dark).isTrue();
    }
  }

  @Test
  void aBackupIsTakenAndListed() {
    try (var desktop = at(4)) {
      desktop.press(KeyCode.TAB).press(KeyCode.SPACE);
      assertThat(texts(desktop))
          .contains("Sidste gode kopi: søndag den 22. november 2026 kl. 9.00");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Sikkerhedskopien er taget"));
    }
  }

  @Test
  void aWholeWorkplaceIsSavedAndABrokenFileIsRefusedInOneSentence() throws Exception {
    Path file = folder.resolve("flytning.medspil");
    try (var desktop = at(5)) {
      desktop.willChoose(file).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
      desktop.waitFor(() -> Files.exists(file)).waitIdle();
      assertThat(texts(desktop)).contains("Hele arbejdspladsen er gemt: " + file);
      // What is here already in the same words stays, so that fetching twice does no harm.
      desktop.willChoose(file).press(KeyCode.TAB).press(KeyCode.SPACE);
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Hentet fra flytning.medspil"));
      Files.write(file, new byte[] {1, 2, 3});
      desktop.willChoose(file).press(KeyCode.SPACE);
      assertThat(desktop.onFx(SettingsScreenTest::windowTexts))
          .anyMatch(text -> text.contains("flytning.medspil"));
      desktop.press(KeyCode.ESCAPE);
    }
  }

  private static List<String> windowTexts() {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  /** The screen at one of its sections. */
  private DesktopFixture at(int section) {
    var desktop =
        DesktopFixture.start(
            folder,
            session -> {
              SmallWorkplace.write(session);
              session.workplaces().save(member(1, Role.LEADER, Duty.CHAIR));
              session.workplaces().save(member(2, Role.TR, Duty.VICE_CHAIR));
            });
    desktop.go(new Place.Settings());
    for (int i = 0; i < section; i++) {
      desktop.press(KeyCode.RIGHT);
    }
    return desktop;
  }

  private static Member member(int number, Role role, Duty duty) {
    return new Member(
        new java.util.UUID(8, number),
        SmallWorkplace.MED,
        "",
        role,
        role.usualSide(),
        duty,
        number);
  }

  private static Workplace workplace(DesktopFixture desktop) {
    return desktop.read(session -> session.workplaces().workplace().orElseThrow());
  }

  private static List<Forum> forums(DesktopFixture desktop) {
    return desktop.read(session ->
        session.workplaces().forums().stream()
            .filter(forum -> forum.kind() == ForumKind.LOCAL_MED)
            .toList());
  }

  private static List<Member> members(DesktopFixture desktop) {
    return desktop.read(session -> session.workplaces().members(SmallWorkplace.MED));
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText().replace('\u00a0', ' '))
            .toList());
  }
}
