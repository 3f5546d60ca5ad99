package dk.medspil.domain.minutes;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A correction to locked minutes; it prints after them and changes nothing in them (R24).
 *
 * @param id stable for ever
 * @param meetingId the meeting whose minutes it corrects
 * @param on the day it was written
 * @param text the correction
 */
public record Addendum(UUID id, UUID meetingId, LocalDate on, String text) {}
