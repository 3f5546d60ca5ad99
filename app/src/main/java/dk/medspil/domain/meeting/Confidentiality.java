package dk.medspil.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why something is confidential and for how long (handbook 1.7; forvaltningsloven § 27).
 *
 * @param reason the ground, in a few words; may be empty
 * @param until the last confidential day; empty when it is open
 */
public record Confidentiality(String reason, Optional<LocalDate> until) {}
