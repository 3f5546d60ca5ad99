package dk.medspil.desktop.search;

import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.search.Marked;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/**
 * One line of the palette.
 *
 * @param group the heading it stands under
 * @param icon what it is
 * @param name its words, with the found letters marked
 * @param aside one fact at the right; may be empty
 * @param keys its shortcut, shown at the right
 * @param run what Enter does
 */
record PaletteEntry(
    String group,
    Icons icon,
    Marked name,
    String aside,
    Optional<KeyCombination> keys,
    Runnable run) {}
