package dk.medspil.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConfidentialItemsTest {
  private static final Confidentiality CASE = new Confidentiality("sag", Optional.empty());

  @Test
  void aSubItemIsAtLeastAsConfidentialAsTheItemAboveIt() {
    List<AgendaItem> items =
        List.of(
            item(0, 0, false),
            item(1, 0, true),
            item(2, 1, false),
            item(3, 1, false),
            item(4, 0, false),
            item(5, 1, true),
            item(6, 1, false));
    assertThat(ConfidentialItems.inherited(items))
        .extracting(AgendaItem::isConfidential)
        .containsExactly(false, true, true, true, false, true, false);
  }

  private static AgendaItem item(int position, int level, boolean confidential) {
    return AgendaItem.create(new UUID(1, position), new UUID(0, 1), position, "Punkt " + position)
        .edit()
        .level(level)
        .confidentiality(confidential ? Optional.of(CASE) : Optional.empty())
        .done();
  }
}
