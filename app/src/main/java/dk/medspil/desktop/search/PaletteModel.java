package dk.medspil.desktop.search;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.document.manual.Manual;
import dk.medspil.document.manual.ManualSearch;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.search.FoundKind;
import dk.medspil.domain.search.Likeness;
import dk.medspil.domain.search.Marked;
import dk.medspil.domain.search.SearchQuery;
import dk.medspil.store.SearchScope;
import dk.medspil.store.SearchStore.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the palette offers for what is typed: names at once, texts as soon as they are found. */
final class PaletteModel {
  private static final int COMMANDS = 5;
  private static final int NAMES = 3;
  private static final int HITS = 24;
  private static final int WIDTH = 58;

  private final Frame frame;
  private final Recents recents;
  private final Supplier<List<Command>> commands;
  private final Supplier<List<Command>> places;

  /** Read when it is first asked, on the thread that searches. */
  private final Supplier<ManualSearch> manual =
      new Supplier<>() {
        private @Nullable ManualSearch known;

        @Override
        public ManualSearch get() {
          if (known == null) {
            known = new ManualSearch(new Manual());
          }
          return known;
        }
      };

  private List<String> decks = List.of();
  private List<RecentPlace> visited = List.of();
  private String wanted = "";
  private Consumer<List<PaletteEntry>> answer = found -> {};
  private boolean reading;

  PaletteModel(
      Frame frame,
      Recents recents,
      Supplier<List<Command>> commands,
      Supplier<List<Command>> places) {
    this.frame = frame;
    this.recents = recents;
    this.commands = commands;
    this.places = places;
  }

  /** Reads what must be at hand before the first letter; {@code then} follows where it is asked. */
  void prepare(Runnable then) {
    reading = false;
    List<Recents.Visit> visits = recents.visits();
    Forum here = frame.forum().getValue();
    visited = List.of();
    frame
        .work()
        .read(
            session -> RecentPlace.read(session, visits, here),
            found -> {
              visited = found;
              then.run();
            });
    if (decks.isEmpty()) {
      frame
          .work()
          .inBackground(
              () -> frame.content().decks().stream().map(Deck::title).toList(),
              titles -> decks = titles);
    }
  }

  /** Commands, places and names that fit; without letters where the user was last. */
  List<PaletteEntry> atOnce(String text) {
    if (text.isBlank()) {
      return Stream.concat(visits().limit(NAMES * 2), named("").sorted(LIKELY).map(Scored::entry))
          .toList();
    }
    List<PaletteEntry> entries = new ArrayList<>();
    named(text).sorted(LIKELY).limit(COMMANDS).map(Scored::entry).forEach(entries::add);
    visited.stream()
        .flatMap(visit ->
            Likeness.of(text, title(visit)).stream().map(found -> visit(visit, found.name())))
        .limit(NAMES)
        .forEach(entries::add);
    decks.stream()
        .flatMap(deck -> Likeness.of(text, deck).stream())
        .filter(found -> found.score() >= 1000)
        .sorted(Comparator.comparingInt(Likeness::score).reversed())
        .limit(NAMES)
        .map(this::deck)
        .forEach(entries::add);
    return entries;
  }

  /**
   * Looks in the store; {@code then} gets nothing but the answer to what was typed last. However
   * fast somebody types, one search is under way at a time.
   */
  void find(String text, Consumer<List<PaletteEntry>> then) {
    wanted = text;
    answer = then;
    if (!reading) {
      read();
    }
  }

  private void read() {
    String text = wanted;
    SearchQuery query = SearchQuery.of(text, LocalDate.now(frame.clock()));
    SearchScope scope = SearchScope.in(frame.forum().getValue());
    reading = true;
    frame
        .work()
        .read(
            session ->
                new Found(
                    session.search().find(query, scope, HITS),
                    query.words().isEmpty() ? List.of() : manual.get().find(text)),
            found -> {
              reading = false;
              if (text.equals(wanted)) {
                answer.accept(entries(found, query.words()));
              } else {
                read();
              }
            });
  }

  private record Found(List<Hit> hits, List<ManualSearch.Hit> pages) {}

  private List<PaletteEntry> entries(Found found, List<String> words) {
    return Stream.concat(
            grouped(found.hits()).stream(),
            found.pages().stream().limit(NAMES).map(page -> page(page, words)))
        .toList();
  }

  private PaletteEntry page(ManualSearch.Hit page, List<String> words) {
    String name =
        page.heading().isEmpty() || page.heading().equals(page.title())
            ? page.title()
            : page.title() + ": " + page.heading();
    return new PaletteEntry(
        Texts.get("search.group.manual"),
        Icons.GUIDELINE,
        Marked.excerpt(name, words, WIDTH),
        "",
        Optional.empty(),
        () -> frame.go(new Place.Manual(page.page(), page.heading())));
  }

