package dk.medspil.domain.apv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A survey file, counted.
 *
 * @param columns in the order of the file; headings are unique
 * @param rows how many rows had an answer
 */
public record SurveyTable(List<SurveyColumn> columns, int rows) {

  public SurveyTable {
    columns = List.copyOf(columns);
  }

  /**
   * What each column probably is: empty for what is no question. Numbers are read on the widest
   * scale that any column needs, for in a short survey not every end of the scale is used.
   */
  public Map<String, Optional<ColumnUse>> guess() {
    Optional<AnswerScale> widest =
        columns.stream()
            .filter(column -> !column.isNumbering())
            .flatMap(column -> column.scale().stream())
            .filter(scale -> scale.isNumbers() && scale != AnswerScale.ZERO_TO_HUNDRED)
            .max(Enum::compareTo);
    Map<String, Optional<ColumnUse>> guess = new LinkedHashMap<>();
    for (SurveyColumn column : columns) {
      guess.put(
          column.heading(),
          column
              .scale()
              .filter(scale -> scale != AnswerScale.ZERO_TO_HUNDRED && !column.isNumbering())
              .map(scale ->
                  widest.filter(wide -> scale.isNumbers()).filter(column::fits).orElse(scale))
              .map(scale -> new ColumnUse(scale, true, Optional.empty())));
    }
    return guess;
  }
}
