package dk.medspil.desktop.control;

import java.util.Optional;

/**
 * Something that went wrong, told so that the user knows where things stand.
 *
 * @param what what happened
 * @param advice what is safe, and what to do now
 * @param details a code and technical text to copy, behind "Vis detaljer"; no personal text
 */
public record Failure(String what, String advice, Optional<String> details) {}
