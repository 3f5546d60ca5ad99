package dk.medspil.crooked.exchange;

import dk.medspil.crooked.document.MinutesWithAButton;

/** Breaks a rule: exchange looks sideways. */
public record PackageThatPrintsDocuments(MinutesWithAButton minutes) {}
