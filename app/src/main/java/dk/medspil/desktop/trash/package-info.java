/**
 * What is on its way out: the trash, where everything deleted waits and can be taken back, and the
 * yearly clean-up, which only proposes (R27).
 */
@NullMarked
package dk.medspil.desktop.trash;

import org.jspecify.annotations.NullMarked;
