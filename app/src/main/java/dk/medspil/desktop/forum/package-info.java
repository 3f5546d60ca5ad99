/**
 * The set-up of a new store: the workplace, its forums and their members, in three light steps that
 * can all be skipped. Later changes belong to the settings.
 */
@NullMarked
package dk.medspil.desktop.forum;

import org.jspecify.annotations.NullMarked;
