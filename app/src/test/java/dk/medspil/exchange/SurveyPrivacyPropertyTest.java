package dk.medspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.document.build.SurveyDocument;
import dk.medspil.document.build.SurveySheet;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.survey.QuestionResult;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.SurveyQuestion;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.domain.survey.Way;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/**
 * R19 as non-interference: whatever a few people answer, everything that can be got out of the
 * program is the same to the last byte. That covers differences too: a picture taken between two
 * sheets is the picture taken before them, but for how many sheets there are.
 */
@Tag("R19")
class SurveyPrivacyPropertyTest {
  private static final UUID FORUM = new UUID(7, 1);
  private static final UUID SURVEY = new UUID(7, 2);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final List<SurveyKind> KINDS = new ContentLibrary().surveys();

  @Property(tries = 12)
  void nothingIsEverToldWhileSheetsAreCounted(
      @ForAll @IntRange(max = 4) int kind,
      @ForAll @IntRange(max = 9) int sheets,
      @ForAll long one,
      @ForAll long other)
      throws IOException {
    SurveyKind asked = KINDS.get(kind);
    assertThat(told(asked, sheets, all(asked, one), store -> {}))
        .isEqualTo(told(asked, sheets, all(asked, other), store -> {}));
  }

  @Property(tries = 12)
  void underFiveSheetsTheCountingCannotEndAndNothingIsTold(
      @ForAll @IntRange(max = 4) int kind,
      @ForAll @IntRange(max = QuestionResult.FEWEST - 1) int sheets,
      @ForAll long one,
      @ForAll long other)
      throws IOException {
    SurveyKind asked = KINDS.get(kind);
    Consumer<Store> end = store -> assertThat(end(store)).isFalse();
    assertThat(told(asked, sheets, all(asked, one), end))
        .isEqualTo(told(asked, sheets, all(asked, other), end));
  }

  @Property(tries = 12)
  void whatFewerThanFiveAnsweredIsNeverToldOrWorkedOutFromTheRest(
      @ForAll @IntRange(max = 4) int kind,
      @ForAll @IntRange(min = QuestionResult.FEWEST, max = 12) int sheets,
      @ForAll @IntRange(max = QuestionResult.FEWEST - 1) int few,
      @ForAll long same,
      @ForAll long one,
      @ForAll long other)
      throws IOException {
    SurveyKind asked = KINDS.get(kind);
    Consumer<Store> end = store -> assertThat(end(store)).isTrue();
    assertThat(told(asked, sheets, but(asked, same, one, few), end))
        .isEqualTo(told(asked, sheets, but(asked, same, other, few), end));
  }

  /** Who answers what: a sheet by its number. */
  private interface Sheets {
    Map<String, Integer> sheet(int number);
  }

  private static Sheets all(SurveyKind kind, long seed) {
    Random random = new Random(seed);
    return number -> {
      Map<String, Integer> sheet = new HashMap<>();
      kind.questions().forEach(question -> sheet.put(question.code(), answer(kind, random)));
      return sheet;
    };
  }

  /** All answer the same in both, but the last question is answered by a few, each as they like. */
  private static Sheets but(SurveyKind kind, long same, long own, int few) {
    Sheets rest = all(kind, same);
    Random random = new Random(own);
    SurveyQuestion last = kind.questions().getLast();
    return number -> {
      Map<String, Integer> sheet = rest.sheet(number);
      sheet.remove(last.code());
      if (number < few) {
        sheet.put(last.code(), answer(kind, random));
      }
      return sheet;
    };
  }

  private static int answer(SurveyKind kind, Random random) {
    return kind.scale().lowest() + random.nextInt(kind.scale().range() + 1);
  }

  private static String told(SurveyKind kind, int number, Sheets sheets, Consumer<Store> then)
      throws IOException {
    Path folder = Files.createTempDirectory("medspil-survey");
    try (Store store = Stores.empty(folder)) {
      change(store, session -> begin(session, kind, number));
      for (int i = 0; i < number; i++) {
        Map<String, Integer> sheet = sheets.sheet(i);
        seal(store, session -> session.surveys().addSheet(SURVEY, sheet));
      }
      then.accept(store);
      assertThat(store.check().join()).isEmpty();
      return store
          .read(session ->
              String.join(
                  "\n",
                  session.surveys().records().toString(),
                  session.surveys().ofForum(FORUM).toString(),
                  session.surveys().result(SURVEY).toString(),
                  session.surveys().improvements(SURVEY).toString(),
                  session.surveys().report(SURVEY).toString(),
                  onPaper(session),
                  found(session),
                  PackageWriter.contentJson(Gathering.workplace(session))))
          .join();
    }
  }

  private static String onPaper(Session session) {
    SurveyReport report = session.surveys().report(SURVEY).orElseThrow();
    return SurveyDocument.of(
            session.workplaces().workplace().orElseThrow(),
            session.workplaces().forum(FORUM).orElseThrow(),
            report)
        + "\n"
        + SurveySheet.of(report);
  }

  private static String found(Session session) {
    return session.surveys().survey(SURVEY).stream()
        .flatMap(survey -> session.search().find(survey.title(), 9).stream())
        .toList()
        .toString();
  }

  private static boolean end(Store store) {
    return store.seal("Slut", session -> session.surveys().end(SURVEY, DAY)).join();
  }

  private static void begin(Session session, SurveyKind kind, int people) {
    session.workplaces().save(new Workplace(new UUID(7, 0), "Åkanden", "", Sector.MUNICIPALITY));
    session
        .workplaces()
        .save(
            new Forum(
                FORUM,
                ForumKind.LOCAL_MED,
                "Lokal-MED",
                Optional.empty(),
                RulesOfProcedure.DEFAULT,
                true,
                0));
    session.surveys().begin(Survey.begin(SURVEY, FORUM, kind, Way.PAPER, DAY, people));
  }

  private static void change(Store store, Consumer<Session> work) {
    store
        .change(
            "Prøve",
            session -> {
              work.accept(session);
              return true;
            })
        .join();
  }

  private static void seal(Store store, Consumer<Session> work) {
    store
        .seal(
            "Prøve",
            session -> {
              work.accept(session);
              return true;
            })
        .join();
  }
}
