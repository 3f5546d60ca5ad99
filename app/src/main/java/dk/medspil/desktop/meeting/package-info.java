/**
 * The screens of a meeting: the list of meetings, a new meeting, its agenda, the meeting itself,
 * and the agenda templates. What is shown is an immutable picture read from the store; a model
 * turns what the user does into changes. No other feature is known here.
 */
@NullMarked
package dk.medspil.desktop.meeting;

import org.jspecify.annotations.NullMarked;
