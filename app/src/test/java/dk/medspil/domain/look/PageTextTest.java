package dk.medspil.domain.look;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.look.PageText.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

  @Test
  void wordsInBracesAreFilledAndOthersStay() {
    assertThat(
            PageText.filled(
                "{Forum} · {dato} · {titel} · {andet} · {side}", "Referat", "MED {dato}", "3. maj"))
        .isEqualTo("MED {dato} · 3. maj · Referat · {andet} · {side}");
  }

  @Test
  void pagesAreCountedWhereTheWordsStand() {
    assertThat(PageText.pieces("Side {side}/{sider}"))
        .containsExactly(
            new Piece.Words("Side "),
            new Piece.PageNumber(),
            new Piece.Words("/"),
            new Piece.PageCount());
  }

  @ParameterizedTest
  @CsvSource({
    "Lilleby Kommune · Side {side} af {sider}, Lilleby Kommune",
    "side {side}/{sider} | Lilleby, Lilleby",
    "{side}, ''",
    "Lilleby · 2026, Lilleby · 2026",
    "Tlf. 12 34 56 78, Tlf. 12 34 56 78"
  })
  void withoutPagesNothingIsLeftOfTheirNumber(String text, String left) {
    assertThat(PageText.withoutPages(text)).isEqualTo(left);
  }
}
