package dk.medspil.exchange;

import java.time.LocalDate;

/**
 * A {@code .medspil} package.
 *
 * @param kind what it holds
 * @param madeWith the program that made it, such as "Medspil 0.1.0"
 * @param created the day it was made
 * @param content what is in it
 * @param files where the content of its attachments is read from
 */
public record MedspilPackage(
    PackageKind kind,
    String madeWith,
    LocalDate created,
    PackageContent content,
    AttachedFiles files) {

  /** A package made by this program, whose meetings have no files. */
  public static MedspilPackage of(PackageKind kind, LocalDate created, PackageContent content) {
    return of(kind, created, content, AttachedFiles.NONE);
  }

  /** A package made by this program. */
  public static MedspilPackage of(
      PackageKind kind, LocalDate created, PackageContent content, AttachedFiles files) {
    return new MedspilPackage(kind, "Medspil " + ProgramVersion.CURRENT, created, content, files);
  }
}
