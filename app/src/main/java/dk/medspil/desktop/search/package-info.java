/**
 * Search: the page with everything that was found, and the palette that takes the user anywhere by
 * a few letters. It knows the store's search and asks the frame to go to places.
 */
@NullMarked
package dk.medspil.desktop.search;

import org.jspecify.annotations.NullMarked;
