package dk.medspil.desktop.forum;

import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Side;
import java.util.List;

/**
 * A member by role and side; a name is not needed.
 *
 * @param name may be empty
 */
record NewMember(String name, Role role, Side side, Duty duty) {

  /** Those who usually sit in a forum of a kind: leader, TR and AMR, with their duties. */
  static List<NewMember> usual(ForumKind kind) {
    return switch (kind) {
      case TRIO, WORK_ENVIRONMENT_GROUP ->
          List.of(of(Role.LEADER, Duty.NONE), of(Role.TR, Duty.NONE), of(Role.AMR, Duty.NONE));
      case MAIN_MED, AREA_MED ->
          List.of(
              of(Role.LEADER, Duty.CHAIR),
              of(Role.JOINT_TR, Duty.VICE_CHAIR),
              of(Role.AMR, Duty.NONE));
      case LOCAL_MED, STAFF_MED, COOPERATION_COMMITTEE, OTHER ->
          List.of(
              of(Role.LEADER, Duty.CHAIR), of(Role.TR, Duty.VICE_CHAIR), of(Role.AMR, Duty.NONE));
    };
  }

  /** Another employee, as when one more is added. */
  static NewMember another() {
    return of(Role.EMPLOYEE, Duty.NONE);
  }

  private static NewMember of(Role role, Duty duty) {
    return new NewMember("", role, role.usualSide(), duty);
  }
}
