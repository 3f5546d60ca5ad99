package dk.medspil.domain.meeting;

/**
 * How something from a meeting is told (handbook 1.7 and 8.1 no. 3): hvem, hvordan and who else has
 * access. What is told, when and by whom stand in the {@link Outcome} it belongs to.
 *
 * @param direction to which level it goes
 * @param audience who is told, in a few words; may be empty
 * @param channel how, such as "personalemøde"; may be empty
 * @param access who can read it besides; may be empty
 */
public record Communication(Direction direction, String audience, String channel, String access) {

  /** To the colleagues, the rest not said yet. */
  public static final Communication PLAIN = new Communication(Direction.STAFF, "", "", "");

  /** Which way something is told. */
  public enum Direction {
    STAFF("Kollegerne"),
    UP("Niveauet over"),
    DOWN("Niveauet under"),
    TRIO("TRIO"),
    OTHER("Andre");

    private final String label;

    Direction(String label) {
      this.label = label;
    }

    /** The Danish words for those who are told. */
    public String label() {
      return label;
    }
  }

  /** Who is told: the words for the level, and who of them. */
  public String told() {
    return audience.isBlank() ? direction.label() : direction.label() + ", " + audience.strip();
  }
}
