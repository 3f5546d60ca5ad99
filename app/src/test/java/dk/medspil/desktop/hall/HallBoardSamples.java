package dk.medspil.desktop.hall;

import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Pictures of a board in every view, short and as long as they come. */
final class HallBoardSamples {
  private HallBoardSamples() {}

  static Map<String, HallPicture> all() {
    Map<String, HallPicture> all = new LinkedHashMap<>();
    all.put("focus", focus());
    all.put(
        "focus-many",
        new HallBoard.BoardStep(
            "Overlevering mellem vagter",
            Step.POSSIBILITIES,
            "Hvad kunne vi prøve, hvis ingen sagde nej?",
            "",
            cards(Collections.nCopies(11, "Ti minutter ved samme bord")),
            -1));
    all.put(
        "focus-one",
        new HallBoard.BoardStep(
            "Overlevering mellem vagter",
            Step.POSSIBILITIES,
            "Hvad kunne vi prøve, hvis ingen sagde nej?",
            "",
            cards(Collections.nCopies(11, "Ti minutter ved samme bord")),
            8));
    all.put(
        "focus-none",
        new HallBoard.BoardStep(
            "Overlevering mellem vagter",
            Step.BACKGROUND,
            "Hvornår går der noget tabt mellem to vagter?",
            "Hvad ved vi, og hvad gætter vi?",
            List.of(),
            -1));
    all.put("focus-groups", grouped());
    all.put("dots", dots(9, 7, 4, 3, 1));
    all.put("dots-many", dots(64, 22, 0, 0, 0, 1, 3));
    all.put("dots-none", dots());
    all.put(
        "focus-long",
        new HallBoard.BoardStep(
            HallSamples.LONG_TITLE,
            Step.SOLUTIONS,
            "Hvad gør vi konkret, hvem gør det, hvornår begynder vi, og hvordan ser vi om et halvt"
                + " år, at det faktisk virkede?",
            "Hvad lader vi ligge?",
            cards(Collections.nCopies(5, HallSamples.LONG_CARD)),
            -1));
    all.put(
        "question",
        new HallBoard.Question(
            "Overlevering mellem vagter",
            Step.RELATIONS,
            "Samarbejde på tværs",
            "Hvem mærker det først, når noget er gået tabt i overleveringen?"));
    all.put(
        "question-long",
        new HallBoard.Question(
            HallSamples.LONG_TITLE,
            Step.SOLUTIONS,
            "",
            HallSamples.LONG_CARD + " " + HallSamples.LONG_TITLE));
    all.put(
        "round",
        new HallBoard.Round(
            "Overlevering mellem vagter",
            "Stille minut",
            "Skriv dit eget svar, før vi taler sammen.",
            "Hvem mærker det først, når noget er gået tabt i overleveringen?",
            "14.32"));
    all.put(
        "round-long",
        new HallBoard.Round(
            HallSamples.LONG_TITLE,
            "Summepause",
            HallSamples.LONG_CARD,
            HallSamples.LONG_CARD + HallSamples.LONG_TITLE,
            ""));
    all.put("four-steps", fourSteps());
    all.put(
        "four-steps-many",
        new HallBoard.FourSteps(
            HallSamples.LONG_TITLE,
            List.of(
                cards(Collections.nCopies(12, "Vi leder efter beskeder om natten")),
                cards(Collections.nCopies(8, HallSamples.LONG_CARD)),
                List.of(),
                cards(List.of("Arbejdsmiljørepræsentantuddannelsen")))));
    all.put("matrix", matrix("Dagvagten", "Aftenvagten", "Nattevagten", "Køkkenet"));
    all.put("matrix-none", matrix());
    all.put(
        "matrix-long",
        matrix(
            "Sygeplejersker og social- og sundhedsassistenter",
            "Fysio- og ergoterapeuter",
            "Arbejdsmiljørepræsentantens team",
            "Køkken",
            "Visitationen i forvaltningen",
            "Nattevagten på tværs af matrikler",
            "Teknisk service",
            "Daghjemmet"));
    all.put("rated-pair", rated(RatingKind.RELATIONS, "Aftenvagten og Nattevagten"));
    all.put("rated-long", rated(RatingKind.RELATIONS, HallSamples.LONG_TITLE));
    all.put("rated-factors", rated(RatingKind.FACTORS, "Hvordan har vi det her hos os?"));
    return all;
  }

