package dk.medspil.domain.calendar;

/**
 * What a calendar was last told about one thing, so that it can be told of a change.
 *
 * @param uid the thing's name in calendars, the same for ever
 * @param sequence the number it was last told with; a higher one replaces it (RFC 5545, 3.8.7.4)
 * @param content a fingerprint of what was told, 64 hexadecimal digits
 */
public record SentEntry(String uid, int sequence, String content) {}
