/**
 * The window and the composition root: opens the store, builds the screens, and is the {@link
 * dk.medspil.desktop.frame.Frame} around them. It knows every feature; no feature knows it.
 */
@NullMarked
package dk.medspil.desktop.shell;

import org.jspecify.annotations.NullMarked;
