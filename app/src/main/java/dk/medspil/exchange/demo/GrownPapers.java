package dk.medspil.exchange.demo;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.FormCodec;
import dk.medspil.domain.form.Answer;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormColumn;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.survey.AnswerCount;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.SurveyQuestion;
import dk.medspil.domain.survey.SurveyRecord;
import dk.medspil.domain.survey.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Generated surveys, all counted, and filled forms, of which only the newest are drafts. */
final class GrownPapers {
  private static final int SURVEYS_A_YEAR = 2;
  private static final int FORMS_A_YEAR = 6;
  private static final int ROWS = 3;

  private final Size size;
  private final DemoDays days;
  private final ContentLibrary library;
  private final RandomGenerator random;
  private final Wording words;
  private int ids;

  GrownPapers(Size size, DemoDays days, ContentLibrary library, RandomGenerator random) {
    this.size = size;
    this.days = days;
    this.library = library;
    this.random = random;
    words = new Wording(random);
  }

  /** Oldest first; each kind comes back, so that it can be compared with last time. */
  List<SurveyRecord> surveys() {
    List<SurveyRecord> all = new ArrayList<>();
    List<SurveyKind> kinds = library.surveys();
    for (LocalDate day : spread(SURVEYS_A_YEAR)) {
      all.add(survey(kinds.get(all.size() % kinds.size()), day));
    }
    return all;
  }

  private SurveyRecord survey(SurveyKind kind, LocalDate day) {
    UUID id = nextId();
    int people = 20 + random.nextInt(15);
    Survey begun = Survey.begin(id, DemoForums.LOCAL, kind, Way.PAPER, day, people);
    List<AnswerCount> counts = new ArrayList<>();
    for (SurveyQuestion question : kind.questions()) {
      int left = people;
      for (int value : kind.scale().values()) {
        boolean last = value == kind.scale().values().getLast();
        int count = last ? left : random.nextInt(left + 1);
        counts.add(new AnswerCount(question.code(), value, count));
        left -= count;
      }
    }
    Survey counted =
        new Survey(
            id,
            begun.forumId(),
            begun.kind(),
            begun.title(),
            begun.way(),
            day,
            people,
            people,
            Optional.of(day),
            words.note(),
            begun.figure(),
            begun.scale(),
            begun.questions());
    return new SurveyRecord(counted, counts, List.of());
  }

  /** Oldest first; of each form there is in turn. */
  List<FilledForm> forms() {
    List<FilledForm> all = new ArrayList<>();
    List<FormTemplate> templates = library.forms();
    for (LocalDate day : spread(FORMS_A_YEAR)) {
      FormTemplate template = templates.get(all.size() % templates.size());
      FilledForm form =
          new FilledForm(
              nextId(),
              DemoForums.LOCAL,
              template.id(),
              template.version(),
              new FormCodec().write(List.of(template)),
              words.title(),
              FormState.DRAFT,
              day,
              Optional.empty(),
              answers(template, day));
      boolean recent = day.isAfter(days.today().minusDays(GrownWorkplace.RECENT / 4));
      all.add(recent ? form : form.finished(day.plusDays(20)));
    }
    return all;
  }

  private Answers answers(FormTemplate template, LocalDate day) {
    Answers answers = Answers.start(template, this::nextId);
    for (FormField field : template.fields().toList()) {
      answers =
          switch (field.kind()) {
            case SHORT_TEXT -> answers.with(field.id(), "", "", words.title());
            case LONG_TEXT -> answers.with(field.id(), "", "", words.background());
            case CHOICE -> answers.with(field.id(), "", "", field.options().getFirst());
            case SCALE -> answers.with(field.id(), "", "", "1");
            case DATE, REVIEW -> answers.with(field.id(), "", "", day.plusDays(60).toString());
            case CONSENT -> answers.with(field.id(), "", "", Answer.YES);
            case CHECKLIST -> answers.with(field.id(), "1", "", Answer.YES);
            case ROWS -> rows(answers, field, day);
          };
    }
    return answers;
  }

  private Answers rows(Answers before, FormField field, LocalDate day) {
    Answers answers = before;
    for (int i = 0; i < ROWS; i++) {
      UUID row = nextId();
      answers = answers.withRow(field.id(), row);
      for (FormColumn column : field.columns()) {
        String cell =
            switch (column.kind()) {
              case TEXT, WHAT -> words.task();
              case WHO -> words.responsible();
              case DATE, WHEN -> day.plusDays(30).toString();
              case CHOICE -> column.options().getFirst();
            };
        answers = answers.with(field.id(), row.toString(), column.id(), cell);
      }
    }
    return answers;
  }

  /** So many days a year, evenly, up to some days ago. */
  private List<LocalDate> spread(int usual) {
    int aYear = usual * size.pace();
    int count = aYear * size.years();
    List<LocalDate> spread = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spread.add(days.today().minusDays(25 + 365L * (count - 1 - i) / aYear));
    }
    return spread;
  }

  private UUID nextId() {
    return DemoIds.of("grown/papers/" + ids++);
  }
}
