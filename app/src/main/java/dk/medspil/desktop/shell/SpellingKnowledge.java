package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.SpellingMarks;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.OwnWords;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.forum.Member;
import dk.medspil.spelling.Misspelling;
import dk.medspil.spelling.Speller;
import dk.medspil.store.Session;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks spelling beside the window, with a dictionary that is read when something is first written
 * in a field of several lines. Names of members and the user's own words are right.
 */
final class SpellingKnowledge {

  private static final Logger LOG = LoggerFactory.getLogger(SpellingKnowledge.class);

  /** What is read of the store. */
  private record Known(boolean on, Set<String> words) {}

  private final Work work;
  private final Callable<Speller> source;
  // A dialog that is closed takes its marks with it.
  private final Set<SpellingMarks> all = Collections.newSetFromMap(new WeakHashMap<>());
  private final ExecutorService beside =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("medspil-spelling").daemon(true).factory());
  private Known known = new Known(false, Set.of());
  private Optional<Speller> speller = Optional.empty();
  private boolean broken;

  SpellingKnowledge(Work work, Callable<Speller> source) {
    this.work = work;
    this.source = source;
  }

  /** Marks for one more window. */
  SpellingMarks marks() {
    var marks = new SpellingMarks(new OfWindow());
    all.add(marks);
    return marks;
  }

  /** Reads what is known, and follows it from now on. */
  void follow() {
    Live.of(
        work,
        Set.of("member", "setting"),
        SpellingKnowledge::read,
        now -> {
          if (!now.equals(known)) {
            known = now;
            all.forEach(SpellingMarks::refresh);
          }
        });
  }

  private static Known read(Session session) {
    Stream<String> names =
        session.workplaces().forums().stream()
            .flatMap(forum -> session.workplaces().members(forum.id()).stream())
            .map(Member::name);
    Set<String> words =
        names
            .flatMap(name -> Stream.of(name.split("[\\s-]+")))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new));
    OwnWords.in(session).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return new Known(OwnWords.isChecked(session), Set.copyOf(words));
  }

  private static boolean isRight(String word, Known known) {
    return known.words().contains(word)
        || (word.endsWith("s") && known.words().contains(word.substring(0, word.length() - 1)));
  }

  private <T> void ask(Function<Speller, T> question, Consumer<T> then) {
    if (beside.isShutdown()) {
      return;
    }
    beside.execute(() -> {
      Optional<T> answer = loaded().map(question);
      Platform.runLater(() -> answer.ifPresent(then));
    });
  }

  /** Without a dictionary nothing is marked, and nothing else is the worse for it. */
  private Optional<Speller> loaded() {
    if (speller.isEmpty() && !broken) {
      try {
        speller = Optional.of(source.call());
      } catch (Exception unreadable) {
        broken = true;
        if (!beside.isShutdown()) {
          LOG.error("the dictionary cannot be read", unreadable);
        }
      }
    }
    return speller;
  }

  /** What one window asks; its newest question outdates the older ones, not those of another. */
  private final class OfWindow implements SpellingMarks.Checker {
    private final AtomicInteger newest = new AtomicInteger();

    @Override
    public void check(String text, Consumer<List<Misspelling>> then) {
      int number = newest.incrementAndGet();
      Known now = known;
      if (!now.on() || text.isBlank()) {
        then.accept(List.of());
        return;
      }
      ask(
          // While the dictionary was read or a long text was checked, more may have been typed.
          with ->
              newest.get() == number
                  ? with.check(text, word -> isRight(word, now))
                  : List.<Misspelling>of(),
          found -> {
            if (newest.get() == number) {
              then.accept(found);
            }
          });
    }

    @Override
    public void suggest(String word, Consumer<List<String>> then) {
      ask(with -> with.suggest(word), then);
    }

    @Override
    public void learn(String word) {
      work.change(Texts.get("control.spelling.undo"), session -> OwnWords.add(session, word));
    }
  }

  /** Checks nothing more. */
  void close() {
    beside.shutdownNow();
  }
}
