/** Tasks: what somebody promised to do before a date, and where the promise came from. */
@NullMarked
package dk.medspil.domain.task;

import org.jspecify.annotations.NullMarked;
