package dk.medspil.store;

import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a failure of the store into the one Danish sentence the user needs. */
final class StoreRefusal {
  private static final Logger LOG = LoggerFactory.getLogger(StoreRefusal.class);

  private StoreRefusal() {}

  /** The sentence for a failure at a file; what is no known case is logged without its words. */
  static StoreRefusedException of(Path path, Throwable failure) {
    String text = messages(failure);
    if (text.contains("R24:")) {
      return new StoreRefusedException(
          Reason.LOCKED_MINUTES,
          "Referatet er endeligt godkendt og kan ikke rettes. Tilføj en rettelse i stedet.",
          failure);
    }
    if (text.contains("R10:")) {
      return new StoreRefusedException(
          Reason.RULE,
          "Linjen kan først afsluttes, når I har vurderet, om løsningen virkede.",
          failure);
    }
    if (text.contains("R07:")) {
      return new StoreRefusedException(
          Reason.RULE,
          "En afsluttet kortlægning skal have sin sidste dag og arbejdsmiljøgruppens del i den.",
          failure);
    }
    if (text.contains("R19:")) {
      return new StoreRefusedException(
          Reason.RULE,
          "Målingen kan ikke gemmes sådan: Den skal have mindst fem besvarelser, og når den er"
              + " talt op, kan der ikke komme flere til.",
          failure);
    }
    if (text.contains("R03:")) {
      return new StoreRefusedException(
          Reason.RULE,
          "Retningslinjen kan ikke opsiges. Den skal findes og ændres kun, når alle er enige.",
          failure);
    }
    if (text.contains("R04:")) {
      return new StoreRefusedException(
          Reason.RULE, "En opsagt retningslinje gælder i mindst tre måneder.", failure);
    }
    if (text.contains("H1.5:")) {
      return new StoreRefusedException(
          Reason.RULE,
          "Retningslinjens forløb viser ikke, at den er kommet så langt. Intet er ændret.",
          failure);
    }
    if (text.contains("H3.5:")) {
      return new StoreRefusedException(
          Reason.RULE,
          "Alvor og sandsynlighed kan højst være 4, så længe jeres risikoskala er 4 × 4.",
          failure);
    }
    if (text.contains("R18:")) {
      return new StoreRefusedException(
          Reason.RULE,
          "Opgaven kan ikke fraviges her. Det kan kun de opgaver, hvor aftalen siger det.",
          failure);
    }
    if (isFull(text)) {
      return new StoreRefusedException(
          Reason.FULL, "Der er ikke plads på disken. Ryd op, og prøv igen.", failure);
    }
    LOG.error("The store refused", failure);
    if (text.contains("SQLITE_NOTADB") || text.contains("SQLITE_CORRUPT")) {
      return new StoreRefusedException(
          Reason.DAMAGED,
          "Filen " + path + " er beskadiget og er ikke rørt. Gendan den sidste sikkerhedskopi.",
          failure);
    }
    if (isClosed(text)) {
      return new StoreRefusedException(
          Reason.NO_ACCESS,
          "Medspil kan ikke skrive i " + path + ". Vælg en mappe, du har adgang til.",
          failure);
    }
    return new StoreRefusedException(
        Reason.FAILED,
        "Det kunne ikke gemmes. Det, der var gemt før, er der stadig. Prøv igen.",
        failure);
  }

  /**
   * Whether a change failed only because the disk did not take it: it is full or gone, or somebody
   * holds the file.
   */
  static boolean isPassing(RuntimeException failure) {
    if (failure instanceof StoreRefusedException) {
      return false;
    }
    String text = messages(failure);
    return isFull(text)
        || isClosed(text)
        || text.contains("SQLITE_IOERR")
        || text.contains("SQLITE_BUSY");
  }

  private static boolean isFull(String text) {
    return Stream.of("SQLITE_FULL", "IOERR_SHMSIZE", "No space left", "not enough space", "quota")
        .anyMatch(text::contains);
  }

  private static boolean isClosed(String text) {
    return Stream.of(
            "READONLY",
            "CANTOPEN",
            "AccessDenied",
            "Read-only file system",
            "Operation not permitted",
            "NoSuchFile",
            "NotDirectory")
        .anyMatch(text::contains);
  }

  /** Only what SQLite and the file system say: other messages may hold what the user wrote. */
  private static String messages(Throwable failure) {
    StringBuilder all = new StringBuilder();
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException || t instanceof IOException) {
        all.append(t).append('\n');
      }
    }
    return all.toString();
  }
}
