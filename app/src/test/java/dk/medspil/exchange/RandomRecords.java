package dk.medspil.exchange;

import dk.medspil.domain.apv.Measured;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardScore;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.duty.Course;
import dk.medspil.domain.duty.Course.Outcome;
import dk.medspil.domain.duty.Course.Settled;
import dk.medspil.domain.duty.CourseKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Tenure;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.forum.TrioQuestion;
import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.NoticeRule;
import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.ThemeRecord;
import dk.medspil.domain.survey.Scale;
import dk.medspil.domain.survey.SurveyRecord;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills any record of the domain with random values; parts know the id of their whole. */
final class RandomRecords {
  private static final List<String> TEXTS =
      List.of(
          "", " ", "Æblegrød på øen", "\"'\\/<>&{}[]", "linje\nto\tog\r\ntre", "😀 ßé\u2028\u0001");
  private static final Map<Class<?>, String> WHOLES =
      Map.of(
          ForumPart.class, "forumId",
          MeetingPart.class, "meetingId",
          BoardRecord.class, "boardId",
          PlanLineRecord.class, "lineId",
          SurveyRecord.class, "surveyId",
          StrategyRecord.class, "strategyId",
          ThemeRecord.class, "themeId",
          GoalRecord.class, "goalId",
          RoundRecord.class, "roundId",
          GuidelineRecord.class, "guidelineId");
  private final Random random;
  private final Map<String, UUID> wholes = new HashMap<>();

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  PackageContent content() throws ReflectiveOperationException {
    return (PackageContent) record(PackageContent.class);
  }

