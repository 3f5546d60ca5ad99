/**
 * The way in: reads the command line and hands over to a command or to the window. Nothing else
 * lives here, and no other package may import it.
 */
@NullMarked
package dk.medspil;

import org.jspecify.annotations.NullMarked;
