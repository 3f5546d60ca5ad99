package dk.medspil.domain.calendar;

import java.util.Optional;
import java.util.function.Function;

/** What came of reading something a person typed: a value, or a sentence to show at the field. */
public sealed interface Parsed<T> {

  /**
   * The text was understood.
   *
   * @param value what it means
   */
  record Understood<T>(T value) implements Parsed<T> {}

  /**
   * The text was not understood.
   *
   * @param advice one short Danish sentence that says what to type instead
   */
  record NotUnderstood<T>(String advice) implements Parsed<T> {}

  /** Returns the value, or empty if the text was not understood. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Understood<T>(T value) -> Optional.of(value);
      case NotUnderstood<T> no -> Optional.empty();
    };
  }

  /** Carries the value on through a function; advice is passed on unchanged. */
  default <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
    return switch (this) {
      case Understood<T>(T value) -> next.apply(value);
      case NotUnderstood<T>(String advice) -> new NotUnderstood<>(advice);
    };
  }
}