  private Object record(Class<?> type) throws ReflectiveOperationException {
    if (type == Risk.class) {
      return new Risk(1 + random.nextInt(5), 1 + random.nextInt(5));
    }
    if (type == Scale.class) {
      int lowest = random.nextInt(Scale.MOST);
      return new Scale(
          lowest,
          lowest + 1 + random.nextInt(Scale.MOST - lowest),
          (String) value(String.class),
          (String) value(String.class),
          random.nextBoolean());
    }
    if (type == Measured.class) {
      return new Measured(
          5 + random.nextInt(9), 50, 0, 10 + random.nextInt(9), random.nextBoolean());
    }
    if (type == RulesOfProcedure.class) {
      return new RulesOfProcedure(
          random.nextInt(53),
          random.nextInt(366),
          7,
          0,
          random.nextInt(366),
          random.nextInt(366),
          random.nextBoolean());
    }
    if (type == BoardShape.class && random.nextBoolean()) {
      return BoardShape.FOUR_STEPS;
    }
    if (type == BoardShape.class) {
      return new BoardShape(
          List.of(area(), area(), area(), area()),
          Optional.of(random.nextBoolean() ? RatingKind.RELATIONS : RatingKind.FACTORS),
          List.of(
              new PlannedRound(
                  Step.of(1 + random.nextInt(4)),
                  Round.values()[random.nextInt(Round.values().length)],
                  1 + random.nextInt(PlannedRound.LONGEST))));
    }
    if (type == BoardScore.Pair.class) {
      return BoardScore.Pair.of(
          new UUID(random.nextLong(), random.nextLong()),
          new UUID(random.nextLong(), random.nextLong()));
    }
    if (type == Tenure.class) {
      return new Tenure(
          maybeDay(),
          maybeDay(),
          random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(2 + random.nextInt(3)),
          random.nextBoolean() ? Optional.empty() : Optional.of(new UUID(random.nextLong(), 1)));
    }
    if (type == Course.class) {
      return course();
    }
    if (type == Guideline.class) {
      return guideline();
    }
    if (type == Escalation.class) {
      return Escalation.to(
          new UUID(random.nextLong(), random.nextLong()),
          Objects.requireNonNull(wholes.get("guidelineId")),
          TEXTS.get(random.nextInt(TEXTS.size())));
    }
    if (type == TrioAgreement.class) {
      return TrioAgreement.open(
              new UUID(random.nextLong(), random.nextLong()),
              Objects.requireNonNull(wholes.get("forumId")))
          .answering(TrioQuestion.TOOLS, TEXTS.get(random.nextInt(TEXTS.size())))
          .answering(TrioQuestion.INVOLVING, TEXTS.get(random.nextInt(TEXTS.size())))
          .agreed(maybeDay())
          .reviewed(maybeDay());
    }
    String whole = WHOLES.get(type);
    if (whole != null) {
      wholes.put(whole, new UUID(random.nextLong(), random.nextLong()));
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = component(type, components[i]);
    }
    if (whole != null) {
      wholes.remove(whole);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  /** In any state a guideline can come to by the moves that are allowed. */
  private Guideline guideline() {
    String words = "Sådan gør vi. " + TEXTS.get(random.nextInt(TEXTS.size()));
    LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
    Guideline wished = Guideline.wished(GuidelineKind.VOLUNTARY);
    Guideline agreed = wished.discussed().agreed(words, day);
    return switch (random.nextInt(5)) {
      case 0 -> wished;
      case 1 -> wished.discussed().drafted(words);
      case 2 -> wished.discussed().refused(words);
      case 3 -> agreed;
      default -> agreed.terminated(day.plusDays(9), NoticeRule.TO_THE_DAY);
    };
  }

  private Course course() {
    CourseKind kind = CourseKind.values()[random.nextInt(CourseKind.values().length)];
    int year = kind.isYearly() ? 1 + random.nextInt(9) : 0;
    Optional<Settled> settled =
        Arrays.stream(Outcome.values())
            .filter(one -> one.fits(kind) && random.nextBoolean())
            .findFirst()
            .map(how -> new Settled(how, LocalDate.ofEpochDay(random.nextInt(40_000))));
    return new Course(
        new UUID(random.nextLong(), random.nextLong()),
        new UUID(random.nextLong(), random.nextLong()),
        kind,
        year,
        maybeDay(),
        settled,
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(200)),
        TEXTS.get(random.nextInt(TEXTS.size())),
        year > 1 ? maybeDay() : Optional.empty());
  }

  private Optional<LocalDate> maybeDay() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(random.nextInt(40_000)));
  }

  private BoardShape.Area area() throws ReflectiveOperationException {
    return (BoardShape.Area) record(BoardShape.Area.class);
  }

  private Object component(Class<?> type, RecordComponent component)
      throws ReflectiveOperationException {
    if (type == BoardScore.class && component.getName().equals("points")) {
      return 1 + random.nextInt(Quality.HIGHEST);
    }
    String own = component.getName().equals("id") ? ownKey(type) : "";
    for (Map.Entry<String, UUID> whole : wholes.entrySet()) {
      boolean isWhole = own.equalsIgnoreCase(whole.getKey());
      boolean isPart =
          component.getName().equals(whole.getKey()) && component.getType() == UUID.class;
      boolean isLink =
          Stream.of("Meeting", "Board", "PlanLine", "Survey", "Strategy")
              .anyMatch(type.getSimpleName()::equals);
      if (isWhole || isPart && !(isLink && component.getName().equals("forumId"))) {
        return whole.getValue();
      }
    }
    return value(component.getGenericType());
  }

  /** What the parts of a record call its id. */
  private static String ownKey(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "PlanLine" -> "lineId";
      case "RegisteredGuideline" -> "guidelineId";
      case "StrategyTheme" -> "themeId";
      case String name -> name + "Id";
    };
  }

  private Object value(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      Object[] words = plain.getEnumConstants();
      return words[random.nextInt(words.length)];
    }
    if (plain.isRecord()) {
      return record(plain);
    }
    return switch (plain.getSimpleName()) {
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      case "String" -> TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(100);
      case "int" -> random.nextInt(1000);
      case "boolean" -> random.nextBoolean();
      case "long" -> random.nextLong(1_000_000);
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
      case "LocalTime" -> LocalTime.ofSecondOfDay(random.nextInt(1440) * 60L);
      case "Instant" -> Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
      case "FileBytes" -> {
        byte[] bytes = new byte[random.nextInt(99)];
        random.nextBytes(bytes);
        yield FileBytes.of(bytes);
      }
      case "OptionalInt" ->
          random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(99));
      default -> throw new IllegalArgumentException("no random " + type);
    };
  }

  private Object generic(ParameterizedType type) throws ReflectiveOperationException {
    Type inner = type.getActualTypeArguments()[0];
    if (type.getRawType() == Optional.class) {
      return random.nextBoolean() ? Optional.empty() : Optional.of(value(inner));
    }
    if (type.getRawType() == Map.class) {
      return Map.of("tema", TEXTS.get(random.nextInt(TEXTS.size())), "skrift", "17");
    }
    int size = random.nextInt(4);
    Object[] entries = new Object[size];
    for (int i : IntStream.range(0, size).toArray()) {
      entries[i] = value(inner);
    }
    return List.of(entries);
  }
}
