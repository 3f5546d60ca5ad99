package dk.medspil.desktop.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.duty.Course;
import dk.medspil.domain.duty.CourseKind;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Tenure;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.forum.TrioQuestion;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitteeScreenTest {
  private static final UUID CHAIR = new UUID(8, 1);
  private static final UUID VICE_CHAIR = new UUID(8, 2);

  @TempDir Path folder;

  @Test
  void showsThePeopleBySideWithWhatIsDue() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.press(KeyCode.CONTROL, KeyCode.DIGIT8);
      assertThat(desktop.focused()).isInstanceOf(MemberRow.class);
      assertThat(texts(desktop))
          .contains("Ledelsen", "Medarbejdersiden", "Tidligere medlemmer", "I orden");
      desktop.snapshots("udvalget");
      UUID representative =
          desktop.read(s ->
              s.workplaces().forums().stream()
                  .flatMap(forum -> s.workplaces().members(forum.id()).stream())
                  .filter(member -> member.role() == Role.AMR)
                  .findFirst()
                  .orElseThrow()
                  .id());
      desktop.go(new Place.Committee(Optional.of(representative)));
      desktop.snapshots("udvalget-medlem");
    }
  }

  @Test
  @Tag("R12")
  @Tag("R13")
  @Tag("R15")
  void theDeadlinesFollowWhileTheDaysAreTyped() {
    try (var desktop = open()) {
      desktop.write(session ->
          session
              .workplaces()
              .save(member(session, VICE_CHAIR).as(Role.AMR, Role.AMR.usualSide())));
      desktop.press(KeyCode.DOWN).press(KeyCode.ENTER);
      // Role, duty, side, name, first day, election.
      for (int i = 0; i < 4; i++) {
        desktop.press(KeyCode.TAB);
      }
      desktop.type("1/9-2026").press(KeyCode.TAB).type("30/11-2025").press(KeyCode.TAB);
      assertThat(member(desktop, VICE_CHAIR).tenure())
          .isEqualTo(
              new Tenure(
                  Optional.of(LocalDate.of(2026, 9, 1)),
                  Optional.of(LocalDate.of(2025, 11, 30)),
                  OptionalInt.empty(),
                  Optional.empty()));
      assertThat(texts(desktop))
          .contains(
              "Valgt 30. november 2025, til 30. november 2027",
              "Fristen var 28. februar 2026",
              "Senest 1. september 2027",
              "Arbejdsmiljøuddannelsen skulle være taget 28. februar 2026");
      fire(desktop, "Genvalgt i dag");
      assertThat(member(desktop, VICE_CHAIR).tenure().electedOn()).contains(DesktopFixture.today());
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(member(desktop, VICE_CHAIR).tenure().electedOn())
          .contains(LocalDate.of(2025, 11, 30));
    }
  }

  @Test
  @Tag("R13")
  void aCourseIsNotedAndTakenBack() {
    try (var desktop = open()) {
      desktop.press(KeyCode.DOWN).press(KeyCode.ENTER);
      Node result = named(desktop, "Resultat");
      Fx.run(result::requestFocus);
      desktop.press(KeyCode.DOWN).press(KeyCode.TAB);
      assertThat(course(desktop).orElseThrow().settled().orElseThrow().on())
          .isEqualTo(DesktopFixture.today());
      Node provider = named(desktop, "Udbyder eller grundlag");
      Fx.run(provider::requestFocus);
      desktop.type("Kommunen").press(KeyCode.TAB).type("14").press(KeyCode.ESCAPE);
      Course noted = course(desktop).orElseThrow();
      assertThat(noted.provider()).isEqualTo("Kommunen");
      assertThat(noted.hours()).hasValue(14);
      for (int i = 0; i < 3; i++) {
        desktop.press(KeyCode.CONTROL, KeyCode.Z);
      }
      assertThat(course(desktop)).isEmpty();
    }
  }

  @Test
  void aMemberIsAddedByKeyboardAndUndoTakesItBack() {
    try (var desktop = open()) {
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      // The new member's role has the focus, and up from employee comes AMR.
      desktop.press(KeyCode.UP).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
      desktop.type("Rie").press(KeyCode.ESCAPE);
      Member added = members(desktop).getLast();
      assertThat(added.role()).isEqualTo(Role.AMR);
      assertThat(added.name()).isEqualTo("Rie");
      assertThat(desktop.focused()).isInstanceOf(MemberRow.class);
      desktop.press(KeyCode.DELETE);
      assertThat(members(desktop)).hasSize(2);
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(members(desktop)).hasSize(3);
    }
  }

  @Test
  void aRoleThatChangesSideKeepsItsFieldsOpen() {
    try (var desktop = open()) {
      desktop.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.UP).press(KeyCode.TAB);
      assertThat(member(desktop, VICE_CHAIR).role()).isEqualTo(Role.LEADER);
      assertThat(texts(desktop)).contains("Ingen sidder for medarbejderne.", "Der mangler en AMR.");
      desktop.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.DOWN).press(KeyCode.TAB);
      assertThat(member(desktop, VICE_CHAIR).role()).isEqualTo(Role.TR);
    }
  }

  @Test
  @Tag("R24")
  void aMemberOfLockedMinutesLeavesAndStaysInThem() {
    try (var desktop = open()) {
      desktop.write(session -> {
        session
            .meetings()
            .save(
                new Attendance(
                    SmallWorkplace.MEETING,
                    CHAIR,
                    Presence.PRESENT,
                    Optional.empty(),
                    Optional.empty()));
        Optional<LocalDate> day = Optional.of(DesktopFixture.today());
        session
            .minutes()
            .save(new Minutes(SmallWorkplace.MEETING, day, day, day, day, day, Optional.empty()));
      });
      desktop.press(KeyCode.DELETE);
      assertThat(member(desktop, CHAIR).leftOn()).contains(DesktopFixture.today());
      assertThat(texts(desktop)).anyMatch(text -> text.contains("bliver derfor stående"));
      desktop.press(KeyCode.DELETE);
      assertThat(members(desktop)).as("left again, never removed").hasSize(2);
      LocalDate later = DesktopFixture.today().plusDays(60);
      assertThat(desktop.<List<Member>>read(s -> s.workplaces().members(SmallWorkplace.MED, later)))
          .hasSize(1);
    }
  }

  @Test
  void theDeadlinesAndAHandoverNoteAreSaved() {
    Path calendar = folder.resolve("frister.ics");
    Path note = folder.resolve("overdragelse.pdf");
    try (var desktop = DesktopFixture.startDemo(folder).go(new Place.Committee())) {
      desktop.willChoose(calendar).press(KeyCode.CONTROL, KeyCode.P);
      desktop.waitFor(() -> calendar.toFile().length() > 0);
      assertThat(calendar).content().contains("VALUE=DATE", "Valg: TR i Lokal-MED");
      desktop.press(KeyCode.ENTER).willChoose(note);
      fire(desktop, "Overdragelsesnotat …");
      desktop.robot().clickOn("Overdragelsesnotat som PDF");
      desktop.waitFor(() -> note.toFile().length() > 0);
    }
  }

  @Test
  @Tag("R02")
  void theTrioWritesItsAgreementAndOnlyThere() {
    Path page = folder.resolve("aftale.pdf");
    try (var desktop = open()) {
      assertThat(texts(desktop)).doesNotContain("TRIO-aftale");
      Fx.run(() -> desktop.frame().goIn(SmallWorkplace.TRIO, new Place.Committee()));
      desktop.waitIdle();
      Node answer = named(desktop, "Hvornår mødes vi, og hvor længe?");
      Fx.run(answer::requestFocus);
      desktop.type("Hver anden tirsdag");
      Node review = named(desktop, "Ses efter den");
      Fx.run(review::requestFocus);
      desktop.type("1/12-2026").press(KeyCode.TAB);
      TrioAgreement agreement =
          desktop.read(s -> s.committees().agreement(SmallWorkplace.TRIO)).orElseThrow();
      assertThat(agreement.answer(TrioQuestion.MEETINGS)).isEqualTo("Hver anden tirsdag");
      assertThat(texts(desktop)).contains("Aftalen skal ses efter. Dato: 1. december 2026");
      desktop.snapshots("trio-aftale");
      desktop.willChoose(page);
      fire(desktop, "Gem aftalen som PDF");
      desktop.waitFor(() -> page.toFile().length() > 0);
      desktop.go(new Place.Overview()).go(new Place.Committee(Optional.of(agreement.id())));
      assertThat(desktop.focused().getAccessibleText())
          .as("where a search that found the agreement leads")
          .isEqualTo("Hvornår mødes vi, og hvor længe?");
    }
  }

  @Test
  void anEmptyForumSaysSoAndOffersTheFirstMember() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Committee());
      assertThat(texts(desktop)).contains("Der er ingen medlemmer i Lokal-MED endnu.");
      desktop.snapshots("udvalget-tomt");
    }
  }

  private DesktopFixture open() {
    return DesktopFixture.start(
            folder,
            session -> {
              SmallWorkplace.write(session);
              session.workplaces().save(member(1, Role.LEADER, Duty.CHAIR));
              session.workplaces().save(member(2, Role.TR, Duty.VICE_CHAIR));
            })
        .go(new Place.Committee());
  }

  private static Member member(int number, Role role, Duty duty) {
    return new Member(
        new UUID(8, number), SmallWorkplace.MED, "", role, role.usualSide(), duty, number);
  }

  private static Member member(Session session, UUID id) {
    return session.workplaces().member(id).orElseThrow();
  }

  private static Member member(DesktopFixture desktop, UUID id) {
    return desktop.read(session -> member(session, id));
  }

  private static List<Member> members(DesktopFixture desktop) {
    return desktop.read(session -> session.workplaces().members(SmallWorkplace.MED));
  }

  private static Optional<Course> course(DesktopFixture desktop) {
    return desktop.read(session -> session.committees().course(VICE_CHAIR, CourseKind.MED, 0));
  }

  private static Node named(DesktopFixture desktop, String name) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll("*").stream()
            .filter(node -> name.equals(node.getAccessibleText()) && node.isFocusTraversable())
            .findFirst()
            .orElseThrow());
  }

  private static void fire(DesktopFixture desktop, String name) {
    Fx.run(() ->
        desktop.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(ButtonBase.class::cast)
            .filter(button -> name.equals(button.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    desktop.waitIdle();
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText().replace('\u00a0', ' '))
            .toList());
  }
}
