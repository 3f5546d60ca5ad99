package dk.medspil.document.build;

import dk.medspil.document.sheet.Cell;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.RegisteredGuideline;
import java.util.List;

/** The register of guidelines as a list to sort and filter, one row a guideline. */
public final class GuidelineRegisterSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("Emne", 36),
          new Sheet.Column("Slags", 22),
          new Sheet.Column("Tilstand", 16),
          new Sheet.Column("Vedtaget", 12),
          new Sheet.Column("Opsagt", 12),
          new Sheet.Column("Gælder til", 12),
          new Sheet.Column("Gennemgås", 12),
          new Sheet.Column("Ordlyd", 60),
          new Sheet.Column("Ønsket af", 20),
          new Sheet.Column("Medarbejdersidens syn", 36),
          new Sheet.Column("Ledelsens syn", 36),
          new Sheet.Column("Ledelsen gør i stedet", 36));

  private GuidelineRegisterSheet() {}

  /** Builds the list. */
  public static Sheet of(GuidelineRegister register) {
    return new Sheet(
        "Retningslinjer",
        COLUMNS,
        register.records().stream().map(one -> row(register, one.entry())).toList());
  }

  private static List<Cell> row(GuidelineRegister register, RegisteredGuideline one) {
    Guideline now = one.guideline();
    return List.of(
        Cell.of(one.title()),
        Cell.of(now.kind().label()),
        Cell.of(now.stateOn(register.today()).label()),
        Cell.of(now.agreedOn()),
        Cell.of(now.noticeOn()),
        Cell.of(now.lastDay()),
        Cell.of(one.reviewDue(register.today())),
        Cell.of(now.content()),
        Cell.of(one.talks().wishedBy()),
        Cell.of(one.talks().employees()),
        Cell.of(one.talks().management()),
        Cell.of(now.reason()));
  }
}
