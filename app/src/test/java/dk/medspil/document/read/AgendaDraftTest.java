package dk.medspil.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.read.AgendaDraft.Item;
import dk.medspil.domain.meeting.ItemForm;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AgendaDraftTest {

  @Test
  void numberedLinesAreItemsAndWhatStandsUnderThemIsBackground() {
    List<Item> items =
        of(
            """
            Dagsorden for møde i Lokal-MED
            3. december 2026 kl. 13.00
            1. Godkendelse af dagsorden
            2) Trivsel i aftenvagten (20 min.)
               Vi har målt lyden.
               - tallene er vedlagt
            2.1 Støj i fællesrummet
            Punkt 3: Retningslinje for sygefravær – beslutning
            """);
    assertThat(items)
        .containsExactly(
            item(0, "Godkendelse af dagsorden", "", OptionalInt.empty(), Optional.empty()),
            item(
                0,
                "Trivsel i aftenvagten",
                "Vi har målt lyden.\ntallene er vedlagt",
                OptionalInt.of(20),
                Optional.empty()),
            item(1, "Støj i fællesrummet", "", OptionalInt.empty(), Optional.empty()),
            item(
                0,
                "Retningslinje for sygefravær",
                "",
                OptionalInt.empty(),
                Optional.of(ItemForm.DECISION)));
  }

  @Test
  void headingsAreItemsWhereNothingIsNumbered() {
    assertThat(of("# Referat af møde\n## Afbud\nAMR\n## Trivsel\nGodt.\n## Økonomi\n"))
        .extracting(Item::title, Item::background)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Trivsel", "Godt."),
            org.assertj.core.groups.Tuple.tuple("Økonomi", ""));
  }

  @Test
  void plainLinesAreItemsEach() {
    assertThat(of("Dagsorden:\n• Trivsel\n• Økonomi 10 min\nEventuelt"))
        .extracting(Item::title)
        .containsExactly("Trivsel", "Økonomi", "Eventuelt");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(of(" \n\n")).isEmpty();
  }

  @Property
  void neverFailsAndNeverGivesAnItemWithoutATitle(@ForAll String text) {
    assertThat(of(text)).allMatch(item -> !item.title().isBlank() && item.title().length() <= 200);
  }

  private static List<Item> of(String text) {
    return AgendaDraft.of(AgendaText.lines(text));
  }

  private static Item item(
      int level, String title, String background, OptionalInt minutes, Optional<ItemForm> form) {
    return new Item(level, title, background, minutes, form);
  }
}
