/**
 * The forum's tasks: written on one line, settled with one key, and traced back to where they were
 * agreed. What a task is and when it is overdue is decided in the domain.
 */
@NullMarked
package dk.medspil.desktop.task;

import org.jspecify.annotations.NullMarked;
