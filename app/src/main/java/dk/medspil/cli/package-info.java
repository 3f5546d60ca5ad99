/**
 * The commands that need no window: each reads its words, opens the store and hands over to the
 * packages that know how. Exit codes are 0 (done), 1 (refused, with one Danish sentence on the
 * error stream) and 2 (wrong use). Nothing here imports the desktop, and JSON is made elsewhere.
 */
@NullMarked
package dk.medspil.cli;

import org.jspecify.annotations.NullMarked;
