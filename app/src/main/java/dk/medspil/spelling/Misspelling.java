package dk.medspil.spelling;

/**
 * A word no dictionary knows.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 */
public record Misspelling(int start, int end, String word) {}
