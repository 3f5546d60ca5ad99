package dk.medspil.desktop.hall;

import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What the room sees of a board: its cards, dots, questions, rounds and what was rated. */
public sealed interface HallBoard extends HallPicture {
  /** What the four steps are called on most boards. */
  List<String> USUAL = Stream.of(Step.values()).map(Step::label).toList();

  @Override
  default boolean goesOn(HallPicture before) {
    return switch (this) {
      case BoardStep now ->
          before instanceof BoardStep old
              && old.step() == now.step()
              && old.focus() == now.focus()
              && old.theme().equals(now.theme());
      case FourSteps now -> before instanceof FourSteps old && old.theme().equals(now.theme());
      case Dots now ->
          before instanceof Dots old && old.step() == now.step() && old.theme().equals(now.theme());
      case Matrix now -> before instanceof Matrix old && old.theme().equals(now.theme());
      case Rated now ->
          before instanceof Rated old
              && old.title().equals(now.title())
              && old.theme().equals(now.theme());
      default -> false;
    };
  }

  /**
   * A revealed card.
   *
   * @param text what stands on it
   * @param group the name of the group it lies in; empty when in none or in one without a name
   */
  record Card(String text, String group) {
    /** A card in no group. */
    public static Card of(String text) {
      return new Card(text, "");
    }
  }

  /**
   * One step of a board in focus.
   *
   * @param theme the board's title
   * @param step the step
   * @param question the question to the room
   * @param second a second question; may be empty
   * @param cards the revealed cards of the step, in order
   * @param focus the index of the card the room talks about, with the rest dimmed; -1 for none
   * @param titles what the board's steps are called, in order
   */
  record BoardStep(
      String theme,
      Step step,
      String question,
      String second,
      List<Card> cards,
      int focus,
      List<String> titles)
      implements HallBoard {
    /** A step of the usual four. */
    public BoardStep(
        String theme, Step step, String question, String second, List<Card> cards, int focus) {
      this(theme, step, question, second, cards, focus, USUAL);
    }

    public BoardStep {
      cards = List.copyOf(cards);
      titles = List.copyOf(titles);
      if (focus < -1 || focus >= cards.size()) {
        throw new IllegalArgumentException("focus on card " + focus + " of " + cards.size());
      }
    }
  }

  /**
   * A board's steps side by side; most boards have four, none has more.
   *
   * @param theme the board's title
   * @param columns the revealed cards of step 1, 2, 3 and 4
   * @param titles what the board's steps are called, in order
   */
  record FourSteps(String theme, List<List<Card>> columns, List<String> titles)
      implements HallBoard {
    /** The usual four steps. */
    public FourSteps(String theme, List<List<Card>> columns) {
      this(theme, columns, USUAL);
    }

    public FourSteps {
      columns = columns.stream().map(List::copyOf).toList();
      titles = List.copyOf(titles);
      if (columns.size() != titles.size() || columns.size() > Step.values().length) {
        throw new IllegalArgumentException("a board has two to four steps, each with its cards");
      }
    }
  }

  /**
   * The dots of a step, most first.
   *
   * @param theme the board's title
   * @param step the step
   * @param question what the room votes about
   * @param given dots given to what is shown
   * @param budget dots there are
   * @param tallies revealed cards and groups with their dots, in the order they are shown
   * @param titles what the board's steps are called, in order
   */
  record Dots(
      String theme,
      Step step,
      String question,
      int given,
      int budget,
      List<Tally> tallies,
      List<String> titles)
      implements HallBoard {
    /** On a board of four steps. */
    public Dots(
        String theme, Step step, String question, int given, int budget, List<Tally> tallies) {
      this(theme, step, question, given, budget, tallies, USUAL);
    }

    public Dots {
      tallies = List.copyOf(tallies);
      titles = List.copyOf(titles);
    }
  }

  /**
   * One question alone, as large as it can be read.
   *
   * @param theme the board's title
   * @param step the step it belongs to
   * @param field the topic it stands in; may be empty
   * @param question the question
   * @param titles what the board's steps are called, in order
   */
  record Question(String theme, Step step, String field, String question, List<String> titles)
      implements HallBoard {
    /** A question on a board of the usual four steps. */
    public Question(String theme, Step step, String field, String question) {
      this(theme, step, field, question, USUAL);
    }

    public Question {
      titles = List.copyOf(titles);
    }
  }

  /**
   * How the room works for a while: each alone, in pairs, in groups, or a pause with a hum.
   *
   * @param theme the board's title
   * @param title what it is called, "Stille minut"
   * @param how what each does
   * @param question what it is about; may be empty
   * @param until when it ends, "14.32"; empty when no clock goes
   */
  record Round(String theme, String title, String how, String question, String until)
      implements HallBoard {}

  /**
   * How strong each pair of professions or units works together.
   *
   * @param theme the board's title
   * @param names what they are called, in order
   * @param links every pair
   */
  record Matrix(String theme, List<String> names, List<Link> links) implements HallBoard {
    public Matrix {
      names = List.copyOf(names);
      links = List.copyOf(links);
    }
  }

  /**
   * A pair of a matrix.
   *
   * @param first the index of the one that comes first
   * @param second the index of the other
   * @param mean "2,3"; empty when nothing is rated
   * @param strength in a word
   */
  record Link(int first, int second, String mean, BoardRating.Strength strength) {}

  /**
   * What was rated of a pair, or of the whole.
   *
   * @param theme the board's title
   * @param title the pair, or the whole
   * @param rows each quality with its points
   * @param radar whether they are drawn around a middle too
   * @param legend what the dashed line of the radar is; empty when nothing was rated before
   */
  record Rated(String theme, String title, List<Rating> rows, boolean radar, String legend)
      implements HallBoard {
    public Rated {
      rows = List.copyOf(rows);
    }
  }

  /** A quality, its question, and the points it was given now and last time; empty when none. */
  record Rating(String name, String question, OptionalInt points, OptionalInt before) {}

  /** A card or a group and its dots. */
  record Tally(String text, int dots) {}
}
