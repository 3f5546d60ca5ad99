/**
 * The wheel of the year of one forum: drawn, and as the list beside it where the work is done. What
 * is due, done or missing is asked of {@code domain.yearwheel}; nothing of it is decided here.
 */
@NullMarked
package dk.medspil.desktop.wheel;

import org.jspecify.annotations.NullMarked;
