package dk.medspil.desktop.task;

import dk.medspil.domain.task.Task;
import java.util.Optional;

/**
 * A task in the list.
 *
 * @param task the task
 * @param source where it was agreed; empty when it was written by hand or the place is gone
 */
record TaskLine(Task task, Optional<Source> source) {}
