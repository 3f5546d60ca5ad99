package dk.medspil.domain.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something a side wishes on the next agenda. The other side cannot refuse an item that belongs at
 * the level (handbook 1.4).
 *
 * @param id stable for ever
 * @param forumId the forum
 * @param title what is proposed
 * @param raisedBy a side or a role; may be empty
 * @param on the day it came in
 */
public record Proposal(UUID id, UUID forumId, String title, String raisedBy, LocalDate on) {}
