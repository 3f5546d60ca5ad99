package dk.medspil.exchange.survey;

import dk.medspil.domain.apv.SurveyTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a survey file of one row for each answer, whatever program wrote it. */
public final class SurveyFile {
  private static final long LARGEST = 100_000_000;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private SurveyFile() {}

  /**
   * The columns of a file with how often each answer was given.
   *
   * @throws RefusedSurveyException if it is no survey, or cannot be understood whole
   */
  public static SurveyTable read(Path file) throws RefusedSurveyException {
    try {
      if (Files.size(file) == 0) {
        throw new RefusedSurveyException("er tom");
      }
      if (Files.size(file) > LARGEST) {
        throw new RefusedSurveyException(
            "er større end 100 MB og er næppe en spørgeskemaundersøgelse");
      }
      Counting counting = new Counting();
      byte[] head = head(file);
      if (startsWith(head, OLD_OFFICE)) {
        throw new RefusedSurveyException(
            "er låst med en adgangskode eller gemt i et gammelt Excel-format;"
                + " åbn den i Excel, og gem den som .xlsx uden adgangskode");
      }
      if (startsWith(head, ZIP)) {
        new WorkbookRows(file).each(counting);
      } else {
        new TextRows(file).each(counting);
      }
      return counting.table();
    } catch (IOException failure) {
      throw new RefusedSurveyException("kan ikke læses", failure);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(8);
    }
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }
}
