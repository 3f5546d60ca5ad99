package dk.medspil.domain.look;

import java.util.Optional;

/**
 * How the documents of a workplace look.
 *
 * @param header stands at the top of each page; may hold the words of {@link PageText}
 * @param footer stands at the foot of each page, likewise
 */
public record DocumentLook(
    Accent accent,
    TextSize size,
    String header,
    String footer,
    PartOrder<MinutesPart> minutes,
    PartOrder<AgendaPart> agenda,
    Optional<LookFile> logo,
    Optional<LookFile> template) {

  /** The program's own look. */
  public static final DocumentLook USUAL =
      new DocumentLook(
          Accent.USUAL,
          TextSize.NORMAL,
          "",
          "",
          PartOrder.usual(MinutesPart.class),
          PartOrder.usual(AgendaPart.class),
          Optional.empty(),
          Optional.empty());

  /** The same look with other words at the top and the foot of pages. */
  public DocumentLook with(String otherHeader, String otherFooter) {
    return new DocumentLook(
        accent, size, otherHeader, otherFooter, minutes, agenda, logo, template);
  }

  /** The same look with another logo, or none. */
  public DocumentLook withLogo(Optional<LookFile> other) {
    return new DocumentLook(accent, size, header, footer, minutes, agenda, other, template);
  }
}
