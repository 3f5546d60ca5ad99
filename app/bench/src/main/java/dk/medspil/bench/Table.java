package dk.medspil.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of app/doc/benchmarks.md, between two marks in it; what stands around them is kept. */
final class Table {
  private static final String BEGIN = "<!-- measured: written by the benchmark run -->";
  private static final String END = "<!-- /measured -->";
  private static final String NOT_MEASURED = "ikke målt";

  private final List<String> rows = new ArrayList<>();

  /** A row that compares; {@code reach} is the highest ratio that is good enough. */
  void ratio(String what, double measured, String against, double floor, double reach, String unit) {
    double ratio = measured / floor;
    row(
        what,
        number(measured) + " " + unit,
        against + ": " + number(floor) + " " + unit,
        number(ratio) + "×",
        "≤ " + number(reach) + "×",
        Double.isNaN(ratio) ? NOT_MEASURED : ratio <= reach ? "ja" : "**nej**");
  }

  /** A row with a limit of its own. */
  void limit(String what, double measured, double reach, String unit) {
    row(
        what,
        number(measured) + " " + unit,
        "–",
        "–",
        "≤ " + number(reach) + " " + unit,
        measured <= reach ? "ja" : "**nej**");
  }

  /** A row that only states. */
  void stated(String what, String measured, String against, String ratio) {
    row(what, measured, against, ratio, "oplyses", "–");
  }

  /** A row that could not be measured, and why. */
  void notMeasured(String what, String why) {
    row(what, NOT_MEASURED, why, "–", "–", "–");
  }

  private void row(String... cells) {
    rows.add("| " + String.join(" | ", cells) + " |");
    System.out.println(rows.getLast());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
  }

  /** Puts the rows in the document. */
  void write(Path document, String machine) throws IOException {
    String text = Files.readString(document, StandardCharsets.UTF_8);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    String table =
        "\n\n"
            + machine
            + "\n\n| what | measured | against | ratio | reach | reached |\n|---|---|---|---|---|---|\n"
            + String.join("\n", rows)
            + "\n\n";
    Files.writeString(document, text.substring(0, from) + table + text.substring(to));
  }
}
