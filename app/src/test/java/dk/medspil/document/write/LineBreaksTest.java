package dk.medspil.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
  /** The pieces a text may be parted in, each with the spaces at its end. */
  @ParameterizedTest
  @CsvSource({
    "to ord,to |ord",
    "Lokal-MED mødes,Lokal-MED |mødes",
    "Kan-retningslinje,Kan-|retningslinje",
    "T-kors,T-kors",
    "sættet »Arbejdstid« kan bruges,sættet |»Arbejdstid« |kan |bruges",
    "BEK 65/2024 gælder,BEK |65/2024 |gælder",
    "ledelse/medarbejdere,ledelse/|medarbejdere",
    "8.\u00a0december,8.\u00a0december",
    "ord\u00addeling,ord\u00ad|deling",
    "漢字,漢|字",
    "'',''",
  })
  void breaksAtSpacesAndInsideLongWordsOnly(String text, String pieces) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int next = breaks.next(); next >= 0; next = breaks.next()) {
      parts.add(text.substring(from, next));
      from = next;
    }
    assertThat(String.join("|", parts)).isEqualTo(pieces);
    assertThat(from).isEqualTo(text.length());
  }
}
