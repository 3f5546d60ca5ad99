package dk.medspil.desktop.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.Way;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** R19 in the window and the hall: what is typed while it is counted changes nothing shown. */
class SurveyWindowPropertyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UUID SURVEY = new UUID(7, 2);
  private static final ContentLibrary LIBRARY = new ContentLibrary();

  @Property(tries = 6)
  @Tag("R19")
  void theScreenAndTheHallAreNeverOtherThanBeforeButForTheNumberOfSheets(
      @ForAll @IntRange(max = 9) int sheets, @ForAll long one, @ForAll long other)
      throws IOException {
    assertThat(shown(sheets, one)).isEqualTo(shown(sheets, other));
  }

  private static String shown(int sheets, long seed) throws IOException {
    Random random = new Random(seed);
    Path folder = Files.createTempDirectory("medspil-survey-window");
    try (Store store = Store.open(new DataFolder(folder))) {
      store
          .change(
              "Prøve",
              session -> {
                DemoWorkplace.write(session, TODAY, LIBRARY);
                UUID forum = session.workplaces().forums().getFirst().id();
                SurveyKind kind = LIBRARY.surveys().getFirst();
                session.surveys().begin(Survey.begin(SURVEY, forum, kind, Way.PAPER, TODAY, 9));
                for (int i = 0; i < sheets; i++) {
                  session.surveys().addSheet(SURVEY, sheet(kind, random));
                }
                return true;
              })
          .join();
      SurveyPicture picture =
          store.read(session -> SurveyPicture.read(session, SURVEY, TODAY)).join().orElseThrow();
      return picture + "\n" + SurveyHall.picture(picture.report());
    }
  }

  /** Some leave questions blank, and that is nobody's business either. */
  private static Map<String, Integer> sheet(SurveyKind kind, Random random) {
    Map<String, Integer> sheet = new HashMap<>();
    kind.questions()
        .forEach(question -> {
          if (random.nextBoolean()) {
            sheet.put(
                question.code(), kind.scale().lowest() + random.nextInt(kind.scale().range() + 1));
          }
        });
    return sheet;
  }
}
