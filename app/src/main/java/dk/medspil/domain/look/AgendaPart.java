package dk.medspil.domain.look;

/** The parts of an agenda, in their usual order (handbook 10.4). */
public enum AgendaPart implements Part {
  FACTS("Møde", "Tid og sted.", Presence.ALWAYS),
  MEMBERS("Medlemmer og gæster", "Hvem der er indkaldt.", Presence.USUALLY),
  ITEMS("Punkterne", "Punkter med form og tid.", Presence.ALWAYS),
  DETAILS("Om punkterne", "Baggrund, spørgsmål og hvorfor punktet er der.", Presence.USUALLY),
  FILES("Bilag samlet", "Alle bilag i én tabel, med deres punkt.", Presence.WHEN_ASKED);

  private final String label;
  private final String told;
  private final Presence presence;

  AgendaPart(String label, String told, Presence presence) {
    this.label = label;
    this.told = told;
    this.presence = presence;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String told() {
    return told;
  }

  @Override
  public Presence presence() {
    return presence;
  }
}
