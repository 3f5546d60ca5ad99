/**
 * The yearly wheel: which tasks MED committees have by law and agreement, and which of them a
 * workplace's own sector and forums must look at. The catalogue's words are content, not code.
 */
@NullMarked
package dk.medspil.domain.yearwheel;

import org.jspecify.annotations.NullMarked;
