package dk.medspil.exchange.survey;

import java.util.List;

/** Takes the rows of a file one by one. */
interface RowSink {
  /**
   * Takes one row.
   *
   * @param number the row's number in the file, from 1
   * @param cells its texts, {@code ""} where there is none
   */
  void row(long number, List<String> cells) throws RefusedSurveyException;
}
