package dk.medspil.document.write;

import dk.medspil.document.model.Document;
import java.io.IOException;
import java.io.OutputStream;

/** Writes documents in one file format. Writers hold no state and may be used by many threads. */
public interface DocumentWriter {

  /**
   * Writes the whole document and flushes, but does not close the stream.
   *
   * @throws IOException if the stream cannot take the bytes
   */
  void write(Document document, OutputStream out) throws IOException;
}
