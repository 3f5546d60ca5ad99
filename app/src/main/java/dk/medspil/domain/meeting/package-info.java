/**
 * What a meeting is: its agenda, attendance and typed outcomes, and the pure rules about them
 * (carry-over, times, who must be told why an item is there). No storage, no window, no file.
 */
@NullMarked
package dk.medspil.domain.meeting;

import org.jspecify.annotations.NullMarked;
