package dk.medspil.crooked.content;

import dk.medspil.crooked.store.Shelf;

/** Breaks a rule: content looks sideways. */
public record TemplateThatOpensTheStore(Shelf shelf) {}
