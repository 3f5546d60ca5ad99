package dk.medspil.content;

/**
 * A file was refused whole. The message is one Danish sentence for the user that says which file,
 * where in it, and why; nothing was taken from the file.
 */
public final class RefusedContentException extends Exception {

  RefusedContentException(String sentence) {
    super(sentence);
  }

  RefusedContentException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
