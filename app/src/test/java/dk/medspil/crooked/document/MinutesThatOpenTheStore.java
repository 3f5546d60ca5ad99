package dk.medspil.crooked.document;

import dk.medspil.crooked.store.Shelf;

/** Breaks a rule: a document fetches what it should be handed. */
public record MinutesThatOpenTheStore(Shelf shelf) {}
