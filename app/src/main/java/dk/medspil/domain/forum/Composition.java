package dk.medspil.domain.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whether those a forum has are those it should have (handbook 1.2 and 1.3). */
public final class Composition {
  private Composition() {}

  /** What a forum lacks or has in the wrong place. */
  public enum Gap {
    /** Nobody sits for the management. */
    NO_MANAGEMENT,
    /** Nobody sits for the employees. */
    NO_EMPLOYEES,
    /** No leader, in a group that is leader and AMR. */
    NO_LEADER,
    /** No TR, and no joint TR either. */
    NO_TR,
    /** No AMR. */
    NO_AMR,
    /** Nobody chairs. */
    NO_CHAIR,
    /** More than one chairs. */
    TWO_CHAIRS,
    /** The chair is no leader. */
    CHAIR_NOT_MANAGEMENT,
    /** The employee side has not chosen a vice chair. */
    NO_VICE_CHAIR,
    /** The vice chair sits for the management. */
    VICE_CHAIR_NOT_EMPLOYEES
  }

  /**
   * What a forum lacks with these members; nothing for a forum whose composition no rule says
   * anything about.
   *
   * @param members those who are members now
   */
  public static List<Gap> gaps(ForumKind kind, List<Member> members) {
    List<Member> seated = members.stream().filter(Member::hasSeat).toList();
    return switch (kind) {
      case MAIN_MED, AREA_MED, LOCAL_MED -> committee(seated, true);
      case COOPERATION_COMMITTEE -> committee(seated, false);
      case STAFF_MED -> staff(seated);
      case TRIO -> trio(seated);
      case WORK_ENVIRONMENT_GROUP -> group(seated);
      case OTHER -> List.of();
    };
  }

  private static List<Gap> committee(List<Member> members, boolean workEnvironment) {
    List<Gap> gaps = new ArrayList<>();
    unless(sits(members, Side.MANAGEMENT), Gap.NO_MANAGEMENT, gaps);
    unless(sits(members, Side.EMPLOYEES), Gap.NO_EMPLOYEES, gaps);
    unless(hasTr(members), Gap.NO_TR, gaps);
    unless(!workEnvironment || has(members, Role.AMR), Gap.NO_AMR, gaps);
    chair(members, gaps);
    unless(any(members, one -> one.duty() == Duty.VICE_CHAIR), Gap.NO_VICE_CHAIR, gaps);
    unless(
        members.stream()
            .filter(one -> one.duty() == Duty.VICE_CHAIR)
            .allMatch(one -> one.side() == Side.EMPLOYEES),
        Gap.VICE_CHAIR_NOT_EMPLOYEES,
        gaps);
    return List.copyOf(gaps);
  }

  private static void chair(List<Member> members, List<Gap> gaps) {
    List<Member> chairs = members.stream().filter(one -> one.duty() == Duty.CHAIR).toList();
    unless(!chairs.isEmpty(), Gap.NO_CHAIR, gaps);
    unless(chairs.size() < 2, Gap.TWO_CHAIRS, gaps);
    unless(
        chairs.stream().allMatch(one -> one.side() == Side.MANAGEMENT),
        Gap.CHAIR_NOT_MANAGEMENT,
        gaps);
  }

  /** All employees take part; a leader calls the meeting. */
  private static List<Gap> staff(List<Member> members) {
    return sits(members, Side.MANAGEMENT) ? List.of() : List.of(Gap.NO_MANAGEMENT);
  }

  private static List<Gap> trio(List<Member> members) {
    List<Gap> gaps = new ArrayList<>();
    unless(has(members, Role.LEADER), Gap.NO_LEADER, gaps);
    unless(hasTr(members), Gap.NO_TR, gaps);
    unless(has(members, Role.AMR), Gap.NO_AMR, gaps);
    return List.copyOf(gaps);
  }

  private static List<Gap> group(List<Member> members) {
    List<Gap> gaps = new ArrayList<>();
    unless(has(members, Role.LEADER), Gap.NO_LEADER, gaps);
    unless(has(members, Role.AMR), Gap.NO_AMR, gaps);
    return List.copyOf(gaps);
  }

  private static boolean hasTr(List<Member> members) {
    return has(members, Role.TR) || has(members, Role.JOINT_TR);
  }

  private static boolean has(List<Member> members, Role role) {
    return any(members, one -> one.role() == role);
  }

  private static boolean sits(List<Member> members, Side side) {
    return any(members, one -> one.side() == side);
  }

  private static boolean any(List<Member> members, Predicate<Member> wanted) {
    return members.stream().anyMatch(wanted);
  }

  private static void unless(boolean fulfilled, Gap gap, List<Gap> gaps) {
    if (!fulfilled) {
      gaps.add(gap);
    }
  }
}
