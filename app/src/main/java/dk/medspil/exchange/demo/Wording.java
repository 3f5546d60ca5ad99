package dk.medspil.exchange.demo;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Sentences as a residential home's minutes hold them, put together from parts: the same generator
 * state always gives the same words. Subjects are compounds, as most Danish ones are.
 */
final class Wording {
  private static final List<String> FIRST =
      List.of(
          "arbejds",
          "vagt",
          "arbejdsmiljø",
          "trivsels",
          "fraværs",
          "vikar",
          "pause",
          "natte",
          "weekend",
          "bemandings",
          "forflytnings",
          "støj",
          "indeklima",
          "rengørings",
          "medicin",
          "oplærings",
          "kompetence",
          "budget",
          "overleverings",
          "måltids",
          "aktivitets",
          "samarbejds",
          "konflikt",
          "ansvars",
          "opgave",
          "beboer",
          "pårørende",
          "ferie",
          "sygefraværs",
          "dokumentations",
          "hjælpemiddel",
          "ulykkes",
          "brand",
          "nøgle",
          "køkken",
          "aften",
          "introduktions",
          "tilsyns",
          "øvelses",
          "frivillig");

  /** Indefinite, definite and plural definite, with the article. */
  private record Second(String article, String one, String the) {}

  private static final List<Second> SECOND =
      List.of(
          new Second("en", "plan", "planen"),
          new Second("en", "aftale", "aftalen"),
          new Second("en", "gruppe", "gruppen"),
          new Second("en", "samtale", "samtalen"),
          new Second("en", "fordeling", "fordelingen"),
          new Second("en", "ordning", "ordningen"),
          new Second("en", "rutine", "rutinen"),
          new Second("en", "tavle", "tavlen"),
          new Second("en", "runde", "runden"),
          new Second("et", "møde", "mødet"),
          new Second("en", "opgørelse", "opgørelsen"),
          new Second("en", "indsats", "indsatsen"),
          new Second("en", "kultur", "kulturen"),
          new Second("en", "opfølgning", "opfølgningen"),
          new Second("en", "vejledning", "vejledningen"),
          new Second("en", "drøftelse", "drøftelsen"),
          new Second("et", "overblik", "overblikket"),
          new Second("en", "håndtering", "håndteringen"),
          new Second("et", "skema", "skemaet"),
          new Second("en", "ændring", "ændringen"),
          new Second("en", "løsning", "løsningen"),
          new Second("et", "forløb", "forløbet"),
          new Second("en", "undervisning", "undervisningen"),
          new Second("et", "ansvar", "ansvaret"),
          new Second("en", "belastning", "belastningen"));

