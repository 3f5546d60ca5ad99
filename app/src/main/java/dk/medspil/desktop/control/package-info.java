/**
 * The controls every screen is built from, each with its accessible role, name and keyboard. They
 * show what they are given and report what the user did; they know no store and no screen.
 */
@NullMarked
package dk.medspil.desktop.control;

import org.jspecify.annotations.NullMarked;
