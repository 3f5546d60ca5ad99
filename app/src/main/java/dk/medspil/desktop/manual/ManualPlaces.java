package dk.medspil.desktop.manual;

import dk.medspil.desktop.frame.Place;
import dk.medspil.document.manual.Manual;
import java.util.Map;
import java.util.Optional;

/** The places in the program the manual has names for. */
public final class ManualPlaces {
  private static final Map<String, Place> PLACES =
      Map.of(
          "overblik", new Place.Overview(),
          "moeder", new Place.Meetings(),
          "nyt-moede", new Place.NewMeeting(),
          "skabeloner", new Place.Templates(),
          "beregnere", new Place.Calculators(),
          "dialog", new Place.Dialogues(),
          "opgaver", new Place.Tasks(),
          "apv", new Place.Plan(),
          "aarshjul", new Place.Wheel(),
          "indstillinger", new Place.Settings());

  private ManualPlaces() {}

  /** The place a link points at; empty when it points at none. */
  public static Optional<Place> of(String target) {
    return target.startsWith(Manual.PLACE)
        ? Optional.ofNullable(PLACES.get(target.substring(Manual.PLACE.length())))
        : Optional.empty();
  }
}
