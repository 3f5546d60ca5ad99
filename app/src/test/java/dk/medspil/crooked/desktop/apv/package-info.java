/** A part of the house that is built wrong on purpose, to prove the rules. */
@NullMarked
package dk.medspil.crooked.desktop.apv;

import org.jspecify.annotations.NullMarked;
