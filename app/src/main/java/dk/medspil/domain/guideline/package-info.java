/**
 * The guidelines (retningslinjer) a committee agrees on, and how one comes into force and ends.
 * Pure rules; whoever keeps a guideline changes it through the moves here only.
 */
@NullMarked
package dk.medspil.domain.guideline;

import org.jspecify.annotations.NullMarked;
