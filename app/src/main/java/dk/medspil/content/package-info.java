/**
 * What the program knows before anybody has typed: agenda templates, dialogue decks, APV topics and
 * the task catalogue, and the pack files a municipality can add. JSON stays inside this package:
 * what leaves is domain records. Nothing here knows the store or the window.
 */
@NullMarked
package dk.medspil.content;

import org.jspecify.annotations.NullMarked;
