package dk.medspil.domain.dialogue;

import java.util.UUID;

/**
 * A question on a board, copied from its deck or written on the spot.
 *
 * @param id stable for ever
 * @param boardId the board
 * @param position order on the board, from 0
 * @param step the step it belongs to
 * @param field title of the topic it stands in; may be empty
 * @param text the question
 */
public record BoardPrompt(
    UUID id, UUID boardId, int position, Step step, String field, String text) {}
