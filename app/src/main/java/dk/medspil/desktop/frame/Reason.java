package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.document.manual.Page;
import javafx.scene.control.Button;

/**
 * Why the program asks for something or holds it back: the place in the manual that tells, with law
 * or agreement and date.
 */
public enum Reason {
  ON_THE_AGENDA(Page.AGENDA, "Hvorfor er punktet her?"),
  /** R06. */
  DEADLINES(Page.AGENDA, "Frister"),
  CONFIDENTIAL(Page.RULES, "Fortrolighed"),
  /** R01. */
  MED_STATUS(Page.RULES, "Personalemøde med MED-status"),
  /** R02. */
  TRIO(Page.RULES, "TRIO"),
  /** R24. */
  LOCKED_MINUTES(Page.MINUTES, "Et godkendt referat er låst"),
  DOCUMENT_PARTS(Page.MINUTES, "Dokumenternes udseende"),
  /** R07. */
  TOPIC_AGE(Page.APV, "Emner og treårsreglen"),
  /** R09. */
  BEFORE_START(Page.APV, "Før linjen kan sættes i gang"),
  /** R10. */
  BEFORE_CLOSE(Page.APV, "Før linjen kan afsluttes"),
  /** R03 and R04. */
  GUIDELINE_NOTICE(Page.GUIDELINES, "Fra ønske til opsigelse"),
  LIFT(Page.GUIDELINES, "Løft op"),
  /** R19. */
  FIVE_ANSWERS(Page.SURVEYS, "Færre end fem svar");

  private final Page page;
  private final String heading;

  Reason(Page page, String heading) {
    this.page = page;
    this.heading = heading;
  }

  /** Where the manual tells. */
  public Place.Manual place() {
    return new Place.Manual(page, heading);
  }

  /** "Hvorfor?", to stand beside what the rule says. */
  public Button link(Frame frame) {
    Button link =
        Command.of(
                Texts.get("manual.why"),
                Texts.get("manual.whyHelp", heading),
                () -> frame.go(place()))
            .linkButton();
    link.getStyleClass().addAll("small", "why");
    return link;
  }
}
