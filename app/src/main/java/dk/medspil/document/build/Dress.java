package dk.medspil.document.build;

import dk.medspil.document.model.CleanText;
import dk.medspil.document.model.Document;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.meeting.MeetingRecord;

/** Puts a workplace's look on documents of its meetings. */
public final class Dress {
  private Dress() {}

  /**
   * A document of a meeting in the workplace's look. What the user wrote for header, footer and
   * logo goes through the edition as all other words do, so that a public one names nobody.
   *
   * @param whole the meeting, before the edition
   */
  public static Document put(
      DocumentLook look, Document document, MeetingRecord whole, Edition edition) {
    return document.dressed(worded(look, whole, edition), whole.forum().name());
  }

  private static DocumentLook worded(DocumentLook look, MeetingRecord whole, Edition edition) {
    if (!edition.isPublic()) {
      return look;
    }
    DocumentLook worded = look.with(open(look.header(), whole), open(look.footer(), whole));
    return worded.withLogo(
        look.logo().map(logo -> logo.described(open(logo.description(), whole))));
  }

  private static String open(String text, MeetingRecord whole) {
    return UnclearedWords.leftOut(RoleNames.insteadOfNames(CleanText.line(text), whole), whole);
  }
}
