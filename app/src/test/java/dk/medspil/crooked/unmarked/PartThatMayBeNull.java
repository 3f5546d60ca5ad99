package dk.medspil.crooked.unmarked;

/** Breaks a rule: its package says nothing about null. */
public record PartThatMayBeNull(String name) {}
