package dk.medspil.domain.look;

/** The parts of an agenda, in their usual order (handbook 10.4). */
public enum AgendaPart implements Part {
  FACTS("Møde", "Tid og sted.", true, true),
  MEMBERS("Medlemmer og gæster", "Hvem der er indkaldt.", false, true),
  ITEMS("Punkterne", "Punkter med form og tid.", true, true),
  DETAILS("Om punkterne", "Baggrund, spørgsmål og hvorfor punktet er der.", false, true);

  private final String label;
  private final String told;
  private final boolean required;
  private final boolean usual;

  AgendaPart(String label, String told, boolean required, boolean usual) {
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
