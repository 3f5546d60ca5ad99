package dk.medspil.document.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file was not saved; whatever stood under its name before is untouched. */
public final class SaveFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a file was not saved. */
  public enum Reason {
    FULL_DISK("der er ikke plads nok på disken. Slet noget, eller vælg en anden disk."),
    NO_PERMISSION("du har ikke lov til at gemme her. Vælg en anden mappe."),
    FOLDER_MISSING("mappen findes ikke. Vælg en anden mappe."),
    IS_FOLDER("der findes en mappe med det navn. Vælg et andet navn."),
    IN_USE("den er åben i et andet program. Luk den der, og prøv igen."),
    DISK_ERROR("disken svarede med en fejl. Prøv igen, eller vælg en anden disk.");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  SaveFailedException(Path target, Reason reason) {
    super(sentence("Filen", target, reason));
    this.reason = reason;
  }

  SaveFailedException(Path target, Reason reason, IOException cause) {
    this("Filen", target, reason, cause);
  }

  private SaveFailedException(String what, Path target, Reason reason, IOException cause) {
    super(sentence(what, target, reason), cause);
    this.reason = reason;
  }

  static SaveFailedException ofFolder(Path target, Reason reason) {
    return ofFolder(target, reason, new IOException(reason.name()));
  }

  static SaveFailedException ofFolder(Path target, Reason reason, IOException cause) {
    return new SaveFailedException("Mappen", target, reason, cause);
  }

  /** Why the file was not saved; the message says the same to the user in Danish. */
  public Reason reason() {
    return reason;
  }

  private static String sentence(String what, Path target, Reason reason) {
    Path name = target.getFileName();
    return what + " " + (name == null ? target : name) + " er ikke gemt: " + reason.words;
  }
}
