package dk.medspil.crooked.cli;

import dk.medspil.crooked.desktop.task.TaskScreen;

/** Breaks a rule: a command needs a display. */
public record CommandThatOpensAWindow(TaskScreen screen) {}
