package dk.medspil.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.RulesOfProcedure;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by the words that say who is responsible. */
class ResponsibilityTest {

  @ParameterizedTest
  @CsvSource({
    "TR, NONE, LOCAL_MED, '', 'TR', true",
    "TR, NONE, LOCAL_MED, '', 'Leder og tr', true",
    "TR, NONE, LOCAL_MED, '', 'TRIO', false",
    "TR, NONE, TRIO, '', 'TRIO', true",
    "TR, NONE, LOCAL_MED, '', 'FTR', false",
    "JOINT_TR, NONE, LOCAL_MED, '', 'FTR, AMR', true",
    "AMR, NONE, LOCAL_MED, '', 'Arbejdsmiljørepræsentanten', true",
    "AMR, NONE, LOCAL_MED, '', 'Arbejdsmiljøgruppen', false",
    "LEADER, CHAIR, LOCAL_MED, '', 'Formand', true",
    "LEADER, NONE, LOCAL_MED, '', 'Formand', false",
    "LEADER, NONE, LOCAL_MED, '', 'Ledelsen', true",
    "EMPLOYEE, NONE, LOCAL_MED, 'Rie', 'Rie og TR', true",
    "EMPLOYEE, NONE, LOCAL_MED, '', '', false",
    "EMPLOYEE, NONE, LOCAL_MED, '', ' ', false"
  })
  void aRoleADutyOrANameIsMeant(
      Role role, Duty duty, ForumKind kind, String name, String responsible, boolean meant) {
    var forum =
        new Forum(new UUID(1, 1), kind, "", Optional.empty(), RulesOfProcedure.DEFAULT, false, 0);
    var member = new Member(new UUID(2, 1), forum.id(), name, role, role.usualSide(), duty, 0);

    assertThat(Responsibility.of(forum, member).isNamedBy(responsible)).isEqualTo(meant);
  }
}
