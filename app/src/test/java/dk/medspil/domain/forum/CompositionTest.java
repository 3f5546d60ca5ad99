package dk.medspil.domain.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a forum lacks, by its kind and its members. */
class CompositionTest {

  @ParameterizedTest
  @CsvSource({
    "LOCAL_MED, 'LEADER/CHAIR TR/VICE_CHAIR AMR/NONE', ''",
    "LOCAL_MED, 'LEADER/CHAIR JOINT_TR/VICE_CHAIR AMR/NONE', ''",
    "LOCAL_MED, 'LEADER/CHAIR AMR/VICE_CHAIR', NO_TR",
    "LOCAL_MED, 'LEADER/CHAIR TR/VICE_CHAIR', NO_AMR",
    "LOCAL_MED, 'TR/VICE_CHAIR AMR/NONE', 'NO_MANAGEMENT NO_CHAIR'",
    "LOCAL_MED, 'LEADER/CHAIR', 'NO_EMPLOYEES NO_TR NO_AMR NO_VICE_CHAIR'",
    "MAIN_MED, 'LEADER/CHAIR LEADER/CHAIR TR/VICE_CHAIR AMR/NONE', TWO_CHAIRS",
    "AREA_MED, 'LEADER/NONE TR/CHAIR AMR/VICE_CHAIR', CHAIR_NOT_MANAGEMENT",
    "AREA_MED, 'LEADER/CHAIR TR/NONE AMR/NONE LEADER/VICE_CHAIR', VICE_CHAIR_NOT_EMPLOYEES",
    // A substitute and a secretary have no seat.
    "LOCAL_MED, 'LEADER/CHAIR TR/VICE_CHAIR AMR/SUBSTITUTE', NO_AMR",
    "LOCAL_MED, 'LEADER/CHAIR TR/VICE_CHAIR AMR/SECRETARY', NO_AMR",
    "COOPERATION_COMMITTEE, 'LEADER/CHAIR TR/VICE_CHAIR', ''",
    "STAFF_MED, 'LEADER/NONE', ''",
    "STAFF_MED, 'TR/NONE', NO_MANAGEMENT",
    "TRIO, 'LEADER/NONE TR/NONE AMR/NONE', ''",
    "TRIO, 'LEADER/NONE AMR/NONE', NO_TR",
    "TRIO, 'TR/NONE', 'NO_LEADER NO_AMR'",
    "WORK_ENVIRONMENT_GROUP, 'LEADER/NONE', NO_AMR",
    "WORK_ENVIRONMENT_GROUP, 'AMR/NONE', NO_LEADER",
    "OTHER, 'AMR/NONE', ''"
  })
  void saysWhatIsMissing(ForumKind kind, String members, String gaps) {
    List<Member> all = words(members).stream().map(CompositionTest::member).toList();

    assertThat(Composition.gaps(kind, all))
        .containsExactlyElementsOf(words(gaps).stream().map(Composition.Gap::valueOf).toList());
  }

  /** A member written as "ROLE/DUTY". */
  private static Member member(String words) {
    String[] parts = words.split("/");
    Role role = Role.valueOf(parts[0]);
    return new Member(
        UUID.randomUUID(), new UUID(1, 1), "", role, role.usualSide(), Duty.valueOf(parts[1]), 0);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
