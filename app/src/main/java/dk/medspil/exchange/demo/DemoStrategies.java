package dk.medspil.exchange.demo;

import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.GoalStatus.Word;
import dk.medspil.domain.strategy.Strategy;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.StrategyTheme;
import dk.medspil.domain.strategy.ThemeRecord;
import dk.medspil.exchange.MeetingPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two strategies of Lokal-MED, one with goals and efforts, one with efforts only. */
final class DemoStrategies {
  private final DemoDays days;
  private final List<PlanLineRecord> lines;
  private final List<BoardRecord> boards;
  private final List<MeetingPart> meetings;

  DemoStrategies(
      DemoDays days,
      List<PlanLineRecord> lines,
      List<BoardRecord> boards,
      List<MeetingPart> meetings) {
    this.days = days;
    this.lines = lines;
    this.boards = boards;
    this.meetings = meetings;
  }

  List<StrategyRecord> all() {
    return List.of(staff(), workplace());
  }

  private StrategyRecord workplace() {
    int year = days.today().getYear();
    Script script =
        new Script(
            "arbejdsplads",
            "En god arbejdsplads at komme til og blive på",
            "Vi vil kunne få nye kolleger og holde på dem, vi har, fordi hverdagen er til at være i.",
            year - 1,
            year + 2);
    script.theme(
        "Dialog",
        "Vi tager samtalen i tide, også når den er svær.",
        goals(
            "Vores opfølgning viser både det, der virker, og det, der slider",
            "Alle får de samtaler, de har brug for, om egen trivsel og udvikling",
            "Det årlige servicetjek viser, at MED lever af dialog",
            "Vi reagerer, når en kollega eller vi selv er under pres"),
        efforts(
            "Alt kan komme på bordet, og lederen spørger selv",
            "Møderne får tid til samtale om opgaven og ikke kun til orientering",
            "Vi afsætter tid til sparring efter svære vagter",
            "Vi siger tingene ordentligt og til den, det handler om",
            "APV og trivsel er på dagsordenen hvert kvartal, ikke kun efter målingen",
            "Leder, TR og AMR mødes hver anden uge"));
    script.theme(
        "Tillid",
        "Det skal være til at se, hvordan en beslutning blev til.",
        goals(
            "Vi tør tale om hinandens faglighed, fordi vi vil det samme",
            "Alle har indflydelse på, hvordan egne opgaver løses",
            "Grunden til en beslutning er kendt, før den gælder",
            "Målingen af trivsel viser, at vi taler ærligt sammen",
            "Forskelle mellem os bliver brugt og ikke skjult"),
        efforts(
            "Udvalget ser hvert år på sin egen måde at arbejde på",
            "Nye og gamle kolleger følges ad på tværs af hold",
            "Vi har faste kontaktpersoner i de andre enheder",
            "Rammerne er skrevet ned, og inden for dem bestemmer man selv",
            "MED er med, når rammerne for arbejdet ændres",
            "Hvert hold har en plan for det pædagogiske arbejde"));
    script.theme(
        "Mening",
        "Hverdagens opgaver skal hænge sammen med det, vi er her for.",
        goals(
            "Vi er stolte af vores fag og mærker, at det bliver set",
            "Det, vi sætter i gang, bliver fulgt til dørs",
            "Enhver ved, hvor der er hjælp at hente",
            "Vi kan forklare, hvordan dagens arbejde fører mod målet",
            "De politiske mål kan kendes i hverdagen",
            "Alle kan finde den information, de har brug for"),
        efforts(
            "Faggrupperne drøfter borgernes mål sammen hver måned",
            "Hvert hold holder en halv dag om kvalitet to gange om året",
            "Kerneopgaven er skrevet med vores egne ord",
            "Én fælles side samler vejledninger og aftaler",
            "Beskeder får en afsender, en modtager og en frist"));
    script.theme(
        "Det hele menneske",
        "Krav og ressourcer skal passe sammen, og livet er mere end arbejde.",
        goals(
            "Trivsel følges i hverdagen og ikke kun i målinger",
            "Folk udvikler sig og har lyst til at blive",
            "Kollegaskabet bærer, når der er travlt",
            "Samarbejdet i teamene er sundt",
            "Ledere ved, hvor de får hjælp til at ansætte og tage imod",
            "Vi fortæller andre om det, der lykkes"),
        efforts(
            "Nye kolleger har en plan for de første tre måneder",
            "Vi lærer af hinandens forbedringer på tværs af huse",
            "Der er en plan for efteruddannelse",
            "Den årlige arbejdsmiljødrøftelse tager fællesskabet op",
            "Vagtplanen tager hensyn til livet derhjemme"));
    return script.record();
  }

