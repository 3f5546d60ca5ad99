package dk.medspil.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for a file or a folder; the platform's own dialogs in the program. */
public interface FileDialogs {

  /** Where to save; empty when the user gave up. */
  Optional<Path> save(String suggestedName);

  /**
   * What to open; empty when the user gave up.
   *
   * @param description the kind of file in words
   * @param extensions without the dot, "medspil"
   */
  Optional<Path> open(String description, List<String> extensions);

  /** Which files of any kind to read; empty when the user gave up. */
  List<Path> openAll();

  /** Which folder to use; empty when the user gave up. */
  Optional<Path> folder();
}
