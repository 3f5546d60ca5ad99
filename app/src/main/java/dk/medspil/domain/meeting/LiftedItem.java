package dk.medspil.domain.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That the matter of an agenda item was sent to another level (handbook 1.6).
 *
 * @param itemId the item
 * @param to the level it went to, in the words of its form; may be empty
 * @param sentOn the day it was sent
 */
public record LiftedItem(UUID itemId, String to, LocalDate sentOn) {}
