/**
 * The four-step dialogue board: decks of questions, boards and notes. A board copies its deck's
 * questions, so that a later edit of the deck never changes a conversation that was held.
 */
@NullMarked
package dk.medspil.domain.dialogue;

import org.jspecify.annotations.NullMarked;
