package dk.medspil.domain.minutes;

import java.time.Instant;
import java.util.UUID;

/**
 * The minutes as they were at a step of the chain, frozen.
 *
 * @param id stable for ever
 * @param meetingId the meeting
 * @param number 1 for the first version
 * @param state the state it was frozen in
 * @param at the instant
 * @param by whose step froze it, as a role or a name; empty when that is not known
 * @param content the plain text of the minutes
 * @param sha256 lower-case hex of the SHA-256 of the content in UTF-8
 */
public record MinutesVersion(
    UUID id,
    UUID meetingId,
    int number,
    MinutesState state,
    Instant at,
    String by,
    String content,
    String sha256) {}