  /** Titles under what they are, each kind a few; everything else under "Fundet i teksten". */
  private List<PaletteEntry> grouped(List<Hit> hits) {
    Map<FoundKind, List<PaletteEntry>> titles = new LinkedHashMap<>();
    List<PaletteEntry> inText = new ArrayList<>();
    for (FoundKind kind :
        List.of(
            FoundKind.TASK,
            FoundKind.MEETING,
            FoundKind.AGENDA_ITEM,
            FoundKind.PLAN_LINE,
            FoundKind.OCCURRENCE,
            FoundKind.SURVEY,
            FoundKind.STRATEGY,
            FoundKind.GOAL,
            FoundKind.APV_ROUND,
            FoundKind.ACCIDENT,
            FoundKind.GUIDELINE,
            FoundKind.FILLED_FORM,
            FoundKind.TRIO_AGREEMENT,
            FoundKind.BOARD)) {
      titles.put(kind, new ArrayList<>());
    }
    for (Hit hit : hits) {
      List<PaletteEntry> group = titles.get(hit.kind());
      boolean isTitle = hit.excerpt().marks().isEmpty() || !hit.heading().marks().isEmpty();
      if (group != null && isTitle && group.size() < NAMES) {
        group.add(entry(hit, group(hit.kind()), hit.heading()));
      } else if (inText.size() < NAMES * 2) {
        boolean quotes = !hit.excerpt().text().isEmpty();
        Marked words = quotes ? hit.excerpt() : hit.heading();
        inText.add(entry(hit, Texts.get("search.group.text"), words));
      }
    }
    return Stream.concat(titles.values().stream().flatMap(List::stream), inText.stream()).toList();
  }

  private static String group(FoundKind kind) {
    return switch (kind) {
      case MEETING -> Texts.get("search.group.meetings");
      case AGENDA_ITEM -> Texts.get("search.group.items");
      case TASK -> Texts.get("search.group.tasks");
      case PLAN_LINE, APV_ROUND, APV_CHANGE, ACCIDENT -> Texts.get("search.group.plan");
      case OCCURRENCE -> Texts.get("search.group.wheel");
      case SURVEY -> Texts.get("search.group.surveys");
      case STRATEGY, GOAL -> Texts.get("search.group.strategies");
      case GUIDELINE -> Texts.get("search.group.guidelines");
      case TRIO_AGREEMENT -> Texts.get("search.group.committee");
      case FILLED_FORM -> Texts.get("search.group.forms");
      case BOARD -> Texts.get("search.group.dialogues");
      case ATTACHMENT -> Texts.get("search.group.attachments");
      case OUTCOME, ADDENDUM, NOTE, ROUND_RESULT -> Texts.get("search.group.text");
    };
  }

  private PaletteEntry entry(Hit hit, String group, Marked words) {
    List<String> found =
        words.marks().stream()
            .map(span -> words.text().substring(span.from(), span.to()))
            .distinct()
            .toList();
    return new PaletteEntry(
        group,
        HitWords.icon(hit.kind()),
        Marked.excerpt(words.text(), found, WIDTH),
        HitWords.aside(hit),
        Optional.empty(),
        () -> {
          recents.named(FoundPlace.of(hit), hit.heading().text());
          frame.goIn(hit.forum(), FoundPlace.of(hit));
        });
  }

  private record Scored(int score, PaletteEntry entry) {}

  private static final Comparator<Scored> LIKELY =
      Comparator.comparingInt(Scored::score).reversed();

  private Stream<Scored> named(String text) {
    Map<String, Scored> byName = new LinkedHashMap<>();
    places
        .get()
        .forEach(place -> {
          String name = Texts.get("search.palette.goTo", place.name());
          fit(text, name, place).ifPresent(found -> byName.putIfAbsent(name, found));
        });
    commands
        .get()
        .forEach(command ->
            fit(text, command.name(), command)
                .ifPresent(found -> byName.putIfAbsent(command.name(), found)));
    return byName.values().stream();
  }

  private Optional<Scored> fit(String text, String name, Command command) {
    Optional<Likeness> like =
        text.isBlank() ? Optional.of(new Likeness(0, Marked.plain(name))) : Likeness.of(text, name);
    return like.map(found ->
        new Scored(
            found.score() + recents.bonus(name),
            new PaletteEntry(
                Texts.get("search.group.commands"),
                command.icon().orElse(Icons.FORWARD),
                found.name(),
                "",
                command.shortcut(),
                () -> {
                  recents.chosen(name);
                  command.run().run();
                })));
  }

  private Stream<PaletteEntry> visits() {
    return visited.stream().map(visit -> visit(visit, Marked.plain(title(visit))));
  }

  private String title(RecentPlace visit) {
    return recents.name(visit.place()).orElse(visit.title());
  }

  private PaletteEntry visit(RecentPlace visit, Marked name) {
    return new PaletteEntry(
        Texts.get("search.group.recent"),
        Icons.HISTORY,
        name,
        visit.forum().name(),
        Optional.empty(),
        () -> frame.goIn(visit.forum().id(), visit.place()));
  }

  private PaletteEntry deck(Likeness found) {
    return new PaletteEntry(
        Texts.get("search.group.decks"),
        Icons.DIALOGUE,
        found.name(),
        Texts.get("search.deck"),
        Optional.empty(),
        () -> frame.go(new Place.Dialogues()));
  }
}
