package dk.medspil.fuzz;

import dk.medspil.domain.calendar.DanishInput;
import dk.medspil.domain.calendar.Parsed;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.meeting.ItemShorthand;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What is typed into fields that understand Danish dates, times, lengths, tasks and items. */
final class TypedLines implements Target {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final List<String> seeds = Mutator.lines(Corpus.text("typed.txt"));
  private byte[] last = new byte[0];

  @Override
  public String name() {
    return "typed";
  }

  @Override
  public boolean once(Mutator mutator) {
    return read(mutator.line(seeds).getBytes(StandardCharsets.UTF_16BE));
  }

  @Override
  public boolean read(byte[] input) {
    last = input;
    String line = new String(input, StandardCharsets.UTF_16BE);
    TaskShorthand.read(line, TODAY);
    ItemShorthand.read(line);
    PrivacyGuard.check(line);
    return List.<Parsed<?>>of(
            DanishInput.date(line, TODAY),
            DanishInput.time(line),
            DanishInput.timeRange(line),
            DanishInput.duration(line))
        .stream()
        .anyMatch(parsed -> parsed.toOptional().isPresent());
  }

  @Override
  public byte[] lastInput() {
    return last;
  }
}
