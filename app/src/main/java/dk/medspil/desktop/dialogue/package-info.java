/**
 * The dialogue: the list of boards, the decks of questions, and the four-step board itself. What
 * the room sees of a board is made in one pure function here. Nothing here knows the screens that
 * what came out of a board is shown on; it asks the frame to go there.
 */
@NullMarked
package dk.medspil.desktop.dialogue;

import org.jspecify.annotations.NullMarked;
