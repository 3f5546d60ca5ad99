package dk.medspil.desktop.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.domain.dialogue.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HallPaneTest {
  /** 720p, 1080p and 4K at 100, 150 and 175 %, in the pixels JavaFX then has. */
  private static final List<int[]> SIZES =
      List.of(
          new int[] {1280, 720},
          new int[] {853, 480},
          new int[] {731, 411},
          new int[] {1920, 1080},
          new int[] {1097, 617},
          new int[] {3840, 2160},
          new int[] {2560, 1440},
          new int[] {2194, 1234},
          new int[] {1366, 768});

  static Stream<Arguments> pictures() {
    return HallSamples.all().entrySet().stream()
        .map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void nothingIsClippedTooSmallOrTooFaintAtAnySize(String name, HallPicture picture) {
    for (int[] size : SIZES) {
      for (boolean dark : new boolean[] {false, true}) {
        assertThat(Fx.call(() -> HallScene.faults(picture, size[0], size[1], dark)))
            .as("%s at %dx%d, %s room", name, size[0], size[1], dark ? "dark" : "lit")
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"item-questions", "agenda", "tasks", "focus", "four-steps"})
  void fitsAnOldSquareProjectorToo(String name) {
    assertThat(Fx.call(() -> HallScene.faults(HallSamples.all().get(name), 1024, 768, false)))
        .isEmpty();
  }

  @Test
  void wordsOfNoPictureOverlap() {
    for (Map.Entry<String, HallPicture> sample : HallSamples.all().entrySet()) {
      List<String> overlaps =
          Fx.call(() -> overlapsIn(HallScene.show(sample.getValue(), 1366, 768)));
      assertThat(overlaps).as(sample.getKey()).isEmpty();
    }
  }

  @Test
  void looksTheSameAtEverySizeOfOneShape() {
    for (Map.Entry<String, HallPicture> sample : HallSamples.all().entrySet()) {
      List<String> small = Fx.call(() -> textsOf(HallScene.show(sample.getValue(), 1280, 720)));
      List<String> large = Fx.call(() -> textsOf(HallScene.show(sample.getValue(), 3840, 2160)));
      assertThat(large).as(sample.getKey()).isEqualTo(small);
    }
  }

  @Test
  void refusesATextTooLongAndKeepsTheOldPicture() {
    Fx.run(() -> {
      HallPane pane = HallScene.show(HallBoardSamples.focus(), 1280, 720);
      List<String> before = textsOf(pane);
      pane.pictureProperty().set(HallSamples.tooLong());
      assertThat(pane.tooLongProperty().get()).isTrue();
      assertThat(textsOf(pane)).isEqualTo(before);
      pane.pictureProperty().set(HallBoardSamples.fourSteps());
      assertThat(pane.tooLongProperty().get()).isFalse();
      assertThat(textsOf(pane)).contains("Find løsninger");
    });
  }

  @Test
  void showsSixCardsAPageAndTheRestWhenThePageIsTurned() {
    HallPicture many = HallSamples.all().get("focus-many");
    Fx.run(() -> {
      HallPane pane = HallScene.show(many, 1280, 720);
      assertThat(textsOf(pane)).contains("1 af 2");
      assertThat(cardsOf(pane)).isEqualTo(6);
      pane.turnedProperty().set(1);
      assertThat(textsOf(pane)).contains("2 af 2");
      assertThat(cardsOf(pane)).isEqualTo(5);
    });
  }

  @Test
  void saysHowManyCardsHaveNoRoomInTheFourSteps() {
    HallPicture many = HallSamples.all().get("four-steps-many");
    List<String> texts = Fx.call(() -> textsOf(HallScene.show(many, 1920, 1080)));
    long shown = texts.stream().filter(text -> text.startsWith("Vi leder")).count();
    assertThat(shown).isBetween(3L, 5L);
    assertThat(texts).contains(12 - shown + " kort mere");
  }

  @Test
  void aLastCardThatHasRoomIsNotCountedAway() {
    HallPicture four =
        new HallBoard.FourSteps(
            "Spejlægget",
            List.of(
                HallBoardSamples.cards(
                    List.of(
                        "Aftenvagten går uden at have sagt det vigtigste om natten",
                        "Vi har 12 minutter til overlevering for 9 beboere",
                        "Vikarerne mangler adgang til beskederne",
                        "Køkkenet får besked for sent, når nogen er på udflugt")),
                List.of(),
                List.of(),
                List.of()));
    assertThat(Fx.call(() -> textsOf(HallScene.show(four, 1920, 1080))))
        .noneMatch(text -> text.endsWith("kort mere"));
  }

  @Test
  void opensALongAgendaAtTheItemBeingTreated() {
    HallPicture agenda = HallSamples.all().get("agenda-long");
    assertThat(Fx.call(() -> textsOf(HallScene.show(agenda, 1280, 720)))).contains("29");
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "1920, 1080"})
  void picturesOfTheHall(int width, int height) {
    HallSamples.all()
        .forEach((name, picture) ->
            assertThat(
                    Fx.call(() ->
                        Fx.picture(
                            HallScene.show(picture, width, height).getScene(),
                            "hall-%s-%d".formatted(name, height).toLowerCase(Locale.ROOT))))
                .isNotEmptyFile());
  }

  @Test
  void picturesOfTheHallInADarkRoom() {
    HallSamples.all()
        .forEach((name, picture) ->
            assertThat(
                    Fx.call(() ->
                        Fx.picture(
                            HallScene.show(picture, 1280, 720, true).getScene(),
                            "hall-%s-dark".formatted(name).toLowerCase(Locale.ROOT))))
                .isNotEmptyFile());
  }

  @Test
  void aRoomThatTurnsDarkKeepsItsWords() {
    Fx.run(() -> {
      HallPane pane = HallScene.show(HallBoardSamples.focus(), 1280, 720);
      List<String> before = textsOf(pane);
      pane.darkProperty().set(true);
      assertThat(textsOf(pane)).isEqualTo(before);
      assertThat(pane.getBackground().getFills().getFirst().getFill())
          .isEqualTo(javafx.scene.paint.Color.web("#15181A"));
    });
  }

  @Test
  void theRadarOfLastTimeIsDashedAndSaysSo() {
    HallBoard.Rated rated = (HallBoard.Rated) HallSamples.all().get("rated-factors");
    assertThat(dashed(rated)).isEqualTo(1);
    assertThat(Fx.call(() -> textsOf(HallScene.show(rated, 1280, 720))))
        .contains("Stiplet: sidst, 26. februar 2026");
    HallBoard.Rating first = rated.rows().getFirst();
    List<HallBoard.Rating> rows = new ArrayList<>(rated.rows());
    rows.set(
        0,
        new HallBoard.Rating(first.name(), first.question(), first.points(), OptionalInt.empty()));
    var without = new HallBoard.Rated(rated.theme(), rated.title(), rows, true, rated.legend());
    assertThat(dashed(without)).isZero();
    assertThat(Fx.call(() -> textsOf(HallScene.show(without, 1280, 720))))
        .doesNotContain(rated.legend());
  }

  private static long dashed(HallPicture picture) {
    return Fx.call(() ->
        ((Group) HallScene.show(picture, 1280, 720).getChildrenUnmodifiable().getLast())
            .getChildren().stream()
                .filter(
                    node -> node instanceof Polygon line && !line.getStrokeDashArray().isEmpty())
                .count());
  }

  @Test
  void aCardMoreLeavesTheOthersAlone() {
    List<HallBoard.Card> two =
        List.of(HallBoard.Card.of("Vi kender planen"), HallBoard.Card.of("Vi har tid"));
    List<HallBoard.Card> three = new ArrayList<>(two);
    three.add(HallBoard.Card.of("Vi spørger"));
    Fx.run(() -> {
      HallPane pane = HallScene.show(step(two), 1280, 720);
      List<Node> before = HallScene.drawn(pane);
      pane.pictureProperty().set(step(three));
      List<Node> after = HallScene.drawn(pane);
      assertThat(after).containsAll(before).hasSizeGreaterThan(before.size());
      pane.pictureProperty().set(step(two));
      assertThat(HallScene.drawn(pane)).isEqualTo(before);
    });
  }

  @Test
  void looksTheSameWhateverStoodThereBefore() {
    Fx.run(() -> {
      HallPane used = HallScene.show(HallBoardSamples.focus(), 1280, 720);
      for (int from = 0; from < 2; from++) {
        for (HallPicture picture : variants()) {
          used.pictureProperty().set(picture);
          used.applyCss();
          HallPane fresh = HallScene.show(picture, 1280, 720);
          assertThat(look(used)).isEqualTo(look(fresh));
        }
      }
    });
  }

  /** Pictures of one step, each a little different from the one before. */
  private static List<HallPicture> variants() {
    List<HallPicture> variants = new ArrayList<>();
    List<HallBoard.Card> cards = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      cards.add(i % 3 == 0 ? 0 : cards.size(), new HallBoard.Card("Kort " + i, i % 2 + ""));
      variants.add(step(cards));
    }
    while (!cards.isEmpty()) {
      cards.remove(cards.size() / 2);
      variants.add(step(cards));
    }
    return variants;
  }

  private static HallPicture step(List<HallBoard.Card> cards) {
    return new HallBoard.BoardStep(
        "Beskeder om natten", Step.RELATIONS, "Hvad gør vi i dag?", "", cards, -1);
  }

  private static List<String> look(HallPane pane) {
    return HallScene.drawn(pane).stream()
        .map(node ->
            node.getBoundsInParent()
                + (node instanceof Text text ? text.getText() + text.getFill() : ""))
        .toList();
  }

  private static List<String> overlapsIn(HallPane pane) {
    List<Node> texts = HallScene.drawn(pane).stream().filter(Text.class::isInstance).toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (Node other : texts.subList(i + 1, texts.size())) {
        if (texts.get(i).getBoundsInParent().intersects(other.getBoundsInParent())) {
          overlaps.add(texts.get(i) + " / " + other);
        }
      }
    }
    return overlaps;
  }

  private static long cardsOf(HallPane pane) {
    return textsOf(pane).stream().filter(text -> text.startsWith("Ti minutter")).count();
  }

  private static List<String> textsOf(HallPane pane) {
    return HallScene.drawn(pane).stream()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getText())
        .toList();
  }
}
