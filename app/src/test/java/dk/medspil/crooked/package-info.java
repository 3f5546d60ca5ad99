/** A small house that is built wrong on purpose, to prove that the rules of the real one bite. */
@NullMarked
package dk.medspil.crooked;

import org.jspecify.annotations.NullMarked;
