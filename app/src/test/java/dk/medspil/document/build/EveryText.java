package dk.medspil.document.build;

import dk.medspil.domain.apv.RiskScale;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Puts other words into every text of a record, whatever it is made of; a new field is met too.
 * What names another record, such as the field of a form that an answer belongs to, is left alone.
 */
final class EveryText {
  private static final Set<String> NAMES =
      Set.of("id", "field", "row", "part", "code", "kind", "templateId", "template", "task");

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
      // Its words are one short line each, or the scale is refused.
      case RiskScale scale -> scale;
      case Record record -> rebuilt(record, words);
      default -> value;
    };
  }

  private static boolean isName(RecordComponent part) {
    return NAMES.contains(part.getName())
        && (part.getType() == String.class
            || part.getGenericType().getTypeName().equals("java.util.Optional<java.lang.String>"));
  }

  private static Object rebuilt(Record record, UnaryOperator<String> words) {
    try {
      return made(record, words);
    } catch (InvocationTargetException refused) {
      // A reason, say, that only a refused guideline has: what is empty there must stay so.
      try {
        return made(record, text -> text.isEmpty() ? text : words.apply(text));
      } catch (InvocationTargetException wrong) {
        throw new LinkageError(record.getClass().getName(), wrong);
      }
    }
  }

  private static Object made(Record record, UnaryOperator<String> words)
      throws InvocationTargetException {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i].getAccessor().setAccessible(true);
        Object before = parts[i].getAccessor().invoke(record);
        values[i] = isName(parts[i]) ? before : value(before, words);
      }
      Constructor<?> made = record.getClass().getDeclaredConstructor(types);
      made.setAccessible(true);
      return made.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw refused;
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError(record.getClass().getName(), wrong);
    }
  }
}
