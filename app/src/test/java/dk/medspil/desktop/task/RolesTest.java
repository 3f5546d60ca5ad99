package dk.medspil.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesTest {
  @Test
  void completesTheLastRoleOfSeveral() {
    assertThat(Roles.completing("am")).containsExactly("AMR");
    assertThat(Roles.completing("Leder og a")).contains("Leder og AMR", "Leder og Alle");
  }

  @Test
  void staysAwayWhenThereIsNothingToComplete() {
    assertThat(Roles.completing("")).isEmpty();
    assertThat(Roles.completing("TR")).isEmpty();
    assertThat(Roles.completing("Leder og TR")).isEmpty();
    assertThat(Roles.completing("Nattevagten")).isEmpty();
  }
}
