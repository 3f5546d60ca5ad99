package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormColumn;
import java.util.List;
import java.util.stream.Stream;

/** What the kinds of answers and columns are called. */
final class FormWords {
  private FormWords() {}

  static String of(FieldKind kind) {
    return Texts.get(
        switch (kind) {
          case SHORT_TEXT -> "form.kind.shortText";
          case LONG_TEXT -> "form.kind.longText";
          case CHOICE -> "form.kind.choice";
          case SCALE -> "form.kind.scale";
          case DATE -> "form.kind.date";
          case REVIEW -> "form.kind.review";
          case CHECKLIST -> "form.kind.checklist";
          case CONSENT -> "form.kind.consent";
          case ROWS -> "form.kind.rows";
        });
  }

  static String of(FormColumn.Kind kind) {
    return Texts.get(
        switch (kind) {
          case TEXT -> "form.column.text";
          case DATE -> "form.column.date";
          case CHOICE -> "form.column.choice";
          case WHAT -> "form.column.what";
          case WHO -> "form.column.who";
          case WHEN -> "form.column.when";
        });
  }

  static List<Choice<FieldKind>> kinds() {
    return Stream.of(FieldKind.values()).map(kind -> Choice.of(kind, of(kind))).toList();
  }

  static List<Choice<FormColumn.Kind>> columnKinds() {
    return Stream.of(FormColumn.Kind.values()).map(kind -> Choice.of(kind, of(kind))).toList();
  }
}
