package dk.medspil.domain.forum;

import java.util.Locale;

/** The role a member has; shown instead of a name wherever a name is not needed. */
public enum Role {
  LEADER("Leder", Side.MANAGEMENT),
  TR("TR", Side.EMPLOYEES),
  JOINT_TR("FTR", Side.EMPLOYEES),
  AMR("AMR", Side.EMPLOYEES),
  EMPLOYEE("Medarbejder", Side.EMPLOYEES);

  private final String label;
  private final Side usualSide;

  Role(String label, Side usualSide) {
    this.label = label;
    this.usualSide = usualSide;
  }

  /** The Danish word or abbreviation for the role. */
  public String label() {
    return label;
  }

  /** The same inside a sentence: "leder", but "TR". */
  public String word() {
    return label.equals(label.toUpperCase(Locale.ROOT)) ? label : label.toLowerCase(Locale.ROOT);
  }

  /** The side the role usually sits on; a member's own side may differ. */
  public Side usualSide() {
    return usualSide;
  }
}
