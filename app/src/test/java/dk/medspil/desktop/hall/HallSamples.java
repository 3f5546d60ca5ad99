package dk.medspil.desktop.hall;

import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskColor;
import dk.medspil.domain.apv.RiskScale;
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

/** Pictures of every kind, short and as long as they come. */
final class HallSamples {
  private static final String LONG_TITLE =
      "Arbejdsmiljørepræsentantens orientering om overleveringer, vagtplanlægning og hjælpemidler"
          + " i de nye boliger";
  private static final String LONG_CARD =
      "Vi opdager det først, når beboeren siger det, og så er aftenvagten gået hjem, og ingen har"
          + " skrevet det ned et sted, hvor vikaren kan finde det igen";

  private HallSamples() {}

  static Map<String, HallPicture> all() {
    Map<String, HallPicture> all = new LinkedHashMap<>();
    all.put(
        "welcome",
        new HallPicture.Welcome(
            "Ordinært møde i Lokal-MED", "torsdag den 3. december kl. 13.00–15.00"));
    all.put("agenda", agenda(9));
    all.put("agenda-long", agenda(31));
    all.put(
        "item",
        new HallPicture.Item("5", "Årlig arbejdsmiljødrøftelse", "Beslutning", "14.32", List.of()));
    all.put("item-questions", item(3));
    all.put(
        "item-long",
        new HallPicture.Item(
            "12.2", LONG_TITLE, "Drøftelse", "14.32", Collections.nCopies(7, LONG_CARD)));
    all.put(
        "read-back",
        new HallPicture.ReadBack(
            "Er det sådan, vi forstår det?",
            "Vi sætter et nyt mål for 2027: færre afbrydelser ved overlevering."));
    all.put("tasks", tasks(5));
    all.put("tasks-many", tasks(24));
    all.put("tasks-none", tasks(0));
    all.put("focus", focus());
    all.put(
        "focus-many",
        new HallPicture.BoardStep(
            "Overlevering mellem vagter",
            Step.POSSIBILITIES,
            "Hvad kunne vi prøve, hvis ingen sagde nej?",
            "",
            cards(Collections.nCopies(11, "Ti minutter ved samme bord")),
            -1));
    all.put(
        "focus-one",
        new HallPicture.BoardStep(
            "Overlevering mellem vagter",
            Step.POSSIBILITIES,
            "Hvad kunne vi prøve, hvis ingen sagde nej?",
            "",
            cards(Collections.nCopies(11, "Ti minutter ved samme bord")),
            8));
    all.put("focus-groups", grouped());
    all.put("dots", dots(9, 7, 4, 3, 1));
    all.put("dots-many", dots(64, 22, 0, 0, 0, 1, 3));
    all.put("dots-none", dots());
    all.put(
        "focus-long",
        new HallPicture.BoardStep(
            LONG_TITLE,
            Step.SOLUTIONS,
            "Hvad gør vi konkret, hvem gør det, hvornår begynder vi, og hvordan ser vi om et halvt"
                + " år, at det faktisk virkede?",
            "Hvad lader vi ligge?",
            cards(Collections.nCopies(5, LONG_CARD)),
            -1));
    all.put(
        "question",
        new HallPicture.Question(
            "Overlevering mellem vagter",
            Step.RELATIONS,
            "Samarbejde på tværs",
            "Hvem mærker det først, når noget er gået tabt i overleveringen?"));
    all.put(
        "question-long",
        new HallPicture.Question(LONG_TITLE, Step.SOLUTIONS, "", LONG_CARD + " " + LONG_TITLE));
    all.put(
        "round",
        new HallPicture.Round(
            "Overlevering mellem vagter",
            "Stille minut",
            "Skriv dit eget svar, før vi taler sammen.",
            "Hvem mærker det først, når noget er gået tabt i overleveringen?",
            "14.32"));
    all.put(
        "round-long",
        new HallPicture.Round(LONG_TITLE, "Summepause", LONG_CARD, LONG_CARD + LONG_TITLE, ""));
    all.put("four-steps", fourSteps());
    all.put(
        "four-steps-many",
        new HallPicture.FourSteps(
            LONG_TITLE,
            List.of(
                cards(Collections.nCopies(12, "Vi leder efter beskeder om natten")),
                cards(Collections.nCopies(8, LONG_CARD)),
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
    all.put("rated-long", rated(RatingKind.RELATIONS, LONG_TITLE));
    all.put("rated-factors", rated(RatingKind.FACTORS, "Hvordan har vi det her hos os?"));
    all.put("plan", plan(5));
    all.put("plan-many", plan(17));
    all.put("plan-none", plan(0));
    all.put("plan-groups", grouped(List.of("I gang (2)", "Afventer (1)", "Udført (3)"), 6));
    all.put("plan-groups-many", grouped(List.of("Over fristen (9)", LONG_TITLE, "Uden frist"), 26));
    all.put("plan-groups-none", grouped(List.of(), 0));
    all.put("risks", risks(9));
    all.put("risks-many", risks(400));
    all.put("risks-none", risks(0));
    all.put("risks-four-levels", fourLevels());
    all.put("charts", charts(12, "februar 2026"));
    all.put("charts-topics", charts(7, "Ergonomi og forflytning"));
    all.put("charts-long", charts(21, LONG_TITLE));
    all.put("charts-note", charts(0, ""));
    all.put("wheel", wheel(8));
    all.put("wheel-many", wheel(40));
    all.put("wheel-none", wheel(0));
    all.put("form", form(4, "Vi taler for lidt sammen, når vagten skifter.", 1));
    all.put("form-begun", form(6, "", 0));
    all.put("form-long", form(9, (LONG_CARD + "\n").repeat(9), 5));
    all.put("form-rows", rows());
    all.put("blank", new HallPicture.Blank());
    return all;
  }

  private static HallPicture form(int questions, String answer, int now) {
    return new HallPicture.Form(
        answer.length() > 100 ? LONG_TITLE : "Ny vagtplan fra foråret",
        "Del 2 af 4: Hvad vil vi opnå, og hvem skal være med?",
        IntStream.range(0, questions)
            .mapToObj(i ->
                new HallPicture.FormLine(
                    i % 3 == 2 ? LONG_TITLE : "Hvad vil vi opnå?", i > now ? "" : answer))
            .toList(),
        now);
  }

  private static HallPicture rows() {
    return new HallPicture.Form(
        "Ny vagtplan fra foråret",
        "Del 4 af 4: Opgaver",
        List.of(
            new HallPicture.FormLine(
                "Hvem gør hvad hvornår?",
                "Lav en oversigt over de nye vagter · Leder · 3. december 2026\n"
                    + "Spørg natholdet · TR · 12. december 2026\n"
                    + LONG_CARD),
            new HallPicture.FormLine("Hvor langt er vi?", "3 af 5: midtvejs")),
        0);
  }

  private static HallPicture matrix(String... names) {
    List<HallPicture.Link> links = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      for (int j = 0; j < i; j++) {
        int kind = (i + j) % 4;
        links.add(
            new HallPicture.Link(
                j,
                i,
                List.of("", "1,7", "3,3", "4,6").get(kind),
                BoardRating.Strength.values()[kind]));
      }
    }
    return new HallPicture.Matrix("Dag, aften, nat og køkken", List.of(names), links);
  }

  private static HallPicture rated(RatingKind kind, String title) {
    return new HallPicture.Rated(
        "Dag, aften, nat og køkken",
        title,
        kind.qualities().stream()
            .map(quality -> {
              int points = (quality.ordinal() * 2 + 1) % 6;
              return new HallPicture.Rating(
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

  private static HallPicture plan(int rows) {
    return new HallPicture.Plan("APV-planen. Tallet er risikoen, højst 25.", lines(rows));
  }

  private static List<HallPicture.PlanRow> lines(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i ->
            new HallPicture.PlanRow(
                Integer.toString(25 - i % 25),
                i % 3 == 0 ? LONG_TITLE : "Støj i fællesrummet ved aftensmaden",
                i % 4 == 1 ? "" : "Lydplader i loftet og spisning i to hold",
                i % 5 == 4 ? "" : "Leder, AMR",
                i % 2 == 0 ? "frist 15. januar" : "over fristen: frist 30. september"))
        .toList();
  }

  private static HallPicture grouped(List<String> names, int rows) {
    int each = names.isEmpty() ? 0 : rows / names.size();
    return new HallPicture.GroupedPlan(
        "APV-planen: linjer, hvor effekten mangler under Ergonomi og forflytning. Tallet er"
            + " risikoen, højst 25.",
        names.stream().map(name -> new HallPicture.PlanGroup(name, lines(each))).toList());
  }

  /** The smaller scale, with the longest words there may be, on other colours. */
  private static HallPicture fourLevels() {
    RiskScale scale = RiskScale.usual(4);
    for (int band = 0; band < 3; band++) {
      scale = scale.withWord(RiskScale.Words.BANDS, band, "Kræver handling i uge 48");
    }
    for (int level = 0; level < scale.size(); level++) {
      scale =
          scale
              .withWord(RiskScale.Words.SEVERITIES, level, "Arbejdsskadeerstatninger")
              .withWord(RiskScale.Words.LIKELIHOODS, level, "Flere gange om ugen året");
    }
    scale =
        scale.withColor(Risk.Band.LOW, RiskColor.BLUE).withColor(Risk.Band.HIGH, RiskColor.PURPLE);
    return new HallPicture.Risks(
        "Risikobilledet: åbne linjer i APV-planen",
        Map.of(new Risk(1, 1), 3L, new Risk(2, 4), 12L, new Risk(4, 4), 144L),
        scale);
  }

  private static HallPicture risks(int lines) {
    Map<Risk, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < lines; i++) {
      counts.merge(new Risk(1 + i * 7 % 5, 1 + i * i % 5), 1L, Long::sum);
    }
    return new HallPicture.Risks(
        "Risikobilledet: åbne linjer i APV-planen", counts, RiskScale.USUAL);
  }

  private static HallPicture charts(int bars, String name) {
    return new HallPicture.Charts(
        "APV i tal",
        List.of(
            new HallPicture.Chart(
                "Åbne linjer måned for måned",
                IntStream.range(0, bars)
                    .mapToObj(i ->
                        new HallPicture.ChartBar(
                            name, i * 3 % 7, i * 3 % 7 + " åbne, 2 nye, 1 afsluttet"))
                    .toList(),
                "14 linjer er afsluttet med vurderet effekt. Halvdelen tog højst 83 dage.")));
  }

  private static HallPicture wheel(int coming) {
    List<HallPicture.WheelMark> marks = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      for (HallPicture.Kind kind : HallPicture.Kind.values()) {
        for (int i = 0; i < (month * (kind.ordinal() + 2)) % 5; i++) {
          marks.add(new HallPicture.WheelMark(kind, month, month < 9, month == 9 && i == 0));
        }
      }
    }
    return new HallPicture.Wheel(
        "Årshjulet 2026: det, der kommer",
        2026,
        9,
        coming == 0 ? List.of() : marks,
        IntStream.range(0, coming)
            .mapToObj(i ->
                new HallPicture.TaskLine(
                    i % 4 == 3 ? LONG_TITLE : "Årlig arbejdsmiljødrøftelse",
                    i % 3 == 0 ? "mangler på en dagsorden" : i % 3 == 1 ? "På dagsordenen" : "",
                    "30. september"))
            .toList());
  }

  static HallPicture focus() {
    return new HallPicture.BoardStep(
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
    return new HallPicture.BoardStep(
        "Overlevering mellem vagter",
        Step.RELATIONS,
        "Hvem mærker det først, når noget er gået tabt i overleveringen?",
        "",
        List.of(
            new HallPicture.Card(
                "Nattevagten står alene med det, der ikke blev sagt", "Det usagte"),
            new HallPicture.Card("Vi tror, at de andre ved det", "Det usagte"),
            new HallPicture.Card(LONG_CARD, "Arbejdsmiljørepræsentantens bord"),
            HallPicture.Card.of("Nye vikarer tør ikke spørge")),
        1);
  }

  static HallPicture dots(int... dots) {
    List<String> texts =
        List.of(
            "Fast overlap på 15 minutter fra 1. februar",
            "Kort tavle i vagtrummet med dagens tre vigtigste ting",
            "Vikaren får en makker den første måned",
            LONG_CARD.substring(0, 95),
            "Spørgerunde på hvert personalemøde",
            "Ét sted at skrive, ikke tre",
            "Arbejdsmiljørepræsentantuddannelsen");
    return new HallPicture.Dots(
        "Overlevering mellem vagter",
        Step.SOLUTIONS,
        "Hvad vil vi begynde med?",
        IntStream.of(dots).sum(),
        IntStream.of(dots).sum(),
        IntStream.range(0, dots.length)
            .mapToObj(i -> new HallPicture.Tally(texts.get(i), dots[i]))
            .toList());
  }

  static HallPicture fourSteps() {
    return new HallPicture.FourSteps(
        "Overlevering mellem vagter",
        List.of(
            cards(
                List.of(
                    "Vi leder efter beskeder om natten",
                    "Overlap er på fem minutter",
                    "Tre steder at skrive det samme")),
            List.of(
                new HallPicture.Card("Nattevagten står alene med det usagte", "Det usagte"),
                new HallPicture.Card("Vi tror, at de andre ved det", "Det usagte"),
                HallPicture.Card.of("Nye vikarer tør ikke spørge"),
                HallPicture.Card.of("Beboerne mærker uroen")),
            cards(
                List.of(
                    "Ti minutter ved samme bord", "Én fast rækkefølge", "Vikaren får en makker")),
            cards(List.of("Fast overlap fra 1. februar", "Kort tavle i vagtrummet"))));
  }

  static List<HallPicture.Card> cards(List<String> texts) {
    return texts.stream().map(HallPicture.Card::of).toList();
  }

  /** A text no hall can hold. */
  static HallPicture tooLong() {
    return new HallPicture.ReadBack("Er det sådan, vi forstår det?", LONG_CARD.repeat(12));
  }

  private static HallPicture agenda(int items) {
    List<HallPicture.Line> lines =
        IntStream.rangeClosed(1, items)
            .mapToObj(i ->
                new HallPicture.Line(
                    Integer.toString(i),
                    i == 4 ? LONG_TITLE : "Støj i fællesrummet",
                    "14." + (10 + i)))
            .toList();
    return new HallPicture.Agenda("Dagsorden", lines, items - 3);
  }

  private static HallPicture item(int questions) {
    return new HallPicture.Item(
        "6",
        "Støj i fællesrummet",
        "Drøftelse",
        "14.42",
        Collections.nCopies(questions, "Hvornår på dagen er støjen værst, og hvad gør vi så?"));
  }

  private static HallPicture tasks(int count) {
    return new HallPicture.Tasks(
        "Siden sidst",
        Collections.nCopies(
            count,
            new HallPicture.TaskLine(
                "Saml vagtholdenes forslag til en fast overlevering",
                "Leder og AMR",
                "15. januar")));
  }
}
