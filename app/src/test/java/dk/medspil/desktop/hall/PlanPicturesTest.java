package dk.medspil.desktop.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R25")
class PlanPicturesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final String LETS_STAND = "Kollegaen er sygemeldt";
  private static final String NEVER = "010190-1234 mangler en makker";

  @Test
  void whatTheUserLetStandIsShownButNeverACprNumber() {
    List<PlanLine> lines = List.of(line(LETS_STAND), line(NEVER));
    ClearedFindings cleared =
        new ClearedFindings(
            lines.stream()
                .map(PlanLine::problem)
                .flatMap(text ->
                    PrivacyGuard.check(text).stream()
                        .map(found -> ClearedFindings.fingerprint(text, found)))
                .collect(Collectors.toSet()));
    assertThat(PlanPictures.forRoom(lines, Set.of(), ClearedFindings.NONE)).isEmpty();
    assertThat(PlanPictures.forRoom(lines, Set.of(), cleared))
        .extracting(PlanLine::problem)
        .containsExactly(LETS_STAND);
  }

  private static PlanLine line(String problem) {
    return PlanLine.create(UUID.randomUUID(), UUID.randomUUID(), problem, DAY);
  }
}
