package dk.medspil.desktop.search;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.forum.Forum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the user has been and what was chosen in the palette since the program was started. */
public final class Recents {
  private static final int MOST = 12;

  private final List<Visit> visits = new ArrayList<>();
  private final List<String> commands = new ArrayList<>();
  private final Map<Place, String> names = new HashMap<>();

  /**
   * A place that was left.
   *
   * @param title its title then
   * @param place where it is
   * @param forum the forum it was seen in
   */
  record Visit(String title, Place place, Forum forum) {

    /** R02: while the window shows MED, nothing in it tells what was open in TRIO. */
    boolean isShownIn(Forum now) {
      return !forum.isPrivateTrio() || forum.id().equals(now.id());
    }
  }

  /** Remembers a place that is left; set-up, forms and the lists in the navigation are not. */
  public void left(Place place, String title, Forum forum) {
    boolean worthIt =
        switch (place) {
          case Place.MeetingAt one -> true;
          case Place.BoardAt one -> true;
          case Place.PlanLineAt one -> true;
          case Place.GuidelineAt one -> true;
          default -> false;
        };
    if (worthIt && !title.isBlank()) {
      visits.removeIf(visit -> visit.place().equals(place));
      visits.addFirst(new Visit(names.getOrDefault(place, title), place, forum));
      if (visits.size() > MOST) {
        visits.removeLast();
      }
    }
  }

  /** The places left last, the last one first. */
  List<Visit> visits(Forum now) {
    return visits.stream().filter(visit -> visit.isShownIn(now)).toList();
  }

  /** What was chosen says more than the page's own name: "Støj i køkkenet", not "Dagsorden". */
  void named(Place place, String name) {
    names.put(place, name);
  }

  void chosen(String command) {
    commands.remove(command);
    commands.addFirst(command);
  }

  /** More for what was chosen lately, nothing for what never was. */
  int bonus(String command) {
    int at = commands.indexOf(command);
    return at < 0 ? 0 : 600 - 20 * Math.min(at, 20);
  }
}
