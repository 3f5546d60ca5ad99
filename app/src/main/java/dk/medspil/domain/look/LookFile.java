package dk.medspil.domain.look;

/**
 * A file of the user's that documents are made with.
 *
 * @param name what the file was called
 * @param description what a logo shows, for those who cannot see it; empty for a template
 */
public record LookFile(Kind kind, String name, String description, FileBytes content) {

  /** The most bytes such a file may have. */
  public static final int LARGEST = 2 * 1024 * 1024;

  /** What it is for; a workplace has at most one of each. */
  public enum Kind {
    /** A PNG the program has drawn anew from the user's picture. */
    LOGO,
    /** A Word document whose styles, header and footer Word files are made on. */
    WORD_TEMPLATE
  }

  public LookFile {
    if (content.size() > LARGEST) {
      throw new IllegalArgumentException("too large: " + content.size());
    }
  }

  /** Whether it begins as files of its kind do; what follows is for its reader to find out. */
  public boolean isOfItsKind() {
    return content.startsWith(
        switch (kind) {
          case LOGO -> new byte[] {(byte) 0x89, 'P', 'N', 'G'};
          case WORD_TEMPLATE -> new byte[] {'P', 'K', 3, 4};
        });
  }

  /** The same file with another description. */
  public LookFile described(String now) {
    return new LookFile(kind, name, now, content);
  }
}
