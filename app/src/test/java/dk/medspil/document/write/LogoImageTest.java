package dk.medspil.document.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.document.write.LogoImage.RefusedLogoException;
import dk.medspil.domain.look.LookFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoImageTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void aPictureIsDrawnAnewOnWhiteAndNotTooLarge(String format) throws Exception {
    LookFile logo = LogoImage.of("logo." + format, Looks.picture(format, 3000, 1000), "Åkande");
    assertThat(logo.isOfItsKind()).isTrue();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(logo.content().toArray()));
    assertThat(image.getColorModel().hasAlpha()).isFalse();
    assertThat(image.getHeight()).isEqualTo(420);
    assertThat(image.getWidth()).isEqualTo(1260);
    assertThat(logo.content().size()).isLessThan(200_000);
  }

  @Test
  void whatIsHiddenInTheFileStaysBehind() throws Exception {
    byte[] picture = Looks.picture("png", 100, 50);
    byte[] secret = "Taget af Kim Egekær".getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(picture, picture.length + secret.length);
    System.arraycopy(secret, 0, both, picture.length, secret.length);
    LookFile logo = LogoImage.of("logo.png", both, "");
    assertThat(new String(logo.content().toArray(), StandardCharsets.UTF_8))
        .doesNotContain("Egekær");
  }

  @Test
  void aDrawingIsRefusedInOneSentenceThatTellsWhatToDo() {
    byte[] drawing = "<?xml version=\"1.0\"?><svg onload=\"x\"/>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> LogoImage.of("logo.svg", drawing, ""))
        .isInstanceOf(RefusedLogoException.class)
        .hasMessage(
            "logo.svg er en SVG-tegning, som ikke kan bruges. Gem logoet som PNG, og vælg det igen.");
  }

  @Test
  void anythingElseIsRefused() {
    byte[] gif = "GIF89a".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> LogoImage.of("logo.gif", gif, ""))
        .isInstanceOf(RefusedLogoException.class)
        .hasMessageContaining("PNG eller JPEG");
    assertThatThrownBy(() -> LogoImage.of("stor.png", new byte[LogoImage.LARGEST_FILE + 1], ""))
        .hasMessageContaining("5 MB");
  }

  @Test
  void aSmallFileThatClaimsToBeHugeIsNotUnpacked() {
    byte[] bomb = Looks.picture("png", 10, 10);
    // The width in the header.
    bomb[16] = 0x7F;
    assertThatThrownBy(() -> LogoImage.of("bombe.png", bomb, ""))
        .isInstanceOf(RefusedLogoException.class);
  }
}
