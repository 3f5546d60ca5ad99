/**
 * The approval chain of minutes, from draft to locked, with its frozen versions and addenda. What
 * the minutes say lives in the meeting's outcomes, not here.
 */
@NullMarked
package dk.medspil.domain.minutes;

import org.jspecify.annotations.NullMarked;
