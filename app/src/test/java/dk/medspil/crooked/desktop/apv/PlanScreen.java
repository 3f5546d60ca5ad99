package dk.medspil.crooked.desktop.apv;

import dk.medspil.crooked.desktop.task.TaskScreen;

/** Breaks a rule: one screen holds another. */
public record PlanScreen(TaskScreen tasks) {}
