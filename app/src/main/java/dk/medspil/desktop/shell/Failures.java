package dk.medspil.desktop.shell;

import dk.medspil.content.RefusedContentException;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Failure;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.exchange.RefusedPackageException;
import dk.medspil.store.StoreRefusedException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a failure into what the user is told: what happened, what is safe, what to do now. */
final class Failures {
  private static final int FRAMES = 12;

  private Failures() {}

  /**
   * The failure that has a sentence for the user, wherever it lies below the ones that only passed
   * it on; the failure itself when none has.
   */
  static Throwable known(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreRefusedException
          || cause instanceof RefusedContentException
          || cause instanceof RefusedPackageException
          || cause instanceof SaveFailedException) {
        return cause;
      }
    }
    return failure;
  }

  /**
   * The sentence of a rule that forbids what was tried. It is said in passing: a dialog would stop
   * whoever is typing.
   */
  static Optional<String> ruleSentence(Throwable failure) {
    return failure instanceof StoreRefusedException refusal
            && switch (refusal.reason()) {
              case RULE, LOCKED_MINUTES -> true;
              default -> false;
            }
        ? Optional.of(refusal.getMessage())
        : Optional.empty();
  }

  /** Whether the store could not write, so that "Alt er gemt" would not be true. */
  static boolean isUnsaved(Throwable failure) {
    return failure instanceof StoreRefusedException && ruleSentence(failure).isEmpty();
  }

  /** What the dialog says. */
  static Failure told(Throwable failure) {
    return switch (failure) {
      case StoreRefusedException refusal ->
          new Failure(
              Texts.get("shell.failure.store"),
              refusal.getMessage(),
              Optional.of(refusal.reason().name()));
      case RefusedContentException refusal ->
          new Failure(Texts.get("shell.failure.file"), refusal.getMessage(), Optional.empty());
      case RefusedPackageException refusal ->
          new Failure(Texts.get("shell.failure.file"), refusal.getMessage(), Optional.empty());
      case SaveFailedException unsaved ->
          new Failure(Texts.get("shell.failure.save"), unsaved.getMessage(), Optional.empty());
      default ->
          new Failure(
              Texts.get("shell.failure.program"),
              Texts.get("shell.failure.programAdvice"),
              Optional.of(details(failure)));
    };
  }

  /** Where it happened. Messages are left out: they may hold what the user wrote. */
  private static String details(Throwable failure) {
    return failure.getClass().getName()
        + Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n  " + frame)
            .collect(Collectors.joining());
  }
}
