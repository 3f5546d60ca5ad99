package dk.medspil.desktop.shell;

import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.PlaceText;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.domain.forum.Forum;
import dk.medspil.store.Session;
import java.util.Optional;

/**
 * Where the program opens: where it was last, as far as that is still there.
 *
 * @param picture what the window shows
 * @param place the screen
 * @param forum the forum; empty in a store that is not set up
 */
record Start(ShellPicture picture, Place place, Optional<Forum> forum) {

  static Start read(Session session) {
    ShellPicture picture = ShellPicture.read(session);
    Place place =
        Preference.PLACE
            .in(picture.settings())
            .flatMap(PlaceText::read)
            .filter(found -> ShellPicture.exists(found, session))
            .orElse(new Place.Overview());
    Optional<Forum> remembered =
        Preference.FORUM
            .in(picture.settings())
            .flatMap(id ->
                picture.forums().stream()
                    .filter(known -> known.id().toString().equals(id))
                    .findFirst());
    return new Start(picture, place, remembered.or(() -> picture.forums().stream().findFirst()));
  }
}
