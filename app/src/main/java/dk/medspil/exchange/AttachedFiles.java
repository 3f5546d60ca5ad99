package dk.medspil.exchange;

/** Where the content of a package's attachments is read from, one file at a time. */
@FunctionalInterface
public interface AttachedFiles {

  /** For packages without attachments. */
  AttachedFiles NONE =
      sha256 -> {
        throw new IllegalStateException("the package has no file " + sha256);
      };

  /**
   * The content with a SHA-256, at most {@link dk.medspil.domain.meeting.Attachment#MOST_BYTES}.
   *
   * @throws RuntimeException if it can no longer be read, with a sentence for the user
   */
  byte[] content(String sha256);
}
