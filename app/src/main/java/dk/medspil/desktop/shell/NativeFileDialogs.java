package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The platform's dialogs; they open where a file was chosen last. */
final class NativeFileDialogs implements FileDialogs {
  private final Supplier<Window> owner;
  private Optional<File> last = Optional.empty();

  NativeFileDialogs(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> save(String suggestedName) {
    FileChooser chooser = chooser(Texts.get("shell.file.save"));
    chooser.setInitialFileName(suggestedName);
    return chosen(chooser.showSaveDialog(owner.get()));
  }

  @Override
  public Optional<Path> open(String description, List<String> extensions) {
    FileChooser chooser = chooser(Texts.get("shell.file.open"));
    List<String> patterns = extensions.stream().map(extension -> "*." + extension).toList();
    chooser.getExtensionFilters().add(new ExtensionFilter(description, patterns));
    return chosen(chooser.showOpenDialog(owner.get()));
  }

  @Override
  public List<Path> openAll() {
    List<File> found = chooser(Texts.get("shell.file.openAll")).showOpenMultipleDialog(owner.get());
    if (found == null) {
      return List.of();
    }
    found.stream().map(File::getParentFile).findFirst().ifPresent(at -> last = Optional.of(at));
    return found.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folder() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(Texts.get("shell.file.folder"));
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    Optional<File> found = Optional.ofNullable(file);
    found.map(File::getParentFile).ifPresent(folder -> last = Optional.of(folder));
    return found.map(File::toPath);
  }
}
