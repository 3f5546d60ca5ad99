package dk.medspil.document.build;

/**
 * What a records system asks for and a meeting does not know.
 *
 * @param subject what it was about, in few words; a title that says only "Referat" cannot be found
 *     again (handbook 9.2)
 * @param number the case or KLE number, as it is written; may be empty
 * @param sender who hands it in; may be empty
 * @param plainNames whether file names must do without æ, ø and å (handbook 10.1)
 */
public record JournalFacts(String subject, String number, String sender, boolean plainNames) {}
