package dk.medspil.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.CleanText;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people paste gives a valid file with the right text. */
class HostileTextTest {
  private static final List<String> LINES =
      List.of(
          "</script></style><b onclick=\"x\">&amp; 'citat' ]]>",
          "=1+1 @SUM(A1) +45 -3",
          "# ikke en overskrift | ikke en celle * _ ` ~",
          "1. april og - streg",
          "C:\\mappe\\fil.txt $x^2$ {a} [b](c)",
          "æøå ÆØÅ éüß ł Ж Ω",
          "√ ≥ ✓ → ½ € …",
          "et\u00adord\u200bmed\u2060usynlige\ufefftegn",
          "styre\u0000\u0007\u001btegn \ud800 alene \ufffe\uffff",
          "vendt \u202eom\u202c",
          "lang" + "t".repeat(400) + "ord");
  private static final String EMOJI = "glad 😀 familie 👨‍👩‍👧 flag 🇩🇰 hjerte ❤️";
  private static final String RIGHT_TO_LEFT = "שלום عالم";
  private static final String UNKNOWN = "kunstigt \ue123 tegn";

  @ParameterizedTest
  @EnumSource
  void everyLineIsThereAsWritten(DocumentFormat format) throws Exception {
    String read = ReadBack.text(Samples.written(hostile(), format), format);
    for (String line : LINES) {
      assertThat(unspaced(read)).as(format + " " + line).contains(unspaced(CleanText.of(line)));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
  void charactersBeyondTheFontsStayWhereNoFontIsNeeded(DocumentFormat format) throws Exception {
    String read = ReadBack.text(Samples.written(hostile(), format), format);
    assertThat(read).contains(EMOJI, RIGHT_TO_LEFT, UNKNOWN);
  }

  @Test
  void pdfDrawsEmojiAndShowsWhatItCannotDraw() throws Exception {
    String read = ReadBack.text(Samples.written(hostile(), DocumentFormat.PDF), DocumentFormat.PDF);
    assertThat(read).contains("😀", "❤", "👧", "kunstigt □ tegn").doesNotContain("#e");
    assertThat(read).contains("ש", "ו", "ם");
  }

  @Test
  @Tag("R26")
  void pdfStaysValid() throws Exception {
    PdfConformance.assertAccessibleAndLasting(Samples.written(hostile(), DocumentFormat.PDF));
  }

  @Test
  void htmlHoldsNoElementOfTheUser() throws Exception {
    org.w3c.dom.Document page = ReadBack.xml(Samples.written(hostile(), DocumentFormat.HTML));
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("b").getLength()).isZero();
    assertThat(page.getElementsByTagName("style").getLength()).isOne();
  }

  private static Document hostile() {
    List<String> all =
        Stream.concat(LINES.stream(), Stream.of(EMOJI, RIGHT_TO_LEFT, UNKNOWN)).toList();
    Stream<Block> paragraphs = all.stream().map(Block.Paragraph::of);
    Stream<Block> headings = LINES.stream().map(line -> new Block.Heading(1, line));
    Stream<Block> others =
        all.stream()
            .map(line ->
                new Block.Table(
                    line,
                    List.of(new Block.Column(line, 1), new Block.Column("b", 1)),
                    List.of(List.of(Text.strong(line), Text.muted(line)))));
    return Samples.of(Stream.of(paragraphs, headings, others).flatMap(part -> part).toList());
  }

  private static String unspaced(String text) {
    return text.replaceAll("\\s+", "");
  }
}
