package dk.medspil.desktop.hall;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The four types of the hall, and how wide and high words become in them. */
enum HallType {
  SERIF("Source Serif 4 Semibold", FontWeight.NORMAL),
  PLAIN("Source Sans 3", FontWeight.NORMAL),
  SEMIBOLD("Source Sans 3 Semibold", FontWeight.NORMAL),
  BOLD("Source Sans 3", FontWeight.BOLD);

  private final String family;
  private final FontWeight weight;

  HallType(String family, FontWeight weight) {
    this.family = family;
    this.weight = weight;
  }

  /** An inline style, which no style sheet of the operator's window can overrule. */
  String style(double size) {
    return "-fx-font-family: '%s'; -fx-font-weight: %s; -fx-font-size: %spx;"
        .formatted(family, weight == FontWeight.BOLD ? "bold" : "normal", size);
  }

  double width(String text, double size) {
    return bounds(text, size).getWidth();
  }

  double height(String text, double size) {
    return bounds(text, size).getHeight();
  }

  /** How wide and high words are, which may be several lines. */
  Bounds bounds(String text, double size) {
    Text node = new Text(text);
    node.setFont(Font.font(family, weight, size));
    return node.getLayoutBounds();
  }

  /** Sets a text in lines no wider than {@code width}; a word too wide for a line is divided. */
  List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\\R+")) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.strip().split(" +")) {
        place(word, line, lines, size, width);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private void place(
      String word, StringBuilder line, List<String> lines, double size, double width) {
    String joined = line.isEmpty() ? word : line + " " + word;
    if (width(joined, size) <= width) {
      line.setLength(0);
      line.append(joined);
      return;
    }
    if (width(word, size) <= width) {
      lines.add(line.toString());
      line.setLength(0);
      line.append(word);
      return;
    }
    int cut = WordDivision.last(word, part -> width(start(line) + part + "-", size) <= width);
    if (cut > 0) {
      lines.add(start(line) + word.substring(0, cut) + "-");
      line.setLength(0);
      place(word.substring(cut), line, lines, size, width);
    } else if (line.isEmpty()) {
      // A part no line can hold: it stays whole, and the fitting sees that it does not fit.
      line.append(word);
    } else {
      lines.add(line.toString());
      line.setLength(0);
      place(word, line, lines, size, width);
    }
  }

  private static String start(StringBuilder line) {
    return line.isEmpty() ? "" : line + " ";
  }
}
