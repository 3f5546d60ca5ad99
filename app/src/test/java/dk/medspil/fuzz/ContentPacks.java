package dk.medspil.fuzz;

import dk.medspil.content.ContentPack;
import dk.medspil.content.DeckCodec;
import dk.medspil.content.FormCodec;
import dk.medspil.content.RefusedContentException;
import dk.medspil.content.TemplateCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Packs of templates and decks, and the same once more as the user's own content. */
final class ContentPacks implements Target {
  private final List<String> seeds =
      List.of(Corpus.text("deck.json"), Corpus.text("template.json"));
  private byte[] last = new byte[0];

  @Override
  public String name() {
    return "content";
  }

  @Override
  public boolean once(Mutator mutator) {
    String seed = mutator.any(seeds);
    return read(
        switch (mutator.random().nextInt(9)) {
          case 0 -> mutator.bytes(seed.getBytes(StandardCharsets.UTF_8));
          case 1 ->
              seed.getBytes(
                  mutator.any(List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)));
          case 2 -> many(mutator).getBytes(StandardCharsets.UTF_8);
          case 3 -> ("\uFEFF" + mutator.json(seed)).getBytes(StandardCharsets.UTF_8);
          default -> mutator.json(seed).getBytes(StandardCharsets.UTF_8);
        });
  }

  /** A list with as many wrong entries as fit. */
  private static String many(Mutator mutator) {
    String entry = mutator.any(List.of("1,", "{},", "[],", "\"\",", "null,"));
    int times = mutator.random().nextInt(1, mutator.random().nextInt(20) == 0 ? 1_500_000 : 20_000);
    return "{\"format\": \"medspil-deck\", \"version\": 1, \"decks\": ["
        + entry.repeat(times)
        + "1]}";
  }

  @Override
  public boolean read(byte[] input) {
    last = input;
    try {
      switch (ContentPack.read("pakke.json", input)) {
        case ContentPack.DeckPack(var decks) ->
            new DeckCodec().readOwn(new DeckCodec().write(decks));
        case ContentPack.FormPack(var forms) ->
            new FormCodec().readOwn(new FormCodec().write(forms));
        case ContentPack.TemplatePack(var templates) ->
            new TemplateCodec().readOwn(new TemplateCodec().write(templates));
      }
      return true;
    } catch (RefusedContentException refusal) {
      return Target.refused(refusal);
    }
  }

  @Override
  public byte[] lastInput() {
    return last;
  }
}
