/**
 * What differs between two texts, word by word. Knows nothing of minutes or windows, so that
 * whatever keeps versions can show them side by side.
 */
@NullMarked
package dk.medspil.document.compare;

import org.jspecify.annotations.NullMarked;
