package dk.medspil.exchange;

import dk.medspil.domain.survey.AnswerCount;
import dk.medspil.domain.survey.QuestionResult;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyQuestion;
import dk.medspil.domain.survey.SurveyRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What must be true of the surveys of a package: above all that nobody can be told from it (R19).
 */
final class SurveyCoherence {
  private final String at;
  private final Survey survey;

  private SurveyCoherence(String at, Survey survey) {
    this.at = at;
    this.survey = survey;
  }

  static void require(PackageContent content, PackageIds ids) {
    Set<UUID> targets = PackageIds.any(List.of(ids.tasks(), ids.lines(), ids.items()));
    for (int i = 0; i < content.surveys().size(); i++) {
      String at = "/surveys/" + i;
      SurveyRecord record = content.surveys().get(i);
      ids.unique(at, record.survey().id());
      ids.known(at + "/forum", Optional.of(record.survey().forumId()), ids.forums());
      require(at, record);
      record
          .improvements()
          .forEach(one -> {
            ids.unique(at + "/improvements", one.id());
            ids.known(at + "/improvements", one.target(), targets);
          });
    }
  }

  private static void require(String at, SurveyRecord record) {
    SurveyCoherence work = new SurveyCoherence(at, record.survey());
    Set<String> codes =
        record.survey().questions().stream().map(SurveyQuestion::code).collect(Collectors.toSet());
    if (codes.size() != record.survey().questions().size()) {
      throw new Fields.Wrong(at + "/questions", "står den samme kode to gange");
    }
    if (record.survey().isCounted()) {
      work.counted(record, codes);
    } else if (!record.counts().isEmpty() || record.survey().sheets() > 0) {
      throw new Fields.Wrong(at + "/counts", "er der svar fra en måling, som ikke er talt op");
    }
  }

  private void counted(SurveyRecord record, Set<String> codes) {
    Map<String, Integer> answers = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (AnswerCount one : record.counts()) {
      if (!codes.contains(one.question()) || !survey.scale().has(one.value())) {
        throw new Fields.Wrong(at + "/counts", "er der svar, som målingen ikke spørger om");
      }
      if (!seen.add(one.question() + " " + one.value())) {
        throw new Fields.Wrong(at + "/counts", "er det samme svar talt op to gange");
      }
      answers.merge(one.question(), one.count(), Integer::sum);
    }
    boolean few = answers.values().stream().anyMatch(number -> number < QuestionResult.FEWEST);
    if (few || answers.isEmpty() || survey.sheets() < QuestionResult.FEWEST) {
      throw new Fields.Wrong(at + "/counts", "er der færre end fem svar på noget");
    }
    if (answers.values().stream().anyMatch(number -> number > survey.sheets())) {
      throw new Fields.Wrong(at + "/counts", "er der flere svar end besvarelser");
    }
  }
}
