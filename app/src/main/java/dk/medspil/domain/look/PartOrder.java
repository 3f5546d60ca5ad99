package dk.medspil.domain.look;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every part of a kind of document in the order it is read, and which of them are shown. A required
 * part is always shown.
 *
 * @param places each part once, in order
 */
public record PartOrder<P extends Enum<P> & Part>(List<Place<P>> places) {
  private static final String LEFT_OUT = "-";

  /** A part and whether it is shown. */
  public record Place<P extends Part>(P part, boolean shown) {
    public Place {
      shown = shown || part.required();
    }
  }

  public PartOrder {
    places = List.copyOf(places);
    if (places.stream().map(Place::part).distinct().count() != places.size()) {
      throw new IllegalArgumentException("a part stands twice: " + places);
    }
  }

  /** The parts as they are until somebody says otherwise. */
  public static <P extends Enum<P> & Part> PartOrder<P> usual(Class<P> kind) {
    return read(kind, "");
  }

  /**
   * Reads what {@link #written} wrote. A word that is no part is passed over, and a part that is
   * not named, as one from a later version, comes after the one it usually follows.
   */
  public static <P extends Enum<P> & Part> PartOrder<P> read(Class<P> kind, String written) {
    Map<String, P> known = new LinkedHashMap<>();
    Stream.of(kind.getEnumConstants()).forEach(part -> known.put(part.name(), part));
    List<Place<P>> places = new ArrayList<>();
    for (String word : written.split(" ")) {
      boolean shown = !word.startsWith(LEFT_OUT);
      P part = known.remove(shown ? word : word.substring(1));
      if (part != null) {
        places.add(new Place<>(part, shown));
      }
    }
    known.values().forEach(part -> insert(places, part));
    return new PartOrder<>(places);
  }

  private static <P extends Enum<P> & Part> void insert(List<Place<P>> places, P part) {
    int at = 0;
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).part().ordinal() == part.ordinal() - 1) {
        at = i + 1;
      }
    }
    places.add(at, new Place<>(part, part.usual()));
  }

  /** The order as one line of plain words. */
  public String written() {
    return places.stream()
        .map(place -> (place.shown() ? "" : LEFT_OUT) + place.part().name())
        .collect(Collectors.joining(" "));
  }

  /** The parts that are shown, in order. */
  public List<P> shown() {
    return places.stream().filter(Place::shown).map(Place::part).toList();
  }

  /** Shows or leaves out a part; a required part stays. */
  public PartOrder<P> with(P part, boolean shown) {
    return new PartOrder<>(
        places.stream()
            .map(place -> place.part() == part ? new Place<>(part, shown) : place)
            .toList());
  }

  /** Moves a part up (-1) or down (1); at the end it stays where it is. */
  public PartOrder<P> moved(P part, int by) {
    List<Place<P>> moved = new ArrayList<>(places);
    int from = moved.stream().map(Place::part).toList().indexOf(part);
    int to = from + by;
    if (to >= 0 && to < moved.size()) {
      Collections.swap(moved, from, to);
    }
    return new PartOrder<>(moved);
  }
}
