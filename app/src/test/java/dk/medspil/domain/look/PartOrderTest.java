package dk.medspil.domain.look;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.look.PartOrder.Place;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PartOrderTest {

  @Test
  void usualMinutesAreThoseOfTheHandbook() {
    assertThat(PartOrder.usual(MinutesPart.class).shown())
        .containsExactly(
            MinutesPart.FACTS,
            MinutesPart.ITEMS,
            MinutesPart.TASKS,
            MinutesPart.TOLD,
            MinutesPart.APPROVAL,
            MinutesPart.ADDENDA);
  }

  @Test
  void aRequiredPartCannotBeLeftOut() {
    PartOrder<MinutesPart> order =
        PartOrder.usual(MinutesPart.class).with(MinutesPart.APPROVAL, false);
    assertThat(order.shown()).contains(MinutesPart.APPROVAL);
    assertThat(PartOrder.read(MinutesPart.class, "-ITEMS -APPROVAL").shown())
        .contains(MinutesPart.ITEMS, MinutesPart.APPROVAL);
  }

  @Test
  void partsOfALaterVersionComeAfterTheOneTheyFollow() {
    assertThat(PartOrder.read(AgendaPart.class, "ITEMS FACTS -DETAILS").places())
        .containsExactly(
            new Place<>(AgendaPart.ITEMS, true),
            new Place<>(AgendaPart.FACTS, true),
            new Place<>(AgendaPart.MEMBERS, true),
            new Place<>(AgendaPart.DETAILS, false),
            new Place<>(AgendaPart.FILES, false));
  }

  @Property
  void whateverIsWrittenEveryPartStandsOnce(@ForAll String written) {
    PartOrder<MinutesPart> order = PartOrder.read(MinutesPart.class, written);
    assertThat(order.places().stream().map(Place::part))
        .containsExactlyInAnyOrder(MinutesPart.values());
  }

  @Property
  void movedAndLeftOutPartsAreReadAsTheyWereWritten(
      @ForAll @Size(max = 20) List<MinutesPart> moves) {
    PartOrder<MinutesPart> order = PartOrder.usual(MinutesPart.class);
    for (MinutesPart part : moves) {
      order = order.moved(part, part.ordinal() % 2 == 0 ? 1 : -1).with(part, moves.size() > 5);
    }
    assertThat(PartOrder.read(MinutesPart.class, order.written())).isEqualTo(order);
    assertThat(order.shown())
        .containsAll(Arrays.stream(MinutesPart.values()).filter(Part::required).toList());
  }

  @Test
  void atTheEndAPartStays() {
    PartOrder<AgendaPart> order = PartOrder.usual(AgendaPart.class);
    assertThat(order.moved(AgendaPart.FACTS, -1)).isEqualTo(order);
    assertThat(order.moved(AgendaPart.FILES, 1)).isEqualTo(order);
  }
}
