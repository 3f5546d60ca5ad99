/**
 * What travels between workplaces: the {@code .medspil} package with a meeting or a whole
 * workplace, written out and read in whole or not at all, and lists for scripts. JSON stays inside
 * this package and content; no window, no SQL, and nothing is drawn or printed here.
 */
@NullMarked
package dk.medspil.exchange;

import org.jspecify.annotations.NullMarked;
