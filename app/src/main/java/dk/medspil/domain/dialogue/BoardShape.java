package dk.medspil.domain.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What kind of board it is. Most boards have the four steps (R30); other boards of handbook 8.1
 * have two to four areas of their own, each standing where one of the steps would. A board never
 * has an area without the ones before it. Some are rated beside their cards, and some are led by a
 * plan of rounds.
 *
 * @param areas the areas, in order; empty for the four steps under their usual names
 * @param rating what is rated beside the cards; empty on most boards
 * @param rounds who speaks when, in order; empty without a plan
 */
public record BoardShape(List<Area> areas, Optional<RatingKind> rating, List<PlannedRound> rounds) {
  /** The four steps under their usual names. */
  public static final BoardShape FOUR_STEPS = new BoardShape(List.of());

  /** The fewest areas a board of its own shape has. */
  public static final int FEWEST = 2;

  private static final int TEXTS = 4;
  private static final Area BLANK = new Area("", "", "", "", "");

  /** Areas without rating and plan. */
  public BoardShape(List<Area> areas) {
    this(areas, Optional.empty(), List.of());
  }

  /**
   * @throws IllegalArgumentException if there is one area, or more than four
   */
  public BoardShape {
    areas = List.copyOf(areas);
    rounds = List.copyOf(rounds);
    if (areas.size() == 1 || areas.size() > Step.values().length) {
      throw new IllegalArgumentException("a board has two to four areas, not " + areas.size());
    }
  }

  /**
   * An area of a board.
   *
   * @param title what it is called, in few words; empty for the usual name of the step
   * @param aim what the room is to do there; empty for the usual help
   * @param starters ways to begin a question; empty for the usual ones
   * @param warning what the one who leads should look out for; empty for the usual warning
   * @param kind what its kind of question is called; empty for the usual name (handbook 7.2), which
   *     is none in an area of its own
   */
  public record Area(String title, String aim, String starters, String warning, String kind) {
    /** An area whose kind of question has the usual name. */
    public Area(String title, String aim, String starters, String warning) {
      this(title, aim, starters, warning, "");
    }

    /** The same area under another name. */
    public Area titled(String newTitle) {
      return new Area(newTitle, aim, starters, warning, kind);
    }

    /** The same area with other help. */
    public Area helped(String newAim, String newStarters, String newWarning) {
      return new Area(title, newAim, newStarters, newWarning, kind);
    }

    /** The same area with another name for its kind of question. */
    public Area asking(String newKind) {
      return new Area(title, aim, starters, warning, newKind);
    }

    private Stream<String> texts() {
      return Stream.of(title, aim, starters, warning);
    }
  }

  /** The same shape with other areas. */
  public BoardShape of(List<Area> newAreas) {
    return new BoardShape(newAreas, rating, rounds);
  }

  /** The same shape led by another plan. */
  public BoardShape led(List<PlannedRound> newRounds) {
    return new BoardShape(areas, rating, newRounds);
  }

  /** The steps there are, in order. */
  public List<Step> steps() {
    return areas.isEmpty()
        ? List.of(Step.values())
        : Arrays.stream(Step.values()).limit(areas.size()).toList();
  }

  /** What a step is called here. */
  public String title(Step step) {
    return area(step).map(Area::title).filter(name -> !name.isBlank()).orElse(step.label());
  }

  /** The area that stands where a step would; empty on a board of the usual four steps. */
  public Optional<Area> area(Step step) {
    return step.ordinal() < areas.size()
        ? Optional.of(areas.get(step.ordinal()))
        : Optional.empty();
  }

  /** The step so many further on ({@code -1} back); stays at the ends. */
  public Step from(Step step, int by) {
    return Step.of(Math.clamp(step.number() + by, 1, steps().size()));
  }

  /** The same shape with other words for a step; empty ones give the usual words back. */
  public BoardShape worded(Step step, UnaryOperator<Area> change) {
    List<Area> worded = new ArrayList<>();
    for (Step each : steps()) {
      Area before = area(each).orElse(BLANK);
      worded.add(each == step ? change.apply(before) : before);
    }
    boolean usual =
        worded.size() == Step.values().length && worded.stream().allMatch(BLANK::equals);
    return of(usual ? List.of() : worded);
  }

  /** The areas as one text to keep, which {@link #read} reads; empty for the four steps. */
  public String text() {
    boolean kinds = areas.stream().anyMatch(area -> !area.kind().isEmpty());
    return Stream.concat(
            areas.stream().flatMap(Area::texts),
            kinds ? areas.stream().map(Area::kind) : Stream.empty())
        .map(text -> text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
        .map(text -> text + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static BoardShape read(String text) {
    List<String> lines = text.lines().map(String::translateEscapes).toList();
    int most = Step.values().length;
    // A line more for each area holds its kind of question; no count of areas fits both ways.
    boolean kinds = lines.size() % TEXTS != 0 || lines.size() > most * TEXTS;
    int count = lines.size() / (kinds ? TEXTS + 1 : TEXTS);
    if (count * (kinds ? TEXTS + 1 : TEXTS) != lines.size()) {
      throw new IllegalArgumentException("no areas in " + lines.size() + " lines");
    }
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = i * TEXTS;
      areas.add(
          new Area(
              lines.get(at),
              lines.get(at + 1),
              lines.get(at + 2),
              lines.get(at + 3),
              kinds ? lines.get(count * TEXTS + i) : ""));
    }
    return new BoardShape(areas);
  }
}
