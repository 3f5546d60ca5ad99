/** Målinger: surveys that are begun, counted and read here, and what a forum chose to do better. */
@NullMarked
package dk.medspil.desktop.survey;

import org.jspecify.annotations.NullMarked;
