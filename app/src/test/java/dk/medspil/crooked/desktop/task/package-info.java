/** A part of the house that is built wrong on purpose, to prove the rules. */
@NullMarked
package dk.medspil.crooked.desktop.task;

import org.jspecify.annotations.NullMarked;
