package dk.medspil.domain.look;

/** The parts of minutes, in their usual order (handbook 10.5). */
public enum MinutesPart implements Part {
  FACTS(
      "Møde og deltagere", "Tid, sted, til stede, afbud, mødeleder og referent.", Presence.ALWAYS),
  AGENDA("Dagsorden", "Punkterne på én liste, med link til hvert punkt.", Presence.WHEN_ASKED),
  DECISIONS("Beslutninger samlet", "Alle beslutninger i én tabel.", Presence.WHEN_ASKED),
  ITEMS("Punkterne", "Hvad der blev drøftet og besluttet under hvert punkt.", Presence.ALWAYS),
  TASKS("Opgaver fra mødet", "Hvem gør hvad og hvornår.", Presence.USUALLY),
  TOLD("Formidling", "Hvem fortæller hvad, og til hvem.", Presence.USUALLY),
  FILES("Bilag samlet", "Alle bilag i én tabel, med deres punkt.", Presence.WHEN_ASKED),
  APPROVAL("Godkendelse", "Hvem der har godkendt referatet og hvornår.", Presence.ALWAYS),
  SIGNATURES("Underskrifter", "Linjer til formand og næstformand.", Presence.WHEN_ASKED),
  ADDENDA("Tilføjelser", "Det, der er føjet til efter godkendelsen.", Presence.ALWAYS);

  private final String label;
  private final String told;
  private final Presence presence;

  MinutesPart(String label, String told, Presence presence) {
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
