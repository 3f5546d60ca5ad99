package dk.medspil.domain.forum;

import java.util.Optional;
import java.util.UUID;

/**
 * A place where management and employees meet.
 *
 * @param id stable for ever
 * @param kind decides rules such as R01 and R02
 * @param name the local name (R29)
 * @param parent the forum above this one, when it is in the store too
 * @param rules deadlines and number of meetings
 * @param formalised whether a TRIO is part of MED by local agreement; its notes are then MED papers
 * @param position the order in which forums are shown
 */
public record Forum(
    UUID id,
    ForumKind kind,
    String name,
    Optional<UUID> parent,
    RulesOfProcedure rules,
    boolean formalised,
    int position) {

  /** Whether what is written here must stay here and out of every MED export (R02). */
  public boolean isPrivateTrio() {
    return kind == ForumKind.TRIO && !formalised;
  }

  /** Whether agenda and minutes must say that the meeting has MED status (R01). */
  public boolean printsMedStatus() {
    return kind == ForumKind.STAFF_MED;
  }
}
