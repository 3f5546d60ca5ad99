package dk.medspil.store.encryption;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/** Encrypts what is written to it. Not whole before it is finished or closed. */
public final class EncryptedOutput extends OutputStream {
  private final OutputStream out;
  private final Chunks chunks;
  private final byte[] chunk = new byte[Chunks.PLAIN];
  private int filled;
  private boolean finished;

  /** Writes to {@code out}, which is closed with this stream. */
  public EncryptedOutput(OutputStream out, MasterKey master) throws IOException {
    this(out, master, random());
  }

  EncryptedOutput(OutputStream out, MasterKey master, byte[] fileSalt) throws IOException {
    this.out = out;
    Header header = Header.of(master, fileSalt);
    chunks = new Chunks(header, Header.Keys.of(master, fileSalt));
    out.write(header.bytes());
  }

  private static byte[] random() {
    byte[] salt = new byte[Header.FILE_SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return salt;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /** A full chunk is kept back until it is known whether more follows. */
  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    int left = length;
    while (left > 0) {
      if (filled == chunk.length) {
        send(false);
      }
      int part = Math.min(left, chunk.length - filled);
      System.arraycopy(bytes, at, chunk, filled, part);
      filled += part;
      at += part;
      left -= part;
    }
  }

  private void send(boolean last) throws IOException {
    try {
      out.write(chunks.close(chunk, filled, last));
      filled = 0;
    } catch (GeneralSecurityException everyJdkCan) {
      throw new IllegalStateException(everyJdkCan);
    }
  }

  /** Writes what makes the file whole, and leaves the stream below open. */
  public void finish() throws IOException {
    if (!finished) {
      finished = true;
      send(true);
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      finish();
    }
  }
}
