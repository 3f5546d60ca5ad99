package dk.medspil.desktop.hall;

import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One message to the room. Confidential texts, private notes, hidden cards, roles and names have no
 * field here: what is not in the picture cannot be projected.
 */
public sealed interface HallPicture {
  /** What the four steps are called on most boards. */
  List<String> USUAL = Stream.of(Step.values()).map(Step::label).toList();

  /**
   * Whether this is about the same as the picture before, with some of it changed, such as a card
   * more. Then the room stays at its page and nothing fades: it sees what is new, not a new
   * picture.
   */
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

  /** Nothing but the forum's and the meeting's name. */
  record Welcome(String title, String when) implements HallPicture {}

  /**
   * The agenda.
   *
   * @param lines number, title and start of each item; the title of a confidential item is replaced
   *     before it gets here
   * @param current the index of the item being treated, or -1
   */
  record Agenda(String title, List<Line> lines, int current) implements HallPicture {
    public Agenda {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of the agenda.
   *
   * @param number as printed, "2.1"
   * @param title what it is called
   * @param at when it begins, "13.45"
   */
  record Line(String number, String title, String at) {}

  /**
   * The item being treated.
   *
   * @param number as printed
   * @param title what it is called
   * @param form drøftelse, beslutning or information
   * @param until when it should be over, "14.32"; empty when no time was planned
   * @param questions the questions to ask
   */
  record Item(String number, String title, String form, String until, List<String> questions)
      implements HallPicture {
    public Item {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A decision read back to the room.
   *
   * @param question "Er det sådan, vi forstår det?"
   * @param text the decision
   */
  record ReadBack(String question, String text) implements HallPicture {}

  /**
   * Open tasks since last time.
   *
   * @param title the heading
   * @param tasks what, who (roles only) and when
   */
  record Tasks(String title, List<TaskLine> tasks) implements HallPicture {
    public Tasks {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A task line.
   *
   * @param title what is to be done
   * @param who the role; may be empty
   * @param when the deadline in words; may be empty
   */
  record TaskLine(String title, String who, String when) {}

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
      implements HallPicture {
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
      implements HallPicture {
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
      implements HallPicture {
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
      implements HallPicture {
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
      implements HallPicture {}

  /**
   * How strong each pair of professions or units works together.
   *
   * @param theme the board's title
   * @param names what they are called, in order
   * @param links every pair
   */
  record Matrix(String theme, List<String> names, List<Link> links) implements HallPicture {
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
      implements HallPicture {
    public Rated {
      rows = List.copyOf(rows);
    }
  }

  /** A quality, its question, and the points it was given now and last time; empty when none. */
  record Rating(String name, String question, OptionalInt points, OptionalInt before) {}

  /**
   * The open lines of the plan of the work environment.
   *
   * @param title the heading
   * @param rows those that ask most for attention first
   */
  record Plan(String title, List<PlanRow> rows) implements HallPicture {
    public Plan {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A line of the plan.
   *
   * @param risk severity times likelihood
   * @param problem the condition, never a person
   * @param measure what is done about it; may be empty
   * @param who roles only; may be empty
   * @param when in words; may be empty
   */
  record PlanRow(String risk, String problem, String measure, String who, String when) {}

  /**
   * Lines of the plan under headings: by status, month or place.
   *
   * @param title the heading of all
   * @param groups those with lines, in order
   */
  record GroupedPlan(String title, List<PlanGroup> groups) implements HallPicture {
    public GroupedPlan {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Lines under a heading.
   *
   * @param name the status, the month or the place
   * @param rows those that ask most for attention first
   */
  record PlanGroup(String name, List<PlanRow> rows) {
    public PlanGroup {
      rows = List.copyOf(rows);
    }
  }

  /**
   * How many lines have each risk.
   *
   * @param title the heading
   * @param counts of the risks that have any
   * @param scale how the workplace reads its risks
   */
  record Risks(String title, Map<Risk, Long> counts, RiskScale scale) implements HallPicture {
    public Risks {
      counts = Map.copyOf(counts);
    }
  }

  /**
   * Numbers as bars, one chart after the other.
   *
   * @param title the heading
   * @param charts each on pages of its own
   */
  record Charts(String title, List<Chart> charts) implements HallPicture {
    public Charts {
      charts = List.copyOf(charts);
    }
  }

  /**
   * One chart.
   *
   * @param title what is counted
   * @param bars in order
   * @param note a sentence in their place when there are none
   */
  record Chart(String title, List<ChartBar> bars, String note) {
    public Chart {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param name what it counts
   * @param value how long it is, against the others of its chart
   * @param words what it says, in full
   */
  record ChartBar(String name, long value, String words) {}

  /**
   * The wheel of a year.
   *
   * @param title the heading
   * @param month the present one, from 1
   * @param marks everything in the wheel
   * @param coming what is not over, by day, with how far it has come
   */
  record Wheel(String title, int year, int month, List<WheelMark> marks, List<TaskLine> coming)
      implements HallPicture {
    public Wheel {
      marks = List.copyOf(marks);
      coming = List.copyOf(coming);
    }
  }

  /** Something in the wheel. */
  record WheelMark(Kind kind, int month, boolean over, boolean missing) {}

  /** The rings of the wheel, from the outer one inwards; each has a shape of its own. */
  enum Kind {
    DUTY("hall.wheel.duty"),
    MEETING("hall.wheel.meetings"),
    FOCUS("hall.wheel.focus");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /**
   * A section of a form that is being filled in.
   *
   * @param title what the form is called
   * @param section where in it, "Del 2 af 4: Vejen"
   * @param lines its questions with the answers so far
   * @param now the index of the question being answered, or -1
   */
  record Form(String title, String section, List<FormLine> lines, int now) implements HallPicture {
    public Form {
      lines = List.copyOf(lines);
      if (now < -1 || now >= lines.size()) {
        throw new IllegalArgumentException("question " + now + " of " + lines.size());
      }
    }
  }

  /**
   * A question of a form.
   *
   * @param question in full
   * @param answer what is written, each row or point on a line; empty while nothing is, or when the
   *     room may not see it
   */
  record FormLine(String question, String answer) {}

  /** A card or a group and its dots. */
  record Tally(String text, int dots) {}

  /** Black. */
  record Blank() implements HallPicture {}
}
