package dk.medspil.document.build;

import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.meeting.MeetingRecord;

/**
 * Every document of one meeting, in the look of its workplace.
 *
 * @param record the whole meeting; each document shows what its edition may
 */
public record MeetingPapers(MeetingRecord record, DocumentLook look) {

  /**
   * The minutes.
   *
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public Document minutes(Edition edition) {
    return MinutesDocument.of(record, edition, look);
  }

  /**
   * The agenda.
   *
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public Document agenda(Edition edition) {
    return AgendaDocument.of(record, edition, look);
  }

  /**
   * The dialogue boards.
   *
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public Document boards(Edition edition) {
    return Dress.put(look, BoardDocument.of(record, edition), record, edition);
  }

  /**
   * The boards as sheets to write on.
   *
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public Document sheets(Edition edition) {
    Document sheet = SheetDocument.of(record, edition, PageFormat.A4_PORTRAIT);
    return Dress.put(look, sheet, record, edition);
  }

  /**
   * The news for the colleagues, always public.
   *
   * @throws NoPublicEditionException for a TRIO meeting (R02)
   */
  public Document news() {
    return Dress.put(look, CommunicationDocument.of(record), record, Edition.PUBLIC);
  }
}
