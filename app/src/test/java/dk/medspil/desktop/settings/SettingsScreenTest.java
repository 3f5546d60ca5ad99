package dk.medspil.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
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
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.BackupPlan;
import dk.medspil.store.Session;
import dk.medspil.store.encryption.EncryptedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
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
          List.of(
              "workplace",
              "forums",
              "members",
              "look",
              "documents",
              "spelling",
              "backup",
              "data",
              "lock",
              "about")) {
        desktop.snapshot("settings-" + name);
        desktop.press(KeyCode.RIGHT);
      }
      desktop.snapshots("settings");
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
  @Tag("R29")
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
          .isEqualTo(RulesOfProcedure.DEFAULT.withMeetingsPerYear(6));
      assertThat(texts(desktop)).contains("Skriv et tal. Højst 52 møder og 365 dage.");
    }
  }

  @Test
  void theMembersAreOnlyPointedAt() {
    try (var desktop = at(2)) {
      pressed(desktop, "Åbn Udvalget");
      assertThat(desktop.stage().getTitle()).contains("Udvalget");
    }
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
      // The hall does not follow the operator's theme out to the room; it is asked for by itself.
      boolean hall = desktop.onFx(() -> desktop.frame().hall().darkProperty().get());
      assertThat(hall).isFalse();
      desktop.press(KeyCode.TAB).press(KeyCode.RIGHT);
      boolean darkHall = desktop.onFx(() -> desktop.frame().hall().darkProperty().get());
      assertThat(darkHall).isTrue();
    }
  }

  @Test
  void aBackupIsTakenAndListed() {
    try (var desktop = at(6)) {
      desktop.press(KeyCode.TAB).press(KeyCode.SPACE);
      assertThat(texts(desktop))
          .contains("Sidste gode kopi: søndag den 22. november 2026 kl. 9.00");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Sikkerhedskopien er taget"));
    }
  }

  @Test
  void aCopyIsLookedAtBeforeItIsRestoredAndWhatWasThereIsKept() throws Exception {
    try (var desktop = at(6)) {
      desktop.press(KeyCode.TAB).press(KeyCode.SPACE);
      desktop.write(session ->
          session
              .workplaces()
              .save(new Workplace(workplace(session).id(), "Det nye navn", "", Sector.REGION)));
      pressed(desktop, "Se, hvad den holder");
      assertThat(texts(desktop))
          .anyMatch(text ->
              text.contains("Den holder")
                  && text.contains("Andet, der er skrevet eller ændret siden: 1"));
      desktop.snapshots("settings-restore");
      pressed(desktop, "Gendan");
      desktop.onFx(() -> {
        javafx.stage.Window.getWindows().stream()
            .filter(window -> window instanceof javafx.stage.Stage one && one.getOwner() != null)
            .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
            .map(Button.class::cast)
            .filter(button -> button.getText().equals("Gendan"))
            .findFirst()
            .orElseThrow()
            .fire();
        return true;
      });
      desktop.waitIdle();
      assertThat(workplace(desktop).name()).isNotEqualTo("Det nye navn");
      assertThat(texts(desktop))
          .anyMatch(text -> text.contains("medspil-erstattet-20261122T080000Z.sqlite"));
    }
  }

  @Test
  void aNumberOfBackupsIsASettingThatCanBeTakenBackWithItsLabel() {
    try (var desktop = at(6)) {
      desktop.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A);
      desktop.type("48").press(KeyCode.TAB);
      assertThat(setting(desktop, BackupPlan.HOURS)).contains("48");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(setting(desktop, BackupPlan.HOURS)).isEmpty();
      assertThat(texts(desktop)).anyMatch(text -> text.contains("Ret indstillinger"));
      desktop.press(KeyCode.CONTROL, KeyCode.Y);
      assertThat(setting(desktop, BackupPlan.HOURS)).contains("48");
      // Where the user is, is no action.
      desktop.go(new Place.Meetings()).press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(setting(desktop, BackupPlan.HOURS)).isEmpty();
    }
  }

  @Test
  void theSecondPlaceGetsACopyAtOnceAndCanBeLeftAgain() throws Exception {
    try (var desktop = at(6)) {
      Path drive = Files.createDirectory(folder.resolve("usb"));
      desktop.willChoose(drive);
      pressed(desktop, "Vælg mappe");
      desktop.waitIdle();
      assertThat(setting(desktop, BackupPlan.SECOND))
          .contains(drive.resolve("data-sikkerhedskopier").toString());
      try (var copies = Files.list(drive.resolve("data-sikkerhedskopier"))) {
        assertThat(copies).isNotEmpty();
      }
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Nyeste kopi der: søndag"));
      pressed(desktop, "Brug ikke stedet mere");
      assertThat(texts(desktop)).contains("Der er ikke valgt et andet sted.");
    }
  }

  @Test
  void aLockedPackageIsSavedAndTakenInOnlyWithItsPassphrase() {
    Path file = folder.resolve("alt.medspil");
    try (var desktop = at(7)) {
      onFirst(desktop, "Lås pakken med en adgangssætning");
      desktop.onFx(() -> {
        var fields =
            desktop.stage().getScene().getRoot().lookupAll(".password-field").stream()
                .map(PasswordField.class::cast)
                .toList();
        fields.get(0).setText("seks røde æbler");
        fields.get(1).setText("seks røde æbler");
        return true;
      });
      desktop.willChoose(file);
      pressed(desktop, "Gem en låst pakke");
      desktop.waitIdle();
      assertThat(EncryptedFile.is(file)).isTrue();
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Pakken er gemt i"));
      desktop.willChoose(file);
      pressed(desktop, "Hent en pakke");
      desktop.waitIdle();
      desktop.type("forkert").press(KeyCode.ENTER);
      assertThat(texts(desktop))
          .anyMatch(text -> text.contains("passer ikke til adgangssætningen"));
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("seks røde æbler").press(KeyCode.ENTER);
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Hentet fra alt.medspil"));
      assertThat(
              desktop
                  .read(session -> session.activities().newest(1).getFirst().detail())
                  .toString())
          .isEqualTo("MEDSPIL AES");
      desktop.snapshots("settings-data");
      // As when it is opened by a double click.
      desktop.go(new Place.Overview()).go(new Place.Settings(Optional.of(file)));
      desktop.type("seks røde æbler").press(KeyCode.ENTER);
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Hentet fra alt.medspil"));
    }
  }

  private static Workplace workplace(Session session) {
    return session.workplaces().workplace().orElseThrow();
  }

  private static Optional<String> setting(DesktopFixture desktop, String name) {
    return desktop.read(session -> session.settings().setting(name));
  }

  private static void onFirst(DesktopFixture desktop, String words) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".check-box").stream()
          .map(CheckBox.class::cast)
          .filter(box -> box.getText().equals(words))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static void pressed(DesktopFixture desktop, String words) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".button").stream()
          .filter(Button.class::isInstance)
          .map(Button.class::cast)
          .filter(button -> button.getText().equals(words))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
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

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText().replace('\u00a0', ' '))
            .toList());
  }
}
