package dk.medspil.document.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Writes sheets in one file format. Writers hold no state and may be used by many threads. */
public interface SheetWriter {

  /**
   * Writes the whole sheet and flushes, but does not close the stream.
   *
   * @throws IOException if the stream cannot take the bytes
   */
  void write(Sheet sheet, OutputStream out) throws IOException;
}
