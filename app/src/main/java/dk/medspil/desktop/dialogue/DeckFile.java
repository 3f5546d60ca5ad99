package dk.medspil.desktop.dialogue;

import dk.medspil.content.ContentPack;
import dk.medspil.content.DeckCodec;
import dk.medspil.content.RefusedContentException;
import dk.medspil.desktop.Texts;
import dk.medspil.domain.dialogue.Deck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a file that should hold decks turned out to be. */
sealed interface DeckFile {

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
    try {
      return switch (ContentPack.read(path)) {
        case ContentPack.DeckPack(List<Deck> decks) -> new Read(decks);
        case ContentPack.TemplatePack templates ->
            new Refused(Texts.get("dialogue.deck.templates", String.valueOf(path.getFileName())));
      };
    } catch (RefusedContentException refused) {
      return new Refused(String.valueOf(refused.getMessage()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Writes a deck as a file that {@link #read} reads; slow.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  static Path write(Path path, Deck deck) {
    try {
      return Files.writeString(path, new DeckCodec().write(List.of(deck)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
