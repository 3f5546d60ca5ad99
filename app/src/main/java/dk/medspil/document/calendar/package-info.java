/**
 * Meetings and deadlines as a calendar file that Outlook and others read. Times are Danish wall
 * clock times. What a meeting is and which deadlines it has is not known here.
 */
@NullMarked
package dk.medspil.document.calendar;

import org.jspecify.annotations.NullMarked;
