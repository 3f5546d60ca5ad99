package dk.medspil.exchange;

import dk.medspil.content.DeckCodec;
import dk.medspil.content.FormCodec;
import dk.medspil.content.TemplateCodec;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.meeting.Template;
import dk.medspil.store.Session;
import dk.medspil.store.SettingStore.OwnContent;
import dk.medspil.store.StoreRefusedException;
import dk.medspil.store.StoreRefusedException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings templates, decks and forms into a store as the user's own. An entry's id is made from the
 * id in its file, so that the same pack twice changes nothing.
 */
final class OwnContentImport {
  private final Session session;
  private final String file;

  OwnContentImport(Session session, String file) {
    this.session = session;
    this.file = file;
  }

  /** Writes the templates that are new; gives their number. */
  int templates(List<Template> templates) {
    int fresh = 0;
    for (Template template : templates) {
      Template own =
          new Template(
              id("template", template.id()),
              template.title(),
              template.kind(),
              template.forums(),
              template.minutes(),
              template.guidance(),
              template.items(),
              false);
      fresh +=
          save(
              new OwnContent(
                  own.id(), "template", own.title(), new TemplateCodec().write(List.of(own))));
    }
    return fresh;
  }

  /** Writes the decks that are new; gives their number. */
  int decks(List<Deck> decks) {
    int fresh = 0;
    for (Deck deck : decks) {
      Deck own = deck.own(id("deck", deck.id()), deck.title());
      fresh +=
          save(new OwnContent(own.id(), "deck", own.title(), new DeckCodec().write(List.of(own))));
    }
    return fresh;
  }

  /** Writes the forms that are new; gives their number. */
  int forms(List<FormTemplate> forms) {
    int fresh = 0;
    for (FormTemplate form : forms) {
      FormTemplate own = form.own(id("form", form.id()));
      fresh +=
          save(new OwnContent(own.id(), "form", own.title(), new FormCodec().write(List.of(own))));
    }
    return fresh;
  }

  private int save(OwnContent content) {
    Optional<OwnContent> there =
        session.settings().ownContent(content.kind()).stream()
            .filter(old -> old.id().equals(content.id()))
            .findFirst();
    if (there.isEmpty()) {
      session.settings().save(content);
      return 1;
    }
    if (!there.get().equals(content)) {
      throw new StoreRefusedException(
          Reason.RULE,
          "Filen »%s« kan ikke hentes, for »%s« findes her i forvejen med et andet indhold."
              .formatted(file, content.title()));
    }
    return 0;
  }

  private static String id(String kind, String inFile) {
    String name = "dk.medspil.import/" + kind + "/" + inFile;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
