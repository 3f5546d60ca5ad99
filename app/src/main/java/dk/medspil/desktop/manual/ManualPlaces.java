package dk.medspil.desktop.manual;

import dk.medspil.desktop.frame.Place;
import dk.medspil.document.manual.Manual;
import java.util.Map;
import java.util.Optional;

/** The places in the program the manual has names for. */
public final class ManualPlaces {
  private static final Map<String, Place> PLACES =
      Map.ofEntries(
          Map.entry("overblik", new Place.Overview()),
          Map.entry("moeder", new Place.Meetings()),
          Map.entry("nyt-moede", new Place.NewMeeting()),
          Map.entry("skabeloner", new Place.Templates()),
          Map.entry("vaerktoejer", new Place.Tools()),
          Map.entry("skemaer", new Place.Forms()),
          Map.entry("beregnere", new Place.Calculators()),
          Map.entry("maal-og-indsatser", new Place.Strategies()),
          Map.entry("maalinger", new Place.Surveys()),
          Map.entry("dialog", new Place.Dialogues()),
          Map.entry("opgaver", new Place.Tasks()),
          Map.entry("apv", new Place.Plan()),
          Map.entry("aarshjul", new Place.Wheel()),
          Map.entry("retningslinjer", new Place.Guidelines()),
          Map.entry("udvalget", new Place.Committee()),
          Map.entry("indstillinger", new Place.Settings()));

  private ManualPlaces() {}

  /** The place a link points at; empty when it points at none. */
  public static Optional<Place> of(String target) {
    return target.startsWith(Manual.PLACE)
        ? Optional.ofNullable(PLACES.get(target.substring(Manual.PLACE.length())))
        : Optional.empty();
  }
}
