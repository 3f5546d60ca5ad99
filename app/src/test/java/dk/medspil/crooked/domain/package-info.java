/** A part of the house that is built wrong on purpose, to prove the rules. */
@NullMarked
package dk.medspil.crooked.domain;

import org.jspecify.annotations.NullMarked;
