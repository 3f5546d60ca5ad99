/**
 * What every part of the window shares: the Danish texts and the theme. Nothing here knows a screen
 * or a control; it imports no other package of the desktop, so all of them may import this one.
 */
@NullMarked
package dk.medspil.desktop;

import org.jspecify.annotations.NullMarked;
