package dk.medspil.exchange;

import dk.medspil.content.ContentPack;
import dk.medspil.content.ContentPack.DeckPack;
import dk.medspil.content.ContentPack.FormPack;
import dk.medspil.content.ContentPack.TemplatePack;
import dk.medspil.content.RefusedContentException;
import dk.medspil.domain.apv.SurveyTable;
import dk.medspil.exchange.PackageImport.Result;
import dk.medspil.exchange.survey.RefusedSurveyException;
import dk.medspil.exchange.survey.SurveyFile;
import dk.medspil.store.Session;
import dk.medspil.store.StoreRefusedException;
import dk.medspil.store.StoreRefusedException.Reason;
import dk.medspil.store.encryption.EncryptedFile;
import dk.medspil.store.encryption.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file from outside that was read whole and may be brought into a store. */
public sealed interface IncomingFile {
  /** Days are Danish, wherever the machine stands. */
  ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  /** A package, with the name of its file. */
  record Packed(String name, MedspilPackage made) implements IncomingFile {}

  /** Templates, decks or forms, with the name of their file. */
  record Content(String name, ContentPack pack) implements IncomingFile {}

  /** A counted survey file of the APV, with its name and the day it was written. */
  record Survey(String name, LocalDate written, SurveyTable table) implements IncomingFile {}

  /**
   * Reads a file that Medspil may know.
   *
   * @throws RefusedPackageException if it is no whole package, or a kind of file that is not read
   * @throws RefusedContentException if it is no whole pack of templates, decks or forms
   */
  static IncomingFile read(Path file) throws RefusedPackageException, RefusedContentException {
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    if (!Files.isRegularFile(file)) {
      throw new RefusedPackageException(name, "findes ikke");
    }
    if (lower.endsWith(".doc") || lower.endsWith(".docx")) {
      throw new RefusedPackageException(
          name,
          "er en Word-fil. Hent dens punkter i vinduet: åbn mødets dagsorden, og vælg »Hent"
              + " punkter«, så du kan sige ja eller nej til hvert af dem");
    }
    if (List.of(".csv", ".txt", ".xlsx", ".xls").stream().anyMatch(lower::endsWith)) {
      return survey(file, name);
    }
    if (!lower.endsWith(".json")) {
      return new Packed(name, PackageReader.read(file));
    }
    try {
      return new Content(name, ContentPack.read(file));
    } catch (IOException failure) {
      throw new RefusedPackageException(name, "kan ikke læses", failure);
    }
  }

  private static IncomingFile survey(Path file, String name) throws RefusedPackageException {
    try {
      LocalDate written =
          Files.getLastModifiedTime(file).toInstant().atZone(COPENHAGEN).toLocalDate();
      return new Survey(name, written, SurveyFile.read(file));
    } catch (RefusedSurveyException refusal) {
      throw new RefusedPackageException(name, refusal.reason(), refusal);
    } catch (IOException failure) {
      throw new RefusedPackageException(name, "kan ikke læses", failure);
    }
  }

  /**
   * As {@link #read(Path)}, for a file that may be locked with a passphrase. The open file lies in
   * a folder of its own, private to the user, while it is read.
   */
  static IncomingFile read(Path file, Optional<char[]> passphrase)
      throws RefusedPackageException, RefusedContentException {
    if (!EncryptedFile.is(file)) {
      return read(file);
    }
    String name = String.valueOf(file.getFileName());
    try {
      Path folder = Files.createTempDirectory("medspil-");
      Path open = folder.resolve(name);
      try (InputStream in = EncryptedFile.open(file, passphrase)) {
        Files.copy(in, open);
        return held(read(open));
      } finally {
        Files.deleteIfExists(open);
        Files.delete(folder);
      }
    } catch (RefusedFileException refused) {
      throw new RefusedPackageException(
          name,
          switch (refused.reason()) {
            case PASSPHRASE ->
                passphrase.isPresent()
                    ? "passer ikke til adgangssætningen"
                    : "er låst med en adgangssætning";
            case DAMAGED -> "er ikke hel: noget er ændret eller mangler i den";
          },
          refused);
    } catch (IOException failure) {
      throw new RefusedPackageException(name, "kan ikke læses", failure);
    }
  }

  /** The open file goes at once; what would be read from it later is held without it. */
  private static IncomingFile held(IncomingFile file) throws IOException {
    if (!(file instanceof Packed(String name, MedspilPackage made))) {
      return file;
    }
    return new Packed(
        name,
        new MedspilPackage(
            made.kind(),
            made.madeWith(),
            made.created(),
            made.content(),
            HeldFiles.of(name, made.content().files().keySet(), made.files())));
  }

  /**
   * Whether minutes are in it that were finally approved, which nothing may take away again (R24).
   */
  default boolean holdsLockedMinutes() {
    return this instanceof Packed(String name, MedspilPackage made)
        && made.content().meetings().stream().anyMatch(meeting -> meeting.minutes().isLocked());
  }

  /**
   * Writes everything in the file and gives a sentence about it.
   *
   * @throws StoreRefusedException if something in the store says otherwise; the transaction must
   *     then be left, so that nothing of it stays
   */
  default String bringInto(Session session) {
    return switch (this) {
      case Packed(String name, MedspilPackage made) ->
          switch (PackageImport.into(session, made)) {
            case Result.Done(int meetings, int boards) ->
                "Hentet fra "
                    + name
                    + ": "
                    + (made.kind() == PackageKind.BOARD ? board(boards) : counted(meetings))
                    + ".";
            case Result.Conflict conflict -> throw refused(conflict.about(name));
          };
      case Survey(String name, LocalDate written, SurveyTable table) ->
          new SurveyAlone(session, name, table).bringIn(written);
      case Content(String name, ContentPack pack) -> {
        OwnContentImport own = new OwnContentImport(session, name);
        int count =
            switch (pack) {
              case TemplatePack(var templates) -> own.templates(templates);
              case DeckPack(var decks) -> own.decks(decks);
              case FormPack(var forms) -> own.forms(forms);
            };
        yield "Hentet fra " + name + ": " + count + " nye.";
      }
    };
  }

  private static String board(int boards) {
    return boards == 0 ? "ingen ny tavle" : "1 tavle";
  }

  private static String counted(int meetings) {
    return switch (meetings) {
      case 0 -> "intet nyt møde";
      case 1 -> "1 møde";
      default -> meetings + " møder";
    };
  }

  private static StoreRefusedException refused(RefusedPackageException refusal) {
    return new StoreRefusedException(Reason.RULE, String.valueOf(refusal.getMessage()), refusal);
  }
}
