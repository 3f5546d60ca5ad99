/**
 * Udvalget: who sits in a forum, for how long they are elected, which courses they have had, and
 * what falls due. The one place where members are added and changed once the store is set up.
 */
@NullMarked
package dk.medspil.desktop.committee;

import org.jspecify.annotations.NullMarked;
