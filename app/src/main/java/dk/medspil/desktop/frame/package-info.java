/**
 * What a screen may ask of the window around it: go somewhere, write, read, tell the user. Screens
 * know this package and the controls, never each other and never the shell that builds them.
 */
@NullMarked
package dk.medspil.desktop.frame;

import org.jspecify.annotations.NullMarked;
