/**
 * Danish days and Danish ways of writing: holidays, working days, deadlines, dates and times as
 * people type and read them, and the Danish order of words.
 *
 * <p>Pure functions over the JDK only. No clock is read here (callers pass today), no locale data
 * is used (the small runtime image has none), and nothing of meetings or tasks is known.
 */
@NullMarked
package dk.medspil.domain.calendar;

import org.jspecify.annotations.NullMarked;
