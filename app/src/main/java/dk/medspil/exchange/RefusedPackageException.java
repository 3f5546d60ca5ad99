package dk.medspil.exchange;

/**
 * A package was refused whole. The message is one Danish sentence for the user that says which
 * file, where in it, and why; nothing was taken from the file.
 */
public final class RefusedPackageException extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedPackageException(String file, String why) {
    super(sentence(file, why));
  }

  RefusedPackageException(String file, String why, Throwable cause) {
    super(sentence(file, why), cause);
  }

  private static String sentence(String file, String why) {
    // Both hold words from outside, and a sentence must stay one.
    return PackedFile.onOneLine("Filen »" + file + "« " + why + ".");
  }
}
