package dk.medspil.domain.forum;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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
 * @param leftOn the last day as a member; empty while still one. A member of earlier minutes is
 *     never removed, because those are locked (R24)
 * @param tenure from when, and for how long in office
 */
public record Member(
    UUID id,
    UUID forumId,
    String name,
    Role role,
    Side side,
    Duty duty,
    int position,
    Optional<LocalDate> leftOn,
    Tenure tenure) {

  /** A member who has not left and of whom no term is noted. */
  public Member(UUID id, UUID forumId, String name, Role role, Side side, Duty duty, int position) {
    this(id, forumId, name, role, side, duty, position, Optional.empty(), Tenure.NONE);
  }

  /** Whether the member takes part in what happens on a day; first and last day count. */
  public boolean isActiveOn(LocalDate day) {
    return leftOn.filter(day::isAfter).isEmpty()
        && tenure.joinedOn().filter(day::isBefore).isEmpty();
  }

  /** Whether a day lies after the member left. */
  public boolean hasLeftBy(LocalDate day) {
    return leftOn.filter(day::isAfter).isPresent();
  }

  /** Whether the member has a seat: a secretary or a substitute has none. */
  public boolean hasSeat() {
    return duty != Duty.SECRETARY && duty != Duty.SUBSTITUTE;
  }

  /** Whether the member is expected at every meeting: a substitute comes instead of another. */
  public boolean isExpected() {
    return duty != Duty.SUBSTITUTE;
  }

  /** The same member under another name, "" for none. */
  public Member named(String other) {
    return new Member(id, forumId, other, role, side, duty, position, leftOn, tenure);
  }

  /** The same member in another role on a side. */
  public Member as(Role now, Side on) {
    return new Member(id, forumId, name, now, on, duty, position, leftOn, tenure);
  }

  /** The same member with another duty. */
  public Member withDuty(Duty now) {
    return new Member(id, forumId, name, role, side, now, position, leftOn, tenure);
  }

  /** The same member elsewhere in the list. */
  public Member at(int place) {
    return new Member(id, forumId, name, role, side, duty, place, leftOn, tenure);
  }

  /** The same member, who leaves on a day or is back again. */
  public Member leaving(Optional<LocalDate> day) {
    return new Member(id, forumId, name, role, side, duty, position, day, tenure);
  }

  /** The same member with other dates of office. */
  public Member with(Tenure other) {
    return new Member(id, forumId, name, role, side, duty, position, leftOn, other);
  }

  /** The words for this member that hold no name: "Næstformand, TR" or "AMR". */
  public String roleLabel() {
    return duty == Duty.NONE ? role.label() : duty.label() + ", " + role.label();
  }

  /** The same inside a sentence: "TR og næstformand", "AMR", "suppleant for TR". */
  public String roleWords() {
    return switch (duty) {
      case NONE -> role.word();
      case SUBSTITUTE -> "suppleant for " + role.word();
      case CHAIR, VICE_CHAIR, SECRETARY ->
          role.word() + " og " + duty.label().toLowerCase(Locale.ROOT);
    };
  }

  /**
   * The member among others: "TR (næstformand)", where two words for one person must not be read as
   * two persons, or "Kim Kær (TR og næstformand)". Where no name but a description is written, as
   * "TR for natholdet", it is not said twice that it is a TR.
   */
  public String inList() {
    if (name.isBlank()) {
      return duty == Duty.NONE
          ? role.word()
          : role.word() + " (" + duty.label().toLowerCase(Locale.ROOT) + ")";
    }
    boolean said = duty == Duty.NONE && name.strip().startsWith(role.label() + " ");
    return said ? name.strip() : name.strip() + " (" + roleWords() + ")";
  }

  /** The same on a line of its own: "TR (næstformand)" or "Kim Kær (TR og næstformand)". */
  public String nameAndRole() {
    String words = inList();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
