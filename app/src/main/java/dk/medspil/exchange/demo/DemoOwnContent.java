package dk.medspil.exchange.demo;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.DeckCodec;
import dk.medspil.content.TemplateCodec;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Deck.Prompt;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.Template;
import dk.medspil.store.SettingStore.OwnContent;
import java.util.List;
import java.util.Optional;

/** A template and a deck that the workplace made itself. */
final class DemoOwnContent {
  private final ContentLibrary content;

  DemoOwnContent(ContentLibrary content) {
    this.content = content;
  }

  List<OwnContent> all() {
    return List.of(deck(), template());
  }

  private OwnContent template() {
    Template model = content.template(MeetingKind.ORDINARY);
    Template own =
        new Template(
            DemoIds.of("template/kort").toString(),
            "Kort Lokal-MED på en time",
            model.kind(),
            model.forums(),
            60,
            "Bruges i travle måneder, når der ikke er et stort emne.",
            model.items().stream().filter(item -> item.minutes() <= 10).limit(8).toList(),
            false);
    return new OwnContent(
        own.id(), "template", own.title(), new TemplateCodec().write(List.of(own)));
  }

  private static OwnContent deck() {
    Deck own =
        new Deck(
            DemoIds.of("deck/nat").toString(),
            "Natten på Åkanden",
            "Vores egne spørgsmål til natholdet. Brug dem, før andre beslutter noget om natten.",
            List.of(),
            List.of(
                prompt(1, Step.BACKGROUND, "Hvad ved natten, som dagen ikke ved?"),
                prompt(2, Step.RELATIONS, "Hvem ringer du til, når du er i tvivl?"),
                prompt(3, Step.POSSIBILITIES, "Hvad ville gøre de sene timer lettere?"),
                prompt(4, Step.SOLUTIONS, "Hvad prøver vi de næste fire uger?")),
            false);
    return new OwnContent(own.id(), "deck", own.title(), new DeckCodec().write(List.of(own)));
  }

  private static Prompt prompt(int number, Step step, String text) {
    return new Prompt("nat-" + number, step, Optional.empty(), text);
  }
}
