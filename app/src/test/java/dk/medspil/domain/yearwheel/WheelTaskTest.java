package dk.medspil.domain.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R17")
class WheelTaskTest {
  private static final WheelTask BOTH =
      task("H01", Set.of(ForumKind.MAIN_MED), Set.of(Sector.MUNICIPALITY, Sector.REGION));
  private static final WheelTask REGION_ONLY =
      task("L06", Set.of(ForumKind.LOCAL_MED, ForumKind.STAFF_MED), Set.of(Sector.REGION));
  private static final WheelTask MUNICIPALITY_ONLY =
      task("L26", Set.of(ForumKind.LOCAL_MED), Set.of(Sector.MUNICIPALITY));
  private static final List<WheelTask> CATALOGUE = List.of(BOTH, REGION_ONLY, MUNICIPALITY_ONLY);

  @Test
  void aSectorSeesOnlyItsOwnTasks() {
    List<ForumKind> all = List.of(ForumKind.values());

    assertThat(WheelTask.select(CATALOGUE, Sector.MUNICIPALITY, all))
        .containsExactly(BOTH, MUNICIPALITY_ONLY);
    assertThat(WheelTask.select(CATALOGUE, Sector.REGION, all)).containsExactly(BOTH, REGION_ONLY);
  }

  @Test
  void aWorkplaceSeesOnlyTheTasksOfTheForumsItHas() {
    assertThat(WheelTask.select(CATALOGUE, Sector.REGION, Set.of(ForumKind.STAFF_MED)))
        .containsExactly(REGION_ONLY);
    assertThat(WheelTask.select(CATALOGUE, Sector.REGION, Set.of(ForumKind.TRIO))).isEmpty();
    assertThat(WheelTask.select(CATALOGUE, Sector.REGION, Set.of())).isEmpty();
  }

  private static WheelTask task(String id, Set<ForumKind> forums, Set<Sector> sectors) {
    return Wheels.task(id, forums, sectors, Optional.empty());
  }
}
