package dk.medspil.desktop.tools;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Place;
import java.util.List;
import java.util.function.Consumer;

/** The tools there are: the one list behind the page and the command palette. */
public final class Tools {
  private Tools() {}

  /** Each tool as a command that goes there, in the order of the page. */
  public static List<Command> commands(Consumer<Place> go) {
    return List.of(
        tool("survey", Icons.SURVEY, new Place.Surveys(), go),
        tool("form", Icons.FORM, new Place.Forms(), go),
        tool("strategy", Icons.STRATEGY, new Place.Strategies(), go),
        tool("calculator", Icons.CALCULATOR, new Place.Calculators(), go));
  }

  /** The tool whose name and sentence are the texts {@code .title} and {@code .why}. */
  private static Command tool(String texts, Icons icon, Place place, Consumer<Place> go) {
    return Command.of(
            Texts.get(texts + ".title"), Texts.get(texts + ".why"), () -> go.accept(place))
        .withIcon(icon);
  }
}
