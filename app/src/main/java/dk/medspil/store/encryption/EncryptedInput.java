package dk.medspil.store.encryption;

import dk.medspil.store.encryption.RefusedFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.function.Function;
import javax.crypto.AEADBadTagException;

/** Decrypts what {@link EncryptedOutput} wrote; gives out nothing that was not checked. */
public final class EncryptedInput extends InputStream {
  private final PushbackInputStream in;
  private final String name;
  private final Chunks chunks;
  private byte[] chunk = new byte[0];
  private int at;
  private boolean last;

  /**
   * Reads from {@code in}, which is closed with this stream.
   *
   * @param name the file as the user knows it
   * @param passphrase is not kept
   * @throws RefusedFileException if the passphrase is another one, or the file is none of ours
   */
  public EncryptedInput(InputStream in, String name, char[] passphrase) throws IOException {
    this(in, name, header -> MasterKey.of(passphrase, header.salt(), header.rounds()));
  }

  private EncryptedInput(InputStream in, String name, Function<Header, MasterKey> master)
      throws IOException {
    this.in = new PushbackInputStream(in);
    this.name = name;
    Header header = Header.read(in.readNBytes(Header.SIZE)).orElseThrow(this::damaged);
    Header.Keys keys =
        header
            .keys(master.apply(header))
            .orElseThrow(() ->
                new RefusedFileException(
                    Reason.PASSPHRASE, "Adgangssætningen passer ikke til filen " + name + "."));
    chunks = new Chunks(header, keys);
  }

  /**
   * As the public constructor, with a key at hand: much faster, when the file was written with it.
   */
  public static EncryptedInput with(MasterKey master, InputStream in, String name)
      throws IOException {
    return new EncryptedInput(in, name, header -> master);
  }

  @Override
  public int read() throws IOException {
    return fill() ? chunk[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int part = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, bytes, from, part);
    at += part;
    return part;
  }

  private boolean fill() throws IOException {
    while (at == chunk.length && !last) {
      byte[] closed = in.readNBytes(Chunks.CLOSED);
      int more = in.read();
      last = more < 0;
      if (!last) {
        in.unread(more);
      }
      chunk = open(closed);
      at = 0;
    }
    return at < chunk.length;
  }

  private byte[] open(byte[] closed) throws RefusedFileException {
    if (closed.length < Chunks.TAG) {
      throw damaged();
    }
    try {
      return chunks.open(closed, closed.length, last);
    } catch (AEADBadTagException changed) {
      throw damaged();
    } catch (GeneralSecurityException everyJdkCan) {
      throw new IllegalStateException(everyJdkCan);
    }
  }

  private RefusedFileException damaged() {
    return new RefusedFileException(
        Reason.DAMAGED, "Filen " + name + " er ikke hel: noget er ændret eller mangler i den.");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
