package dk.medspil.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a folder lies where an SQLite file is not safe: on a network drive, whose locks and
 * writes cannot be relied on, or in a folder that a cloud service copies while it is written.
 *
 * @param kind what the place is
 * @param name what the user knows it by, "OneDrive" or "H:"
 */
public record Whereabouts(Kind kind, String name) {
  private static final List<String> NETWORKS =
      List.of("nfs", "cifs", "smb", "afs", "webdav", "davfs", "sshfs", "9p", "fuse.gvfsd", "ncpfs");

  /** What a place is. */
  public enum Kind {
    NETWORK,
    CLOUD
  }

  /** What is unsafe about a folder's place; empty for an ordinary one. */
  public static Optional<Whereabouts> of(DataFolder folder) {
    Path path = folder.path().toAbsolutePath().normalize();
    return ofName(path.toString()).or(() -> ofFileStore(path));
  }

  /** As far as the name tells, in the words of Windows, macOS and Linux. */
  static Optional<Whereabouts> ofName(String path) {
    String uniform = path.replace('\\', '/');
    if (uniform.startsWith("//")) {
      return Optional.of(new Whereabouts(Kind.NETWORK, path));
    }
    if (uniform.regionMatches(true, 0, "H:", 0, 2)) {
      return Optional.of(new Whereabouts(Kind.NETWORK, "H:"));
    }
    for (String part : uniform.toLowerCase(Locale.ROOT).split("/")) {
      Optional<String> service = service(part);
      if (service.isPresent()) {
        return service.map(name -> new Whereabouts(Kind.CLOUD, name));
      }
    }
    return uniform.contains("/Library/CloudStorage/")
        ? Optional.of(new Whereabouts(Kind.CLOUD, "en sky-tjeneste"))
        : Optional.empty();
  }

  /** "OneDrive - Vadby Kommune" is one of them, "onedrivere" is not. */
  private static Optional<String> service(String part) {
    if (isOrBegins(part, "onedrive") || isOrBegins(part, "sharepoint")) {
      return Optional.of("OneDrive");
    }
    if (isOrBegins(part, "dropbox")) {
      return Optional.of("Dropbox");
    }
    if (isOrBegins(part, "google drive")
        || isOrBegins(part, "googledrive")
        || part.equals("google-drive")) {
      return Optional.of("Google Drev");
    }
    if (isOrBegins(part, "icloud drive")
        || isOrBegins(part, "iclouddrive")
        || part.startsWith("com~apple~clouddocs")) {
      return Optional.of("iCloud");
    }
    if (isOrBegins(part, "nextcloud") || isOrBegins(part, "owncloud")) {
      return Optional.of("Nextcloud");
    }
    return Optional.empty();
  }

  private static boolean isOrBegins(String part, String name) {
    return part.startsWith(name)
        && (part.length() == name.length()
            || !Character.isLetterOrDigit(part.charAt(name.length())));
  }

  private static Optional<Whereabouts> ofFileStore(Path path) {
    try {
      FileStore store = Files.getFileStore(existing(path));
      return isNetwork(store.type()) || store.name().startsWith("\\\\")
          ? Optional.of(new Whereabouts(Kind.NETWORK, store.name()))
          : Optional.empty();
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  static boolean isNetwork(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return NETWORKS.stream().anyMatch(lower::startsWith) || lower.contains("sshfs");
  }

  private static Path existing(Path path) {
    Path found = path;
    while (!Files.exists(found) && found.getParent() != null) {
      found = found.getParent();
    }
    return found;
  }
}
