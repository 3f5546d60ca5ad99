/** Hostile and broken files against everything that reads. */
@NullMarked
package dk.medspil.fuzz;

import org.jspecify.annotations.NullMarked;
