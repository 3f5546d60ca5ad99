package dk.medspil.domain.survey;

/**
 * How often one number was given to one question.
 *
 * @param question code of the question
 * @param value a number of the scale
 * @param count 0 or more
 */
public record AnswerCount(String question, int value, int count) {}
