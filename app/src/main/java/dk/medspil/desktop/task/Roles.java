package dk.medspil.desktop.task;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.controlsfx.control.textfield.AutoCompletionBinding.ISuggestionRequest;

/** The roles that are offered for a task (handbook 1.3); anything else can be typed. */
final class Roles {
  private static final List<String> ALL =
      List.of(
          "Leder",
          "TR",
          "AMR",
          "FTR",
          "TRIO",
          "Arbejdsmiljøgruppen",
          "Afdelingsleder",
          "Referent",
          "Formandskabet",
          "Alle");
  private static final String AND = " og ";

  private Roles() {}

  /** Completes the last role of "Leder og T". */
  static List<String> completing(ISuggestionRequest request) {
    return completing(request.getUserText());
  }

  /** A role that is written out needs no list in the way of Tab. */
  static List<String> completing(String typed) {
    int and = typed.lastIndexOf(AND);
    String before = and < 0 ? "" : typed.substring(0, and + AND.length());
    String last = typed.substring(before.length()).toLowerCase(Locale.ROOT);
    Stream<String> fitting =
        ALL.stream()
            .filter(role -> !before.contains(role))
            .filter(role -> role.toLowerCase(Locale.ROOT).startsWith(last));
    List<String> offered = fitting.map(before::concat).toList();
    boolean whole = offered.stream().anyMatch(typed::equalsIgnoreCase);
    return last.isEmpty() || whole ? List.of() : offered;
  }
}
