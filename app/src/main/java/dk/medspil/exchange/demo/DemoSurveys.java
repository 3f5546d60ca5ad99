package dk.medspil.exchange.demo;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.survey.AnswerCount;
import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.SurveyRecord;
import dk.medspil.domain.survey.Way;
import dk.medspil.domain.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Surveys of every kind: two years of some, to be compared, and one that is being counted. */
final class DemoSurveys {
  private final DemoDays days;
  private final ContentLibrary library;
  private final List<Task> tasks;
  private final List<SurveyRecord> all = new ArrayList<>();

  /**
   * @param tasks those of Lokal-MED, one of which came of a survey
   */
  DemoSurveys(DemoDays days, ContentLibrary library, List<Task> tasks) {
    this.days = days;
    this.library = library;
    this.tasks = tasks;
  }

  List<SurveyRecord> all() {
    counted(
        "servicetjek",
        Way.PAPER,
        days.before(62),
        9,
        "",
        "43332",
        "34432",
        "25331",
        "22442",
        "14442",
        "23433");
    counted(
        "servicetjek",
        Way.PAPER,
        days.before(10),
        9,
        "Vi talte længst om information: Budgettet kom for sent på dagsordenen.",
        "54443",
        "44443",
        "44433",
        "34433",
        "23323",
        "33434");
    counted("arbejdstid", Way.PAPER, days.before(58), 31, "", "2233", "3233", "2343");
    counted(
        "arbejdstid",
        Way.PAPER,
        days.before(6),
        34,
        "Nattevagterne vil gerne have planen tidligere.",
        "1233",
        "2332",
        "2232");
    counted("vaerditjek", Way.ROOM, days.before(30), 8, "", "44432", "34432", "33432", "44422");
    counted(
        "social-kapital",
        Way.PAPER,
        days.before(24),
        34,
        "",
        "13453",
        "23442",
        "12454",
        "23432",
        "24332",
        "13454",
        "34332");
    counted(
        "seks-faktorer",
        Way.PAPER,
        days.before(18),
        34,
        "",
        "13454",
        "34432",
        "12455",
        "24433",
        "01367",
        "12465",
        "35332",
        "24443",
        "01368",
        "13454",
        "25433",
        "34432");
    SurveyKind open = kind("seks-faktorer");
    all.add(
        new SurveyRecord(
            Survey.begin(
                DemoIds.of("maaling/aaben"), DemoForums.LOCAL, open, Way.PAPER, days.before(1), 34),
            List.of(),
            List.of()));
    all.sort(
        Comparator.comparing((SurveyRecord record) -> record.survey().heldOn())
            .thenComparing(record -> record.survey().id().toString()));
    return List.copyOf(all);
  }

  /**
   * A run that is counted to the end.
   *
   * @param counts for each question how often each number was given, from the lowest
   */
  private void counted(
      String id, Way way, LocalDate day, int people, String note, String... counts) {
    SurveyKind kind = kind(id);
    UUID survey = DemoIds.of("maaling/" + id + "/" + all.size());
    List<AnswerCount> all = new ArrayList<>();
    int most = 0;
    for (int i = 0; i < counts.length; i++) {
      int answers = 0;
      for (int value : kind.scale().values()) {
        int count = counts[i].charAt(value - kind.scale().lowest()) - '0';
        all.add(new AnswerCount(kind.questions().get(i).code(), value, count));
        answers += count;
      }
      most = Math.max(most, answers);
    }
    Survey empty = Survey.begin(survey, DemoForums.LOCAL, kind, way, day, Math.max(people, most));
    this.all.add(
        new SurveyRecord(
            new Survey(
                survey,
                empty.forumId(),
                empty.kind(),
                empty.title(),
                way,
                day,
                empty.participants(),
                most,
                Optional.of(day),
                note,
                empty.figure(),
                empty.scale(),
                empty.questions()),
            all,
            improvements(survey, note)));
  }

  private List<Improvement> improvements(UUID survey, String note) {
    return note.isEmpty()
        ? List.of()
        : tasks.stream()
            .filter(task -> task.forumId().equals(DemoForums.LOCAL))
            .map(task ->
                new Improvement(
                    DemoIds.of("forbedring/" + survey),
                    survey,
                    task.title(),
                    Improvement.Kind.TASK,
                    Optional.of(task.id())))
            .skip(all.size())
            .limit(1)
            .toList();
  }

  private SurveyKind kind(String id) {
    return library.surveys().stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
