package dk.medspil.exchange.demo;

import dk.medspil.domain.duty.Course;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.forum.TrioQuestion;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.exchange.ForumPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The workplace, its three forums and their members, by role and without names. */
final class DemoForums {
  static final UUID LOCAL = DemoIds.of("forum/lokal-med");
  static final UUID TRIO = DemoIds.of("forum/trio");
  static final UUID STAFF = DemoIds.of("forum/personalemoede");

  private DemoForums() {}

  static Workplace workplace() {
    return new Workplace(
        DemoIds.of("workplace"), "Botilbuddet Åkanden", "Vadby Kommune", Sector.MUNICIPALITY);
  }

  static List<ForumPart> all(DemoDays days) {
    return List.of(localMed(days), trio(days), staff());
  }

  private static ForumPart localMed(DemoDays days) {
    Forum forum = forum(LOCAL, ForumKind.LOCAL_MED, "Lokal-MED", RulesOfProcedure.DEFAULT, 0);
    List<Member> members = new ArrayList<>();
    member(members, LOCAL, "", Role.LEADER, Duty.CHAIR);
    member(members, LOCAL, "", Role.TR, Duty.VICE_CHAIR);
    member(members, LOCAL, "Afdelingsleder, aften og nat", Role.LEADER, Duty.NONE);
    member(members, LOCAL, "TR for social- og sundhedsgruppen", Role.TR, Duty.NONE);
    member(members, LOCAL, "", Role.AMR, Duty.NONE);
    member(members, LOCAL, "Fast nattevagt", Role.EMPLOYEE, Duty.NONE);
    member(members, LOCAL, "", Role.EMPLOYEE, Duty.SECRETARY);
    former(members, LOCAL, Role.AMR, days.today().minusMonths(14));
    member(members, LOCAL, "", Role.TR, Duty.SUBSTITUTE);
    List<Course> courses = DemoCommittee.of(days, members);
    return new ForumPart(
        forum,
        members,
        List.of(
            proposal(days, "Hvordan bruger vi pausen på en travl dag?", "Medarbejdersiden", 10),
            proposal(days, "Instruktion af vikarer i weekenden", "Arbejdsmiljøgruppen", 6),
            proposal(days, "Servicetjek af MED-arbejdet", "Årshjulet", 3)),
        courses,
        Optional.empty());
  }

  private static ForumPart trio(DemoDays days) {
    RulesOfProcedure rules = RulesOfProcedure.usual(20, 2, 1, 3, true);
    Forum forum = forum(TRIO, ForumKind.TRIO, "TRIO", rules, 1);
    List<Member> members = new ArrayList<>();
    member(members, TRIO, "", Role.LEADER, Duty.CHAIR);
    member(members, TRIO, "", Role.TR, Duty.NONE);
    member(members, TRIO, "", Role.AMR, Duty.NONE);
    return new ForumPart(forum, members, List.of(), List.of(), Optional.of(agreement(days)));
  }

  private static TrioAgreement agreement(DemoDays days) {
    return TrioAgreement.open(DemoIds.of("agreement"), TRIO)
        .answering(
            TrioQuestion.ROLES, "Lederen leder, TR taler for kollegerne, AMR for arbejdsmiljøet.")
        .answering(
            TrioQuestion.DECISIONS, "Lederen beslutter om drift. Det fælles beslutter vi sammen.")
        .answering(TrioQuestion.DISAGREEMENT, "Vi siger det højt her og ikke i frokoststuen.")
        .answering(TrioQuestion.TOOLS, "Kun beslutning, ansvarlig og frist. Ingen navne.")
        .answering(TrioQuestion.MEETINGS, "Hver anden tirsdag kl. 9.00 i 45 minutter.")
        .answering(TrioQuestion.PURPOSE, "Hurtige løsninger, og et sted at gå hen.")
        .answering(TrioQuestion.HEARING, "Vi spørger hvert hold, også natten.")
        .answering(TrioQuestion.TELLING, "Fem linjer på tavlen samme dag.")
        .answering(TrioQuestion.INVOLVING, "Når noget er principielt, skal det i Lokal-MED.")
        .agreed(Optional.of(days.today().minusMonths(12)))
        .reviewed(Optional.of(days.in(14)));
  }

  private static ForumPart staff() {
    RulesOfProcedure rules = RulesOfProcedure.usual(3, 10, 5, 7, true);
    Forum forum = forum(STAFF, ForumKind.STAFF_MED, "Personalemøde med MED-status", rules, 2);
    List<Member> members = new ArrayList<>();
    member(members, STAFF, "", Role.LEADER, Duty.CHAIR);
    member(members, STAFF, "", Role.TR, Duty.VICE_CHAIR);
    member(members, STAFF, "", Role.AMR, Duty.NONE);
    member(members, STAFF, "Fra dagholdet", Role.EMPLOYEE, Duty.NONE);
    member(members, STAFF, "Fra aftenholdet", Role.EMPLOYEE, Duty.NONE);
    member(members, STAFF, "Fra natteholdet", Role.EMPLOYEE, Duty.SECRETARY);
    return new ForumPart(forum, members, List.of(), List.of(), Optional.empty());
  }

  private static Forum forum(
      UUID id, ForumKind kind, String name, RulesOfProcedure rules, int position) {
    return new Forum(id, kind, name, Optional.empty(), rules, false, position);
  }

  private static void member(List<Member> members, UUID forum, String name, Role role, Duty duty) {
    int position = members.size();
    UUID id = DemoIds.of("member/" + forum + "/" + position);
    members.add(new Member(id, forum, name, role, role.usualSide(), duty, position));
  }

  private static void former(List<Member> members, UUID forum, Role role, LocalDate leftOn) {
    member(members, forum, "", role, Duty.NONE);
    members.add(members.removeLast().leaving(Optional.of(leftOn)));
  }

  private static Proposal proposal(DemoDays days, String title, String by, int daysAgo) {
    return new Proposal(
        DemoIds.of("proposal/" + title), LOCAL, title, by, days.today().minusDays(daysAgo));
  }
}