  private StrategyRecord staff() {
    int year = days.today().getYear();
    Script script =
        new Script(
            "personale",
            "Personalestrategi",
            "Opgaven for borgeren står i midten, og fire andre temaer bærer den.",
            year - 3,
            year + 1);
    script.theme(
        "Velfærd og kerneopgave",
        "",
        goals(),
        efforts(
            "Del viden, og løs opgaver på tværs",
            "Uddan og fasthold den næste generation",
            "Behold det, vi lærte, da alt var lukket"));
    script.theme(
        "Ledelse og samarbejde",
        "",
        goals(),
        efforts("Ansæt med omhu", "Udvikl og behold dem, der er her"));
    script.theme(
        "Arbejdsvilkår og organisering",
        "",
        goals(),
        efforts("Gør karriereveje synlige", "Brug de muligheder, aftalerne giver"));
    script.theme(
        "Arbejdsmiljø",
        "",
        goals(),
        efforts("Registrér ulykker og nærved", "Arbejd med arbejdsmiljø i et fast årshjul"));
    script.theme(
        "Social kapital",
        "",
        goals(),
        efforts(
            "Styrk tilliden mellem faggrupper",
            "Fordel goder og byrder, så det kan forklares",
            "Forebyg mobning",
            "Gør samarbejdet til en del af introduktionen"));
    return script.record();
  }

  private static List<String> goals(String... texts) {
    return List.of(texts);
  }

  private static List<String> efforts(String... texts) {
    return List.of(texts);
  }

  /** Builds one strategy; the ids follow from the words, so that each day gives the same. */
  private final class Script {
    private final Strategy strategy;
    private final List<ThemeRecord> themes = new ArrayList<>();
    private int count;

    Script(String key, String title, String aim, int from, int to) {
      strategy =
          new Strategy(DemoIds.of("strategi/" + key), DemoForums.LOCAL, title, aim, from, to);
    }

    void theme(String title, String text, List<String> goals, List<String> efforts) {
      UUID theme = DemoIds.of("strategi/" + strategy.title() + "/" + title);
      List<GoalRecord> all = new ArrayList<>();
      goals.forEach(goal -> all.add(goal(theme, Goal.Kind.GOAL, all.size(), goal)));
      for (int i = 0; i < efforts.size(); i++) {
        all.add(goal(theme, Goal.Kind.EFFORT, i, efforts.get(i)));
      }
      themes.add(
          new ThemeRecord(
              new StrategyTheme(theme, strategy.id(), themes.size(), title, text), all));
    }

    private GoalRecord goal(UUID theme, Goal.Kind kind, int position, String text) {
      UUID id = DemoIds.of("strategi/" + strategy.title() + "/" + text);
      count++;
      return new GoalRecord(
          new Goal(id, strategy.id(), theme, kind, position, text, owner(kind)),
          links(id),
          statuses(id));
    }

    private String owner(Goal.Kind kind) {
      if (kind == Goal.Kind.GOAL) {
        return "Lokal-MED";
      }
      return List.of("Leder", "TR", "AMR", "Leder og AMR").get(count % 4);
    }

    /** One in seven has a link, each kind in its turn. */
    private List<GoalLink> links(UUID goal) {
      if (count % 7 != 3) {
        return List.of();
      }
      UUID id = DemoIds.of("strategi/link/" + goal);
      return switch (GoalLink.Kind.values()[count / 7 % GoalLink.Kind.values().length]) {
        case PLAN_LINE ->
            List.of(
                new GoalLink(
                    id,
                    goal,
                    GoalLink.Kind.PLAN_LINE,
                    Optional.of(lines.getFirst().line().id()),
                    lines.getFirst().line().problem()));
        case BOARD ->
            List.of(
                new GoalLink(
                    id,
                    goal,
                    GoalLink.Kind.BOARD,
                    Optional.of(boards.getFirst().board().id()),
                    boards.getFirst().board().title()));
        case AGENDA_ITEM ->
            List.of(
                new GoalLink(
                    id,
                    goal,
                    GoalLink.Kind.AGENDA_ITEM,
                    Optional.of(meetings.getFirst().items().get(1).id()),
                    meetings.getFirst().items().get(1).title()));
        case INDICATOR ->
            List.of(
                new GoalLink(
                    id,
                    goal,
                    GoalLink.Kind.INDICATOR,
                    Optional.empty(),
                    "Seks faktorer: gennemsnittet for støtte er mindst 4"));
      };
    }

    private List<GoalStatus> statuses(UUID goal) {
      List<GoalStatus> all = new ArrayList<>();
      if (count % 4 != 0) {
        all.add(
            status(goal, days.before(60), count % 3 == 0 ? Word.NOT_BEGUN : Word.UNDER_WAY, ""));
      }
      Word[] words = {Word.UNDER_WAY, Word.REACHED, Word.UNDER_WAY, Word.NOT_BEGUN, Word.REACHED};
      if (count % 3 != 0) {
        all.add(
            count == 11
                ? status(goal, days.before(9), Word.DROPPED, "Løses nu på kommunalt niveau.")
                : status(goal, days.before(9), words[count % words.length], note()));
      }
      return List.copyOf(all);
    }

    private String note() {
      return Arrays.asList("", "", "Aftalt på personalemødet.", "", "Mangler på natholdet.")
          .get(count % 5);
    }

    private GoalStatus status(UUID goal, LocalDate day, Word word, String note) {
      return new GoalStatus(
          DemoIds.of("strategi/status/" + goal + "/" + word + day.getYear()),
          goal,
          day,
          word,
          note);
    }

    StrategyRecord record() {
      return new StrategyRecord(strategy, themes);
    }
  }
}
