package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Confidentiality;
import java.util.List;

/** The frame around confidential text in a full edition, which says why and until when. */
final class ConfidentialNotice {
  private ConfidentialNotice() {}

  /** Frames the text of a confidential item. */
  static Block around(Confidentiality why, List<Block> body) {
    String until = why.until().map(day -> " til og med den " + DanishFormat.date(day)).orElse("");
    String reason = why.reason().isBlank() ? "" : ", " + why.reason().strip();
    return new Block.Notice(Block.Notice.Kind.CONFIDENTIAL, "Fortroligt" + until + reason, body);
  }

  /** Frames a confidential line. */
  static Block around(List<Block> body) {
    return new Block.Notice(Block.Notice.Kind.CONFIDENTIAL, "Fortroligt", body);
  }
}
