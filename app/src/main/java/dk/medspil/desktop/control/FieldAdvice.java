package dk.medspil.desktop.control;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import org.controlsfx.control.decoration.Decoration;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.decoration.AbstractValidationDecoration;

/**
 * Shows what ControlsFX finds wrong as a sentence right under the field, and not as a picture in
 * its corner: words come before colour and pictures here. The field must be {@link Labelled}.
 */
public final class FieldAdvice extends AbstractValidationDecoration {

  @Override
  public void applyValidationDecoration(ValidationMessage message) {
    labelled(message.getTarget())
        .ifPresent(field -> field.showAdvice(Optional.of(message.getText())));
  }

  @Override
  public void removeDecorations(Control target) {
    labelled(target).ifPresent(field -> field.showAdvice(Optional.empty()));
  }

  /** Which fields are required is said in their names. */
  @Override
  public void applyRequiredDecoration(Control target) {}

  @Override
  protected Collection<Decoration> createValidationDecorations(ValidationMessage message) {
    return List.of();
  }

  @Override
  protected Collection<Decoration> createRequiredDecorations(Control target) {
    return List.of();
  }

  private static Optional<Labelled> labelled(Node field) {
    return field.getParent() instanceof Labelled around ? Optional.of(around) : Optional.empty();
  }
}
