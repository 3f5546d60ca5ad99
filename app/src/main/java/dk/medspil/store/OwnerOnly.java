package dk.medspil.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps files and folders to the user alone, as far as the file system knows how: 0600 and 0700, or
 * an access list with one entry on Windows. A file system without rights, as on a USB stick, is
 * left as it is.
 */
final class OwnerOnly {
  private static final Pattern OURS =
      Pattern.compile("\\.?medspil.*|log|\\.(gendan|redning|kopi)-.*|.*kopier.*");

  private OwnerOnly() {}

  /** Makes a folder that is the user's alone, and leaves one that is there. */
  static void newFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (hasView(folder, "posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
      folder(folder);
    }
  }

  /** Makes an empty file that is the user's alone, and leaves one that is there. */
  static void newFile(Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    if (hasView(file, "posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
      file(file);
    }
  }

  /** Takes everybody else's rights to a file away. */
  static void file(Path file) throws IOException {
    set(file, "rw-------", EnumSet.noneOf(AclEntryFlag.class));
  }

  /** Takes everybody else's rights to a folder away; what is made in it later inherits that. */
  static void folder(Path folder) throws IOException {
    set(folder, "rwx------", EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
  }

  /**
   * As {@link #folder}, but only where everything in it is Medspil's: a folder the user also keeps
   * other files in may be shared on purpose.
   */
  static void folderOfOurs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (!files.allMatch(OwnerOnly::isOurs)) {
        return;
      }
    }
    folder(folder);
  }

  private static boolean isOurs(Path file) {
    String name = String.valueOf(file.getFileName());
    return OURS.matcher(name).matches();
  }

  private static void set(Path path, String rights, EnumSet<AclEntryFlag> inherited)
      throws IOException {
    if (hasView(path, "posix")) {
      var wanted = PosixFilePermissions.fromString(rights);
      if (!Files.getPosixFilePermissions(path).equals(wanted)) {
        Files.setPosixFilePermissions(path, wanted);
      }
      return;
    }
    AclFileAttributeView access = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (access != null) {
      access.setAcl(List.of(everythingFor(access.getOwner(), inherited)));
    }
  }

  static AclEntry everythingFor(UserPrincipal owner, EnumSet<AclEntryFlag> inherited) {
    return AclEntry.newBuilder()
        .setType(AclEntryType.ALLOW)
        .setPrincipal(owner)
        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
        .setFlags(inherited)
        .build();
  }

  private static boolean hasView(Path path, String view) {
    return path.getFileSystem().supportedFileAttributeViews().contains(view);
  }
}