  private static HallPicture matrix(String... names) {
    List<HallBoard.Link> links = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      for (int j = 0; j < i; j++) {
        int kind = (i + j) % 4;
        links.add(
            new HallBoard.Link(
                j,
                i,
                List.of("", "1,7", "3,3", "4,6").get(kind),
                BoardRating.Strength.values()[kind]));
      }
    }
    return new HallBoard.Matrix("Dag, aften, nat og køkken", List.of(names), links);
  }

  private static HallPicture rated(RatingKind kind, String title) {
    return new HallBoard.Rated(
        "Dag, aften, nat og køkken",
        title,
        kind.qualities().stream()
            .map(quality -> {
              int points = (quality.ordinal() * 2 + 1) % 6;
              return new HallBoard.Rating(
                  quality.label(),
                  quality.question(),
                  points == 0 ? OptionalInt.empty() : OptionalInt.of(points),
                  kind.isOfPairs()
                      ? OptionalInt.empty()
                      : OptionalInt.of(quality.ordinal() % 5 + 1));
            })
            .toList(),
        !kind.isOfPairs(),
        kind.isOfPairs() ? "" : "Stiplet: sidst, 26. februar 2026");
  }

  static HallPicture focus() {
    return new HallBoard.BoardStep(
        "Overlevering mellem vagter",
        Step.RELATIONS,
        "Hvem mærker det først, når noget er gået tabt i overleveringen?",
        "Hvad gør vi hver især, når det sker?",
        cards(
            List.of(
                "Nattevagten står alene med det, der ikke blev sagt",
                "Vi skriver meget, men læser lidt",
                "Nye vikarer tør ikke spørge",
                "Vi tror, at de andre ved det",
                "Beboerne mærker uroen om morgenen",
                "Når vi taler sammen i ti minutter, går natten roligt")),
        -1);
  }

  static HallPicture grouped() {
    return new HallBoard.BoardStep(
        "Overlevering mellem vagter",
        Step.RELATIONS,
        "Hvem mærker det først, når noget er gået tabt i overleveringen?",
        "",
        List.of(
            new HallBoard.Card("Nattevagten står alene med det, der ikke blev sagt", "Det usagte"),
            new HallBoard.Card("Vi tror, at de andre ved det", "Det usagte"),
            new HallBoard.Card(HallSamples.LONG_CARD, "Arbejdsmiljørepræsentantens bord"),
            HallBoard.Card.of("Nye vikarer tør ikke spørge")),
        1);
  }

  static HallPicture dots(int... dots) {
    List<String> texts =
        List.of(
            "Fast overlap på 15 minutter fra 1. februar",
            "Kort tavle i vagtrummet med dagens tre vigtigste ting",
            "Vikaren får en makker den første måned",
            HallSamples.LONG_CARD.substring(0, 95),
            "Spørgerunde på hvert personalemøde",
            "Ét sted at skrive, ikke tre",
            "Arbejdsmiljørepræsentantuddannelsen");
    return new HallBoard.Dots(
        "Overlevering mellem vagter",
        Step.SOLUTIONS,
        "Hvad vil vi begynde med?",
        IntStream.of(dots).sum(),
        IntStream.of(dots).sum(),
        IntStream.range(0, dots.length)
            .mapToObj(i -> new HallBoard.Tally(texts.get(i), dots[i]))
            .toList());
  }

  static HallPicture fourSteps() {
    return new HallBoard.FourSteps(
        "Overlevering mellem vagter",
        List.of(
            cards(
                List.of(
                    "Vi leder efter beskeder om natten",
                    "Overlap er på fem minutter",
                    "Tre steder at skrive det samme")),
            List.of(
                new HallBoard.Card("Nattevagten står alene med det usagte", "Det usagte"),
                new HallBoard.Card("Vi tror, at de andre ved det", "Det usagte"),
                HallBoard.Card.of("Nye vikarer tør ikke spørge"),
                HallBoard.Card.of("Beboerne mærker uroen")),
            cards(
                List.of(
                    "Ti minutter ved samme bord", "Én fast rækkefølge", "Vikaren får en makker")),
            cards(List.of("Fast overlap fra 1. februar", "Kort tavle i vagtrummet"))));
  }

  static List<HallBoard.Card> cards(List<String> texts) {
    return texts.stream().map(HallBoard.Card::of).toList();
  }
}
