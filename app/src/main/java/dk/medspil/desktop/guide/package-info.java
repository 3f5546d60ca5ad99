/**
 * The guide through a first meeting: a strip under the screen that says what to do next, and sees
 * in the store when it is done. It knows the steps, and no other feature.
 */
@NullMarked
package dk.medspil.desktop.guide;

import org.jspecify.annotations.NullMarked;
