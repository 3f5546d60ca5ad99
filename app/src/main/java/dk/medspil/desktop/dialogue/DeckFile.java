package dk.medspil.desktop.dialogue;

import dk.medspil.content.ContentPack;
import dk.medspil.content.DeckCodec;
import dk.medspil.content.DeckText;
import dk.medspil.content.RefusedContentException;
import dk.medspil.desktop.Texts;
import dk.medspil.document.read.WordText;
import dk.medspil.domain.dialogue.Deck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file that should hold decks turned out to be. */
sealed interface DeckFile {
  /** What can be read: our own packs, and ordinary text with headings. */
  List<String> EXTENSIONS = List.of("json", "docx", "md", "txt");

  /** A deck is words; more than this is something else. */
  long MOST_BYTES = 5L * 1024 * 1024;

  /** Decks, with the ids of the file. */
  record Read(List<Deck> decks) implements DeckFile {
    public Read {
      decks = List.copyOf(decks);
    }
  }

  /** Something else; nothing was taken from it. */
  record Refused(String sentence) implements DeckFile {}

  /**
   * Reads a file whole; slow.
   *
   * @throws UncheckedIOException if the file cannot be read at all
   */
  static DeckFile read(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      if (Files.size(path) > MOST_BYTES) {
        return new Refused(Texts.get("dialogue.deck.tooLarge", name));
      }
      return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
        case "json" -> pack(path);
        case "docx" ->
            text(
                name,
                WordText.read(path).stream()
                    .map(each -> new DeckText.Line(each.heading(), each.text()))
                    .toList());
        default -> text(name, DeckText.lines(words(Files.readAllBytes(path))));
      };
    } catch (WordText.NotWordException notWord) {
      return new Refused(Texts.get("dialogue.deck.notWord", name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DeckFile pack(Path path) throws IOException {
    try {
      return switch (ContentPack.read(path)) {
        case ContentPack.DeckPack(List<Deck> decks) -> new Read(decks);
        case ContentPack.TemplatePack templates ->
            new Refused(Texts.get("dialogue.deck.templates", String.valueOf(path.getFileName())));
        case ContentPack.FormPack forms ->
            new Refused(Texts.get("dialogue.deck.forms", String.valueOf(path.getFileName())));
      };
    } catch (RefusedContentException refused) {
      return new Refused(String.valueOf(refused.getMessage()));
    }
  }

  private static DeckFile text(String name, List<DeckText.Line> lines) {
    return DeckText.read(lines)
        .<DeckFile>map(deck -> new Read(List.of(deck)))
        .orElseGet(() -> new Refused(Texts.get("dialogue.deck.nothing", name)));
  }

  /** UTF-8, or what Windows wrote before that. */
  private static String words(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException older) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /**
   * Writes a deck as a file that {@link #read} reads: a pack when its name ends so, else text;
   * slow.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  static Path write(Path path, Deck deck) {
    try {
      boolean pack = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
      return Files.writeString(
          path, pack ? new DeckCodec().write(List.of(deck)) : DeckText.write(deck));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
