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
    checks();
    workingTime();
    counted(
        "vaerditjek",
        Way.ROOM,
        days.before(30),
        8,
        "",
        "0 1 2 4 1",
        "0 2 3 2 1",
        "0 0 3 4 1",
        "0 1 2 3 2");
    counted(
        "social-kapital",
        Way.PAPER,
        days.before(24),
        34,
        "",
        "0 2 8 15 6",
        "2 6 11 9 3",
        "0 3 8 14 6",
        "3 7 11 8 2",
        "2 8 10 9 2",
        "1 3 9 13 5",
        "2 6 12 9 2");
    factors();
    all.add(
        new SurveyRecord(
            Survey.begin(
                DemoIds.of("maaling/aaben"),
                DemoForums.LOCAL,
                kind("social-kapital"),
                Way.ROOM,
                days.before(2),
                12),
            List.of(),
            List.of()));
    all.add(
        new SurveyRecord(
            Survey.begin(
                DemoIds.of("maaling/aaben/papir"),
                DemoForums.LOCAL,
                kind("servicetjek"),
                Way.PAPER,
                days.before(2),
                8),
            List.of(),
            List.of()));
    all.sort(
        Comparator.comparing((SurveyRecord record) -> record.survey().heldOn())
            .thenComparing(record -> record.survey().id().toString()));
    return List.copyOf(all);
  }

  private void checks() {
    counted(
        "servicetjek",
        Way.PAPER,
        days.before(62),
        8,
        "",
        "0 1 3 3 1",
        "0 2 3 2 1",
        "0 1 2 4 1",
        "0 0 3 4 1",
        "2 4 1 1 0",
        "0 2 4 2 0");
    counted(
        "servicetjek",
        Way.PAPER,
        days.before(10),
        8,
        "Vi talte længst om information: Budgettet kom for sent på dagsordenen.",
        "0 0 2 4 2",
        "0 1 2 4 1",
        "0 1 3 3 1",
        "0 0 2 4 2",
        "1 3 3 1 0",
        "0 1 3 3 1");
  }

  private void workingTime() {
    counted("arbejdstid", Way.PAPER, days.before(58), 31, "", "5 13 8 2", "2 8 11 7", "3 9 10 6");
    counted(
        "arbejdstid",
        Way.PAPER,
        days.before(6),
        34,
        "Nattevagterne vil gerne have planen tidligere.",
        "6 15 7 2",
        "3 11 11 5",
        "3 10 12 5");
  }

  private void factors() {
    counted(
        "seks-faktorer",
        Way.PAPER,
        days.before(70),
        32,
        "",
        "1 4 9 11 4",
        "4 9 9 5 2",
        "0 2 8 13 6",
        "3 8 10 6 2",
        "0 1 4 13 11",
        "0 2 7 13 7",
        "4 9 9 6 1",
        "1 4 9 11 4",
        "0 1 6 12 10",
        "1 3 8 12 5",
        "3 8 10 6 2",
        "4 9 10 5 1");
    counted(
        "seks-faktorer",
        Way.PAPER,
        days.before(18),
        34,
        "",
        "0 3 8 14 6",
        "3 9 10 7 2",
        "0 2 7 15 7",
        "2 7 11 8 3",
        "0 0 4 14 13",
        "0 1 7 14 9",
        "1 6 11 10 3",
        "0 3 9 13 6",
        "0 1 5 13 12",
        "1 3 8 13 6",
        "2 8 11 8 2",
        "3 9 11 6 2");
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
      List<String> given = List.of(counts[i].split(" "));
      for (int value : kind.scale().values()) {
        int count = Integer.parseInt(given.get(value - kind.scale().lowest()));
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
