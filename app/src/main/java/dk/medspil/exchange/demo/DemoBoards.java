package dk.medspil.exchange.demo;

import static dk.medspil.domain.dialogue.Step.BACKGROUND;
import static dk.medspil.domain.dialogue.Step.POSSIBILITIES;
import static dk.medspil.domain.dialogue.Step.RELATIONS;
import static dk.medspil.domain.dialogue.Step.SOLUTIONS;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import java.util.UUID;

/** The dialogues that were held on a board, one of them still going on. */
final class DemoBoards {
  private final DemoDays days;
  private final ContentLibrary content;

  DemoBoards(DemoDays days, ContentLibrary content) {
    this.days = days;
    this.content = content;
  }

  static UUID note(String board, Step step, int place) {
    return BoardScript.noteId(board, step, place);
  }

  List<BoardRecord> all() {
    return List.of(values(), factors(), shifts(), together(), meals(), mood(), handover());
  }

  private Deck deck(String id) {
    return content.deck(id).orElseThrow(() -> new IllegalStateException("no deck " + id));
  }

  private BoardRecord values() {
    return new BoardScript(
            "vaerdier",
            DemoForums.LOCAL,
            "Værdierne i hverdagen",
            deck("ark-vaerdier"),
            "lokal-6",
            4,
            POSSIBILITIES,
            days.before(40))
        .note(BACKGROUND, "Vi taler om respekt, men har aldrig sagt, hvordan den ser ud")
        .note(BACKGROUND, "På morgenmødet når vi beboerne, men ikke hinanden")
        .note(RELATIONS, "Nye lærer værdierne af at se på, hvad de erfarne gør", "TR")
        .note(RELATIONS, "Vi roser mest, når noget er gået godt for en beboer")
        .note(POSSIBILITIES, "Ét eksempel på hvert hold hver fredag")
        .note(POSSIBILITIES, "»Vi siger det til hinanden« på døren til vagtrummet", "AMR")
        .note(SOLUTIONS, "Øv sætningen »jeg så, at du …« på næste personalemøde")
        .done();
  }

  private BoardRecord factors() {
    return new BoardScript(
            "faktorer",
            DemoForums.LOCAL,
            "Seks faktorer i vores hverdag",
            deck("tavle-faktorer"),
            "lokal-6",
            5,
            SOLUTIONS,
            days.before(40))
        .rateWhole(2, 3, 5, 2, 4, 3)
        .note(BACKGROUND, "Krav (2 af 5)")
        .note(BACKGROUND, "Forudsigelighed (2 af 5)")
        .note(RELATIONS, "Støtten er god, og den holder det andet oppe")
        .note(POSSIBILITIES, "Vagtplanen kendt fire uger før")
        .note(SOLUTIONS, "Vi vurderer igen om et halvt år")
        .done();
  }

  private BoardRecord shifts() {
    return new BoardScript(
            "hold",
            DemoForums.LOCAL,
            "Dag, aften, nat og køkken: hvordan hænger vi sammen?",
            deck("tavle-relationel"),
            "lokal-6",
            6,
            RELATIONS,
            days.before(40))
        .parts("Dagvagten", "Aftenvagten", "Nattevagten", "Køkkenet")
        .rate(0, 1, 4, 4, 5, 4, 4, 4, 4)
        .rate(0, 2, 4, 2, 4, 2, 2, 3, 3)
        .rate(1, 2, 4, 3, 4, 3, 1, 3, 3)
        .rate(0, 3, 5, 4, 4, 4, 5, 4, 4)
        .rate(1, 3, 3, 2, 2, 2, 3, 2, 3)
        .note(BACKGROUND, "Aftenvagten og Nattevagten: Rettidig kommunikation (1 af 5)")
        .note(BACKGROUND, "Køkkenet hører først om ændringer, når maden er lavet")
        .note(RELATIONS, "Natten får beskeden på tavlen og ikke af et menneske")
        .note(POSSIBILITIES, "Ti minutter ved det samme bord")
        .note(SOLUTIONS, "Køkkenet er med til morgenmødet om mandagen")
        .done();
  }

