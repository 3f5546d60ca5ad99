package dk.medspil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.Template;
import dk.medspil.domain.meeting.TemplateItem;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import dk.medspil.domain.yearwheel.WheelTask;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentLibraryTest {
  private static final ContentLibrary LIBRARY = new ContentLibrary();
  private static final int THEMES = 22;
  private static final int QUESTIONS = 362;

  @ParameterizedTest
  @EnumSource(MeetingKind.class)
  void everyKindOfMeetingHasATemplate(MeetingKind kind) {
    assertThat(LIBRARY.template(kind).kind()).isEqualTo(kind);
  }

  @Test
  void templatesAndDecksAreFoundByTheirOwnId() {
    assertThat(LIBRARY.templates()).extracting(Template::id).doesNotHaveDuplicates();
    assertThat(LIBRARY.decks()).extracting(Deck::id).doesNotHaveDuplicates();
    assertThat(LIBRARY.templates())
        .allSatisfy(template -> assertThat(LIBRARY.template(template.id())).contains(template));
    assertThat(LIBRARY.decks())
        .allSatisfy(deck -> assertThat(LIBRARY.deck(deck.id())).contains(deck));
    assertThat(LIBRARY.template("findes-ikke")).isEmpty();
    assertThat(LIBRARY.deck("findes-ikke")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theItemsOfATemplateFitItsMeeting(Template template) {
    assertThat(template.builtIn()).isTrue();
    assertThat(template.plannedMinutes())
        .isBetween(template.minutes() * 8 / 10, template.minutes());
    assertThat(template.guidance()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyItemTellsWhatMembersNeedAndAsksNoMoreThanThreeQuestions(Template template) {
    assertThat(template.items())
        .allSatisfy(item -> {
          assertThat(item.background()).as(item.title()).isNotBlank();
          assertThat(item.questions().size()).as(item.title()).isLessThanOrEqualTo(3);
          if (item.minutes() > 0) {
            assertThat(item.questions()).as(item.title()).isNotEmpty();
          }
        });
  }

  @Test
  void theOrdinaryMeetingGathersMinutesTasksAndPlanLines() {
    for (MeetingKind kind : List.of(MeetingKind.ORDINARY, MeetingKind.STAFF_MED)) {
      assertThat(LIBRARY.template(kind).items())
          .extracting(TemplateItem::gathers)
          .containsSubsequence(Gathers.MINUTES, Gathers.OPEN_TASKS, Gathers.PLAN_LINES);
    }
  }

  @Test
  @Tag("R11")
  void theAnnualDiscussionHasAllFivePartsOfTheLaw() {
    String rules =
        LIBRARY.template(MeetingKind.ANNUAL_DISCUSSION).items().stream()
            .map(TemplateItem::rule)
            .collect(Collectors.joining(" "));

    assertThat(rules).contains("del a.", "del b.", "del c.", "del d.", "del e.");
  }

  @Test
  void everyQuestionOfTheCatalogueIsInTheDeckOfItsThemeAtItsStep() throws IOException {
    Map<String, String> expected = catalogue();
    Map<String, String> shipped = new TreeMap<>();
    themes()
        .forEach(deck ->
            deck.prompts()
                .forEach(
                    prompt -> shipped.put(prompt.id(), deck.id() + " " + prompt.step().number())));

    assertThat(themes()).hasSize(THEMES);
    assertThat(themes().mapToInt(deck -> deck.prompts().size()).sum()).isEqualTo(QUESTIONS);
    assertThat(shipped).hasSize(QUESTIONS).isEqualTo(expected);
  }

  @Test
  void theFiveSheetsHaveFourFieldsWithAQuestionForEveryStep() {
    List<Deck> sheets = sheets();

    assertThat(sheets).hasSize(5);
    for (Deck sheet : sheets) {
      assertThat(sheet.fields()).as(sheet.id()).hasSize(4);
      for (Deck.Field field : sheet.fields()) {
        Set<Step> steps =
            sheet.prompts().stream()
                .filter(prompt -> prompt.field().orElseThrow().equals(field.id()))
                .map(Deck.Prompt::step)
                .collect(Collectors.toSet());
        assertThat(steps)
            .as(sheet.id() + " " + field.title())
            .containsExactlyInAnyOrder(Step.values());
      }
    }
  }

  @Test
  void theOpenDeckAsksTwoOrThreeQuestionsAtEveryStep() {
    Deck open = LIBRARY.deck("fri-dialog").orElseThrow();

    for (Step step : Step.values()) {
      assertThat(open.prompts(step).size()).isBetween(2, 3);
    }
  }

  @Test
  void theOtherBoardsHaveHelpAndAQuestionInEveryArea() {
    List<Deck> boards =
        LIBRARY.decks().stream().filter(deck -> !deck.shape().areas().isEmpty()).toList();

    assertThat(boards)
        .extracting(Deck::title)
        .containsExactly(
            "Spejlægget",
            "Omvendt brainstorm",
            "Værdi-tjek",
            "Kerneopgave i tre trin",
            "Skal og kan",
            "Tre trin for psykosocialt arbejdsmiljø",
            "Forandringsdialog",
            "TRIO-aftale",
            "Relationel koordinering",
            "Seks psykosociale faktorer");
    for (Deck deck : boards) {
      assertThat(deck.shape().areas())
          .as(deck.title())
          .allSatisfy(area -> {
            assertThat(area.title()).isNotBlank().hasSizeLessThan(30);
            assertThat(area.aim()).isNotBlank();
            assertThat(area.starters()).contains("?");
            assertThat(area.warning()).isNotBlank();
          });
      assertThat(deck.shape().steps())
          .as(deck.title())
          .allSatisfy(step -> assertThat(deck.prompts(step)).isNotEmpty());
      assertThat(deck.prompts())
          .as(deck.title())
          .allSatisfy(prompt -> assertThat(deck.shape().steps()).contains(prompt.step()));
    }
  }

  @Test
  void everyDeckHasAnIntroductionAndNoQuestionTwice() {
    assertThat(LIBRARY.decks())
        .hasSize(THEMES + 5 + 10 + 1)
        .allSatisfy(deck -> {
          assertThat(deck.builtIn()).isTrue();
          assertThat(deck.intro()).as(deck.id()).hasSizeGreaterThan(60);
          assertThat(deck.prompts())
              .as(deck.id())
              .extracting(Deck.Prompt::text)
              .doesNotHaveDuplicates();
        });
  }

  @Test
  void theTopicsCoverTheConditionsAnApvMustLookAt() {
    assertThat(LIBRARY.topicNames())
        .doesNotHaveDuplicates()
        .contains(
            "Psykisk arbejdsmiljø",
            "Ergonomi og forflytning",
            "Vold og trusler",
            "Kemi og rengøring",
            "Smitte og hygiejne",
            "Ulykker og nærved-hændelser");
  }

  @Test
  @Tag("R17")
  void theSixtyTasksFollowTheSectorSwitch() {
    List<WheelTask> duties = LIBRARY.duties();
    List<ForumKind> all = List.of(ForumKind.values());

    assertThat(duties).hasSize(60).extracting(WheelTask::id).doesNotHaveDuplicates();
    assertThat(WheelTask.select(duties, Sector.MUNICIPALITY, all))
        .hasSize(54)
        .extracting(WheelTask::id)
        .contains("H07", "H12", "L26")
        .doesNotContain("H13", "L06");
    assertThat(WheelTask.select(duties, Sector.REGION, all))
        .hasSize(51)
        .extracting(WheelTask::id)
        .contains("H13", "L06", "L13")
        .doesNotContain("H07", "L26");
    assertThat(WheelTask.select(duties, Sector.REGION, Set.of(ForumKind.LOCAL_MED)))
        .extracting(WheelTask::id)
        .contains("L14")
        .doesNotContain("H01");
  }

  @Test
  void noShippedSentenceNamesARealPlaceOrCallsADiscussionAnOrientation() {
    assertThat(sentences())
        .noneMatch(text ->
            text.matches(
                "(?is).*(mariagerfjord|kalundborg|norddjurs|hvidovre|orientering|\\[[VSU]\\]|seed).*"));
  }

  @Test
  void anUnknownShippedFileIsAFaultOfTheBuild() {
    assertThatThrownBy(() -> Json.resource("decks/findes-ikke.json"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("decks/findes-ikke.json");
  }

  static Stream<Template> templates() {
    return LIBRARY.templates().stream();
  }

  private static Stream<Deck> themes() {
    return LIBRARY.decks().stream()
        .filter(deck -> deck.fields().isEmpty() && deck.shape().areas().isEmpty())
        .filter(deck -> !deck.id().equals("fri-dialog"));
  }

  private static List<Deck> sheets() {
    return LIBRARY.decks().stream()
        .filter(deck -> !deck.fields().isEmpty() && deck.shape().areas().isEmpty())
        .toList();
  }

  private static Map<String, String> catalogue() throws IOException {
    try (InputStream in = ContentLibraryTest.class.getResourceAsStream("questions.csv")) {
      Map<String, String> rows = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(";"))
          .forEach(cells -> rows.put(cells[0], cells[1].toLowerCase(Locale.ROOT) + " " + cells[2]));
      return rows;
    }
  }

  private static List<String> sentences() {
    List<String> all = new ArrayList<>(LIBRARY.topicNames());
    LIBRARY.templates().forEach(template -> all.add(template.toString()));
    LIBRARY.decks().forEach(deck -> all.add(deck.toString()));
    LIBRARY.duties().forEach(duty -> all.add(duty.toString()));
    return all;
  }
}