  private static final List<String> PLACES =
      List.of(
          "i køkkenet",
          "på etage 1",
          "på etage 2",
          "i fællesrummet",
          "i vaskekælderen",
          "i vagtrummet",
          "ved hovedindgangen",
          "i haven",
          "på badeværelserne",
          "i medicinrummet",
          "på parkeringspladsen",
          "i daghjemmet",
          "i mødelokalet",
          "i depotet");
  private static final List<String> TIMES =
      List.of(
          "i weekenden",
          "om natten",
          "ved vagtskiftet",
          "i ferien",
          "om morgenen",
          "sidst på dagen",
          "på helligdage",
          "i december",
          "efter sommeren",
          "på travle dage");
  private static final List<String> TEAMS =
      List.of(
          "dagholdet",
          "aftenholdet",
          "natholdet",
          "vikarerne",
          "køkkenet",
          "de nyansatte",
          "de studerende",
          "teknisk service",
          "kontaktpersonerne");
  private static final List<String> RESPONSIBLE =
      List.of("Leder", "TR", "AMR", "Leder og TR", "Leder og AMR", "Medarbejdersiden", "Ledelsen");
  private static final List<String> TITLES =
      List.of(
          "{Den} {sted}",
          "{Den} {tid}",
          "Ny {ord} for {hold}",
          "Hvordan går det med {den}?",
          "Erfaringer med {den}",
          "Forslag om {en}",
          "{Den} og {den2}",
          "Status på {den}");
  private static final List<String> BACKGROUNDS =
      List.of(
          "{Hold} har bedt om at få {den} på dagsordenen.",
          "Sidst vi talte om {den}, aftalte vi at se på den igen {tid}.",
          "Der har været flere spørgsmål til {den} {sted}.",
          "{Den} fylder mest {tid}, og vi ved ikke helt hvorfor.",
          "Bilaget viser, hvordan {den} har udviklet sig {sted}.");
  private static final List<String> NOTES =
      List.of(
          "{Hold} fortæller, at {den} virker bedst {tid}.",
          "{Den} er gennemgået, og der er brug for mere ro {sted}.",
          "Der er færre afbrydelser {tid}, efter at {den} blev ændret.",
          "Vi mangler et fælles billede af {den}, især {sted}.",
          "{Hold} og {hold2} ser {den} forskelligt.",
          "Tallene for {den} er uændrede siden sidste kvartal.");
  private static final List<String> DECISIONS =
      List.of(
          "{Den} fortsætter uændret og ses på igen {tid}.",
          "{Hold} prøver {en} i otte uger.",
          "Vi skriver {en} ned på én side, som alle kan finde.",
          "{Den} flyttes, så den passer med {den2}.");
  private static final List<String> EMPLOYEES =
      List.of(
          "{Den} kræver tid, som {hold} ikke har {tid}.",
          "Vi vil gerne spørges, før {den} ændres.",
          "Det er godt, at {den} nu er skrevet ned.");
  private static final List<String> MANAGEMENT =
      List.of(
          "{Den} skal holdes inden for budgettet.",
          "Ledelsen prioriterer {den} højere {tid}.",
          "Vi vil gerne se virkningen, før {den} udvides.");
  private static final List<String> TASKS =
      List.of(
          "Lav udkast til {en} for {hold}",
          "Spørg {hold}, hvordan {den} virker {tid}",
          "Undersøg {den} {sted}",
          "Skriv {en} ind i introduktionsmappen",
          "Indhent to tilbud til {den}",
          "Følg op på {den} sammen med {hold}");
  private static final List<String> PROBLEMS =
      List.of(
          "{Den} svigter {tid}",
          "Uklar {ord} {sted}",
          "For lidt tid til {den} {tid}",
          "{Den} belaster {hold}",
          "Manglende {ord} {sted}");
  private static final List<String> CAUSES =
      List.of(
          "Der er ikke sat tid af til {den}", "{Hold} får beskeden for sent",
          "Udstyret {sted} er slidt", "Ingen har ansvaret for {den} {tid}");
  private static final List<String> CARDS =
      List.of(
          "{Den} er værst {tid}",
          "Vi hjælper hinanden bedst {sted}",
          "{Hold} mangler {en}",
          "Prøv {en} {tid}",
          "Spørg {hold}, før vi bestemmer {den}",
          "Ti minutter til {den} {tid}");

  private final RandomGenerator random;

  Wording(RandomGenerator random) {
    this.random = random;
  }

  String title() {
    return from(TITLES);
  }

  String background() {
    return from(BACKGROUNDS) + " " + from(BACKGROUNDS);
  }

  String note() {
    return from(NOTES) + " " + from(NOTES);
  }

  String decision() {
    return from(DECISIONS);
  }

  String employees() {
    return from(EMPLOYEES);
  }

  String management() {
    return from(MANAGEMENT);
  }

  String task() {
    return from(TASKS);
  }

  String problem() {
    return from(PROBLEMS);
  }

  String cause() {
    return from(CAUSES);
  }

  String card() {
    return from(CARDS);
  }

  String place() {
    String place = one(PLACES);
    return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
  }

  String responsible() {
    return one(RESPONSIBLE);
  }

  private String from(List<String> patterns) {
    String text = one(patterns);
    Second second = one(SECOND);
    String first = one(FIRST);
    String the = first + second.the();
    String team = one(TEAMS);
    return text.replace("{Den}", capital(the))
        .replace("{den}", the)
        .replace("{den2}", one(FIRST) + one(SECOND).the())
        .replace("{en}", second.article() + " " + first + second.one())
        .replace("{ord}", first + second.one())
        .replace("{Hold}", capital(team))
        .replace("{hold}", team)
        .replace("{hold2}", one(TEAMS))
        .replace("{sted}", one(PLACES))
        .replace("{tid}", one(TIMES));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
