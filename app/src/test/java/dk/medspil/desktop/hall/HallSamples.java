package dk.medspil.desktop.hall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Pictures of every kind, short and as long as they come. */
final class HallSamples {
  static final String LONG_TITLE =
      "Arbejdsmiljørepræsentantens orientering om overleveringer, vagtplanlægning og hjælpemidler"
          + " i de nye boliger";
  static final String LONG_CARD =
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
    all.putAll(HallBoardSamples.all());
    all.putAll(HallPlanSamples.all());
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
