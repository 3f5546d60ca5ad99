package dk.medspil.domain.look;

/** The parts of minutes, in their usual order (handbook 10.5). */
public enum MinutesPart implements Part {
  FACTS("Møde og deltagere", "Tid, sted, til stede, afbud, mødeleder og referent.", true, true),
  AGENDA("Dagsorden", "Punkterne på én liste, med link til hvert punkt.", false, false),
  DECISIONS("Beslutninger samlet", "Alle beslutninger i én tabel.", false, false),
  ITEMS("Punkterne", "Hvad der blev drøftet og besluttet under hvert punkt.", true, true),
  TASKS("Opgaver fra mødet", "Hvem gør hvad og hvornår.", false, true),
  TOLD("Formidling", "Hvem fortæller hvad, og til hvem.", false, true),
  APPROVAL("Godkendelse", "Hvem der har godkendt referatet og hvornår.", true, true),
  SIGNATURES("Underskrifter", "Linjer til formand og næstformand.", false, false),
  ADDENDA("Tilføjelser", "Det, der er føjet til efter godkendelsen.", true, true);

  private final String label;
  private final String told;
  private final boolean required;
  private final boolean usual;

  MinutesPart(String label, String told, boolean required, boolean usual) {
    this.label = label;
    this.told = told;
    this.required = required;
    this.usual = usual;
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
  public boolean required() {
    return required;
  }

  @Override
  public boolean usual() {
    return usual;
  }
}