  private BoardRecord together() {
    return new BoardScript(
            "tillid",
            DemoForums.STAFF,
            "Tillid på tværs af hold",
            deck("sok"),
            DemoStaff.TOGETHER,
            2,
            SOLUTIONS,
            days.before(36, -1))
        .note(BACKGROUND, "Vi ser hinanden i otte minutter om dagen")
        .note(BACKGROUND, "Det, der ikke blev nået, ligner sjusk, når man ikke ved hvorfor")
        .note(RELATIONS, "Vi forsvarer vores eget hold, før vi spørger")
        .note(RELATIONS, "De, der har været på to hold, er mildere mod begge")
        .note(POSSIBILITIES, "Prøv en vagt hos de andre")
        .note(POSSIBILITIES, "Spørg »hvad skete der« i stedet for »hvem gjorde«")
        .note(SOLUTIONS, "Alle bytter én vagt inden for et halvt år")
        .note(SOLUTIONS, "Et kort »tak for vagten« på tavlen hver morgen")
        .done();
  }

  private BoardRecord meals() {
    return new BoardScript(
            "maaltider",
            DemoForums.LOCAL,
            "Ro omkring måltiderne",
            deck("psy"),
            DemoSecondYear.MEALS,
            3,
            SOLUTIONS,
            days.before(27))
        .note(BACKGROUND, "Uroen er værst ved aftensmaden")
        .note(BACKGROUND, "Tv og opvaskemaskine kører på samme tid")
        .note(BACKGROUND, "Vagterne skifter midt i måltidet", "AMR")
        .note(RELATIONS, "Når vi skynder os, skynder beboerne sig også")
        .note(RELATIONS, "Vi ved ikke, hvem der må slukke tv")
        .note(POSSIBILITIES, "Skift vagt, når bordet er ryddet")
        .note(POSSIBILITIES, "Plader i loftet som i daghjemmet")
        .note(SOLUTIONS, "Vagtskiftet flyttes til efter aftensmaden")
        .note(SOLUTIONS, "Beboerne bestemmer selv, hvornår tv er slukket")
        .note(SOLUTIONS, "Støjen skal måles og dæmpes i loftet")
        .done();
  }

  private BoardRecord mood() {
    return new BoardScript(
            "stemning",
            DemoForums.TRIO,
            "Når stemningen er presset",
            deck("tri"),
            DemoTrio.MOOD,
            2,
            POSSIBILITIES,
            days.before(16, -2))
        .note(BACKGROUND, "Kort lunte sidst på aftenvagten", "AMR")
        .note(BACKGROUND, "Det begyndte, da overlevering blev til fem minutter", "TR")
        .note(RELATIONS, "Vi tre hører hver sin del af historien")
        .note(POSSIBILITIES, "Gå sammen ned og spørg holdet", "Leder")
        .note(SOLUTIONS, "Leder og AMR taler med holdet inden fredag")
        .done();
  }

  private BoardRecord handover() {
    return new BoardScript(
            "overlevering",
            DemoForums.LOCAL,
            "Overlevering mellem vagter",
            deck("fri-dialog"),
            DemoSecondYear.HANDOVER,
            4,
            RELATIONS,
            days.before(12))
        .note(BACKGROUND, "Vi leder efter beskeder om natten")
        .note(BACKGROUND, "Overlap er på fem minutter")
        .note(BACKGROUND, "Tre steder at skrive det samme")
        .note(RELATIONS, "Nattevagten står alene med det, der ikke blev sagt")
        .note(RELATIONS, "Vi tror, at de andre ved det")
        .note(RELATIONS, "Vi skriver meget, men læser lidt")
        .note(RELATIONS, "Nye vikarer tør ikke spørge")
        .hidden(RELATIONS, "Beboerne mærker uroen om morgenen")
        .hidden(RELATIONS, "Når vi taler sammen i ti minutter, går natten roligt")
        .note(POSSIBILITIES, "Ti minutter ved samme bord")
        .note(POSSIBILITIES, "Vikaren får en makker")
        .note(SOLUTIONS, "Prøv ti minutter i otte uger, og spørg natholdet bagefter")
        .group(RELATIONS, "Det usagte", 0, 2)
        .dots(24, RELATIONS, 5, 3, 2, 4)
        .done();
  }
}
