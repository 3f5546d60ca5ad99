package dk.medspil.cli;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** The words of the command line: constants in lower case. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static TypeConversionException unknown() {
    return new TypeConversionException("unknown word");
  }
}
