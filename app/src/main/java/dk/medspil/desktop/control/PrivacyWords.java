package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.privacy.CprNumber;
import dk.medspil.domain.privacy.PrivacyFinding;

/** What is said about a finding of the privacy guard, and why it matters. */
final class PrivacyWords {
  private PrivacyWords() {}

  static String sentence(PrivacyFinding finding) {
    return switch (finding.kind()) {
      case CPR_NUMBER -> Texts.get("control.privacy.cpr");
      case EMAIL -> Texts.get("control.privacy.email", finding.matched());
      case PHONE -> Texts.get("control.privacy.phone", finding.matched());
      case HEALTH -> Texts.get("control.privacy.health", finding.matched());
      case UNION_MEMBERSHIP -> Texts.get("control.privacy.union", finding.matched());
    };
  }

  static String why(PrivacyFinding finding) {
    String reason =
        switch (finding.kind()) {
          case CPR_NUMBER ->
              CprNumber.of(finding.matched()).filter(CprNumber::oldControl).isPresent()
                  ? Texts.get("control.privacy.why.cprFits")
                  : Texts.get("control.privacy.why.cpr");
          case EMAIL, PHONE -> Texts.get("control.privacy.why.contact");
          case HEALTH -> Texts.get("control.privacy.why.health");
          case UNION_MEMBERSHIP -> Texts.get("control.privacy.why.union");
        };
    return reason + " " + Texts.get("control.privacy.why.edition");
  }
}
