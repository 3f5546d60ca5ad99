/**
 * Danish spelling, offline: which words of a text are misspelled, and what was meant. It would
 * rather miss a fault than mark a word that is right. No window and no store is known here.
 */
@NullMarked
package dk.medspil.spelling;

import org.jspecify.annotations.NullMarked;
