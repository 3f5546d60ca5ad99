/**
 * The register of guidelines (retningslinjer): the list, and one guideline with its wording, its
 * talks, what was brought up a level, and its trail. Rules are asked of the domain.
 */
@NullMarked
package dk.medspil.desktop.guideline;

import org.jspecify.annotations.NullMarked;
