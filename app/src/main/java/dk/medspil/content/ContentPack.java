package dk.medspil.content;

import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.meeting.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A pack of templates, decks or forms that somebody made outside the program. Entries keep the ids
 * of the file, which are unique within the file only.
 */
public sealed interface ContentPack {

  /** A pack of agenda templates; never empty. */
  record TemplatePack(List<Template> templates) implements ContentPack {
    public TemplatePack {
      templates = List.copyOf(templates);
    }
  }

  /** A pack of dialogue decks; never empty. */
  record DeckPack(List<Deck> decks) implements ContentPack {
    public DeckPack {
      decks = List.copyOf(decks);
    }
  }

  /** A pack of forms; never empty. */
  record FormPack(List<FormTemplate> forms) implements ContentPack {
    public FormPack {
      forms = List.copyOf(forms);
    }
  }

  /**
   * Reads a pack of any kind; the file says itself which it is.
   *
   * @throws RefusedContentException if the file is not a whole and valid pack
   * @throws IOException if the file cannot be read at all
   */
  static ContentPack read(Path file) throws RefusedContentException, IOException {
    String name = String.valueOf(file.getFileName());
    // Before the bytes are read: a film dropped on the window must not fill the memory.
    PackReader.requireSize(name, Files.size(file));
    return read(name, Files.readAllBytes(file));
  }

  /**
   * Reads a pack of any kind from its bytes.
   *
   * @param name the file's name, for the sentence of a refusal
   * @throws RefusedContentException if the bytes are not a whole and valid pack
   */
  static ContentPack read(String name, byte[] bytes) throws RefusedContentException {
    return switch (PackReader.sniff(name, bytes)) {
      case TEMPLATE -> new TemplatePack(new TemplateCodec().read(name, bytes));
      case DECK -> new DeckPack(new DeckCodec().read(name, bytes));
      case FORM -> new FormPack(new FormCodec().read(name, bytes));
    };
  }
}
