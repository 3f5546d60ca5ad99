package dk.medspil.exchange.survey;

import dk.medspil.domain.apv.AnswerScale;
import dk.medspil.domain.apv.SurveyColumn;
import dk.medspil.domain.apv.SurveyTable;
import dk.medspil.domain.survey.QuestionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the answers of each column. The rows above the first answer are headings; what has too
 * many different values is free text, and none of it is kept.
 */
final class Counting implements RowSink {
  private static final int MOST_HEADING_ROWS = 50;
  private static final int MOST_ROWS = 1_000_000;
  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_ANSWERS = 101;
  private static final int LONGEST_ANSWER = 80;

  private final List<List<String>> above = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private List<String> headings = List.of();
  private boolean counting;
  private long firstAnswer;
  private int rows;

  @Override
  public void row(long number, List<String> cells) throws RefusedSurveyException {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (cells.size() > MOST_COLUMNS) {
      throw new RefusedSurveyException("har flere end 1.000 kolonner og er næppe en undersøgelse");
    }
    if (!counting) {
      if (cells.stream().map(AnswerScale::normal).noneMatch(AnswerScale::isAnswer)) {
        heading(cells);
        return;
      }
      begin(number);
    }
    if (++rows > MOST_ROWS) {
      throw new RefusedSurveyException("har flere end en million rækker");
    }
    count(number, cells);
  }

  /** The first row with answers; what lies below it must not be merged. */
  long firstAnswer() {
    return firstAnswer;
  }

  private void heading(List<String> cells) throws RefusedSurveyException {
    above.add(List.copyOf(cells));
    if (above.size() > MOST_HEADING_ROWS) {
      throw noSurvey();
    }
  }

  private void begin(long number) throws RefusedSurveyException {
    headings = Headings.of(above);
    if (headings.isEmpty()) {
      throw new RefusedSurveyException(
          "begynder med svar; den første række skal være spørgsmålene, ét i hver kolonne");
    }
    headings.forEach(heading -> columns.add(new Column()));
    counting = true;
    firstAnswer = number;
  }

  private void count(long number, List<String> cells) throws RefusedSurveyException {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (i < headings.size() && !headings.get(i).isEmpty()) {
        columns.get(i).count(AnswerScale.normal(cell));
      } else if (!cell.isBlank()) {
        throw new RefusedSurveyException(
            "har noget i kolonne %d i række %d, men kolonnen har ingen overskrift"
                .formatted(i + 1, number));
      }
    }
  }

  /** What was counted. */
  SurveyTable table() throws RefusedSurveyException {
    if (!counting) {
      throw noSurvey();
    }
    if (rows < QuestionResult.FEWEST) {
      throw new RefusedSurveyException(
          "har færre end fem besvarelser, og så kan nogen blive genkendt");
    }
    List<SurveyColumn> counted = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isEmpty()) {
        counted.add(new SurveyColumn(headings.get(i), columns.get(i).counts));
      }
    }
    return new SurveyTable(counted, rows);
  }

  private static RefusedSurveyException noSurvey() {
    return new RefusedSurveyException(
        "ser ikke ud til at være en spørgeskemaundersøgelse: der er ingen svar på en skala"
            + " under en række med spørgsmål");
  }

  private static final class Column {
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean free;

    void count(String answer) {
      if (free || AnswerScale.isNone(answer)) {
        return;
      }
      if (answer.length() > LONGEST_ANSWER) {
        setFree();
        return;
      }
      counts.merge(answer, 1, Integer::sum);
      if (counts.size() > MOST_ANSWERS) {
        setFree();
      }
    }

    private void setFree() {
      free = true;
      counts.clear();
    }
  }
}
