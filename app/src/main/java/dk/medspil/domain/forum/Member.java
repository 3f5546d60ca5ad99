package dk.medspil.domain.forum;

import java.util.UUID;

/**
 * A member of a forum. The name may be empty: a role is enough for everything but the attendance
 * list.
 *
 * @param id stable for ever
 * @param forumId the forum
 * @param name may be empty; never leaves in a public edition
 * @param role the role
 * @param side the side the member sits on
 * @param duty chair, vice chair and so on
 * @param position the order in which members are shown
 */
public record Member(
    UUID id, UUID forumId, String name, Role role, Side side, Duty duty, int position) {

  /** The words for this member that hold no name: "Næstformand, TR" or "AMR". */
  public String roleLabel() {
    return duty == Duty.NONE ? role.label() : duty.label() + ", " + role.label();
  }
}
