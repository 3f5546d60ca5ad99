package dk.medspil.desktop.meeting;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A drop-down list of a few fixed values, each with its Danish word. */
final class PrepareChoice<T> extends ComboBox<T> {
  PrepareChoice(Function<T, String> words, List<T> values) {
    getItems().setAll(values);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("The values are chosen, never typed");
          }
        });
  }
}
