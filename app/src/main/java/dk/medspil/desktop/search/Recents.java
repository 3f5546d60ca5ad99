package dk.medspil.desktop.search;

import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.PlaceText;
import dk.medspil.domain.forum.Forum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the user has been and what was chosen in the palette, the last first. */
public final class Recents {
  private static final int MOST = 12;

  private final List<Visit> visits = new ArrayList<>();
  private final List<String> commands = new ArrayList<>();
  private final Map<Place, String> names = new HashMap<>();
  private final Consumer<String> keep;

  /**
   * Nothing yet.
   *
   * @param keep keeps what {@link #take} reads at the next start; it holds no words of the user's
   */
  public Recents(Consumer<String> keep) {
    this.keep = keep;
  }

  /**
   * A place that was left.
   *
   * @param place where it is
   * @param forum the forum it was seen in
   */
  record Visit(Place place, UUID forum) {}

  /** Remembers what was kept; lines that are not read are left out. */
  public void take(String kept) {
    visits.clear();
    commands.clear();
    for (String line : kept.lines().toList()) {
      String[] words = line.split(" ", 2);
      if (words.length == 2 && words[0].equals("command")) {
        commands.add(words[1]);
      } else if (words.length == 2) {
        visit(words[0], words[1]).ifPresent(visits::add);
      }
    }
  }

  private static Optional<Visit> visit(String forum, String place) {
    try {
      UUID id = UUID.fromString(forum);
      return PlaceText.read(place).filter(Recents::isWorthIt).map(found -> new Visit(found, id));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private void keep() {
    keep.accept(
        Stream.concat(
                visits.stream().map(one -> one.forum() + " " + PlaceText.write(one.place())),
                commands.stream().map(one -> "command " + one))
            .collect(Collectors.joining("\n")));
  }

  /** Remembers a place that is left; set-up, new forms and the lists in the navigation are not. */
  public void left(Place place, Forum forum) {
    if (isWorthIt(place)) {
      visits.removeIf(visit -> visit.place().equals(place));
      visits.addFirst(new Visit(place, forum.id()));
      cut(visits);
      keep();
    }
  }

  private static boolean isWorthIt(Place place) {
    return switch (place) {
      case Place.MeetingAt one -> true;
      case Place.BoardAt one -> true;
      case Place.PlanLineAt one -> true;
      case Place.GuidelineAt one -> true;
      case Place.FormAt one -> true;
      case Place.SurveyAt one -> true;
      case Place.StrategyAt one -> true;
      default -> false;
    };
  }

  /** The places left last, the last one first. */
  List<Visit> visits() {
    return List.copyOf(visits);
  }

  /** What was chosen says more than the page's own name: "Støj i køkkenet", not "Dagsorden". */
  void named(Place place, String name) {
    names.put(place, name);
  }

  /** The words a place was chosen by since the program was started. */
  Optional<String> name(Place place) {
    return Optional.ofNullable(names.get(place));
  }

  void chosen(String command) {
    commands.remove(mark(command));
    commands.addFirst(mark(command));
    cut(commands);
    keep();
  }

  /** More for what was chosen lately, nothing for what never was. */
  int bonus(String command) {
    int at = commands.indexOf(mark(command));
    return at < 0 ? 0 : 600 - 20 * at;
  }

  /** A command's name may quote the user; a number is enough to know it again by. */
  private static String mark(String command) {
    return Integer.toHexString(command.hashCode());
  }

  private static void cut(List<?> list) {
    if (list.size() > MOST) {
      list.removeLast();
    }
  }
}
