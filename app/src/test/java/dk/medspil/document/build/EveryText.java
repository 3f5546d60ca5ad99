package dk.medspil.document.build;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts other words into every text of a record, whatever it is made of; a new field is met too. */
final class EveryText {
  private EveryText() {}

  static <T> T of(T record, UnaryOperator<String> words) {
    @SuppressWarnings("unchecked")
    T changed = (T) value(record, words);
    return changed;
  }

  private static Object value(Object value, UnaryOperator<String> words) {
    return switch (value) {
      case String text -> words.apply(text);
      case Optional<?> maybe -> maybe.map(inner -> value(inner, words));
      case List<?> list -> list.stream().map(inner -> value(inner, words)).toList();
      case Record record -> rebuilt(record, words);
      default -> value;
    };
  }

  private static Object rebuilt(Record record, UnaryOperator<String> words) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i].getAccessor().setAccessible(true);
        values[i] = value(parts[i].getAccessor().invoke(record), words);
      }
      Constructor<?> made = record.getClass().getDeclaredConstructor(types);
      made.setAccessible(true);
      return made.newInstance(values);
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError(record.getClass().getName(), wrong);
    }
  }
}
