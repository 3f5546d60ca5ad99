package dk.medspil.desktop.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HallPaneTest {
  private static final List<int[]> SIZES =
      List.of(
          new int[] {1280, 720},
          new int[] {1366, 768},
          new int[] {1920, 1080},
          new int[] {3840, 2160});

  static Stream<Arguments> picturesAtSizes() {
    return HallSamples.all().entrySet().stream()
        .flatMap(sample ->
            SIZES.stream().map(s -> Arguments.of(sample.getKey(), sample.getValue(), s[0], s[1])));
  }

  @ParameterizedTest(name = "{0} at {2}x{3}")
  @MethodSource("picturesAtSizes")
  void nothingIsClippedAndNoTextIsBelowTheFloor(
      String name, HallPicture picture, int width, int height) {
    List<String> wrong = Fx.call(() -> wrongIn(picture, width, height));
    assertThat(wrong).as(name).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"item-questions", "agenda", "tasks", "focus", "four-steps"})
  void fitsAnOldSquareProjectorToo(String name) {
    assertThat(Fx.call(() -> wrongIn(HallSamples.all().get(name), 1024, 768))).isEmpty();
  }

  @Test
  void wordsOfNoPictureOverlap() {
    for (Map.Entry<String, HallPicture> sample : HallSamples.all().entrySet()) {
      List<String> overlaps = Fx.call(() -> overlapsIn(show(sample.getValue(), 1366, 768)));
      assertThat(overlaps).as(sample.getKey()).isEmpty();
    }
  }

  @Test
  void looksTheSameAtEverySizeOfOneShape() {
    for (Map.Entry<String, HallPicture> sample : HallSamples.all().entrySet()) {
      List<String> small = Fx.call(() -> textsOf(show(sample.getValue(), 1280, 720)));
      List<String> large = Fx.call(() -> textsOf(show(sample.getValue(), 3840, 2160)));
      assertThat(large).as(sample.getKey()).isEqualTo(small);
    }
  }

  @Test
  void refusesATextTooLongAndKeepsTheOldPicture() {
    Fx.run(() -> {
      HallPane pane = show(HallSamples.focus(), 1280, 720);
      List<String> before = textsOf(pane);
      pane.pictureProperty().set(HallSamples.tooLong());
      assertThat(pane.tooLongProperty().get()).isTrue();
      assertThat(textsOf(pane)).isEqualTo(before);
      pane.pictureProperty().set(HallSamples.fourSteps());
      assertThat(pane.tooLongProperty().get()).isFalse();
      assertThat(textsOf(pane)).contains("Find løsninger");
    });
  }

  @Test
  void showsSixCardsAPageAndTheRestWhenThePageIsTurned() {
    HallPicture many = HallSamples.all().get("focus-many");
    Fx.run(() -> {
      HallPane pane = show(many, 1280, 720);
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
    List<String> texts = Fx.call(() -> textsOf(show(many, 1920, 1080)));
    long shown = texts.stream().filter(text -> text.startsWith("Vi leder")).count();
    assertThat(shown).isBetween(3L, 5L);
    assertThat(texts).contains(12 - shown + " kort mere");
  }

  @Test
  void opensALongAgendaAtTheItemBeingTreated() {
    HallPicture agenda = HallSamples.all().get("agenda-long");
    assertThat(Fx.call(() -> textsOf(show(agenda, 1280, 720)))).contains("29");
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "1920, 1080"})
  void picturesOfTheHall(int width, int height) {
    HallSamples.all()
        .forEach((name, picture) ->
            assertThat(
                    Fx.call(() ->
                        Fx.picture(
                            show(picture, width, height).getScene(),
                            "hall-%s-%d".formatted(name, height).toLowerCase(Locale.ROOT))))
                .isNotEmptyFile());
  }

  private static HallPane show(HallPicture picture, int width, int height) {
    new Theme();
    HallPane pane = HallPane.miniature();
    pane.pictureProperty().set(picture);
    Scene scene = new Scene(pane, width, height);
    scene.getRoot().applyCss();
    scene.getRoot().resize(width, height);
    scene.getRoot().layout();
    pane.applyCss();
    return pane;
  }

  private static List<String> wrongIn(HallPicture picture, int width, int height) {
    HallPane pane = show(picture, width, height);
    List<String> wrong = new ArrayList<>();
    if (pane.tooLongProperty().get()) {
      wrong.add("refused");
    }
    for (Node node : nodes(pane)) {
      Bounds at = node.localToScene(node.getLayoutBounds());
      if (at.getMinX() < -1
          || at.getMinY() < -1
          || at.getMaxX() > width + 1
          || at.getMaxY() > height + 1) {
        wrong.add("outside: " + node);
      }
      if (node instanceof Text text) {
        double size = text.getFont().getSize() * height / HallSheet.HEIGHT;
        if (size < height * HallSheet.SMALLEST / 100 - 0.01) {
          wrong.add("too small: " + text);
        }
      }
    }
    return wrong;
  }

  private static List<String> overlapsIn(HallPane pane) {
    List<Node> texts = nodes(pane).stream().filter(Text.class::isInstance).toList();
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
    return nodes(pane).stream()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getText())
        .toList();
  }

  private static List<Node> nodes(HallPane pane) {
    Group drawn = (Group) pane.getChildrenUnmodifiable().getLast();
    return drawn.getChildren().stream()
        .filter(node -> node instanceof Text || node instanceof Rectangle)
        .toList();
  }
}
