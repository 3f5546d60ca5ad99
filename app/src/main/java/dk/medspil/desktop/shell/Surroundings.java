package dk.medspil.desktop.shell;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.spelling.Speller;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What the window is built from, so that a test can choose each part.
 *
 * @param clock in the user's time zone
 * @param theme the look, shared by all windows of the operator
 * @param content built-in templates, decks and topics
 * @param files how the user chooses files
 * @param outside how files are shown in other programs
 * @param hall what the room sees
 * @param practice opens a meeting to practise with; empty in the window that is one
 * @param mark what every screen says about the store, as that it is thrown away at the end
 * @param speller reads the dictionary, when something is first written
 */
public record Surroundings(
    Clock clock,
    Theme theme,
    ContentLibrary content,
    FileDialogs files,
    OtherPrograms outside,
    Hall hall,
    Optional<Runnable> practice,
    Optional<String> mark,
    Callable<Speller> speller) {}
