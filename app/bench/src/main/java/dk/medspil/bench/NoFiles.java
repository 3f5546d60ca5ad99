package dk.medspil.bench;

import dk.medspil.desktop.shell.FileDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Nobody is there to choose a file. */
final class NoFiles implements FileDialogs {
  @Override
  public Optional<Path> save(String suggestedName) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> open(String description, List<String> extensions) {
    return Optional.empty();
  }

  @Override
  public List<Path> openAll() {
    return List.of();
  }

  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }
}
