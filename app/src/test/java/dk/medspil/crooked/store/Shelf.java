package dk.medspil.crooked.store;

/** Keeps all rules. */
public record Shelf(String name) {}
