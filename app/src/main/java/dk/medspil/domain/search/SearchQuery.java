package dk.medspil.domain.search;

import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.calendar.DanishInput;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.task.TaskState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody looks for. Words must all be there; those in quotation marks stand together. The
 * filters {@code ansvarlig:}, {@code status:}, {@code forfalder:}, {@code forum:} and {@code type:}
 * narrow it down.
 *
 * @param words in the order they were typed
 * @param responsible part of who is responsible, "AMR"
 * @param states names of the states that are wanted; empty for all
 * @param due when it falls due
 * @param forum part of a forum's name
 * @param kinds what is wanted; empty for all
 * @param advice one Danish sentence for each filter that was not understood, and so has no effect
 */
public record SearchQuery(
    List<String> words,
    Optional<String> responsible,
    Set<String> states,
    Optional<Due> due,
    Optional<String> forum,
    Set<FoundKind> kinds,
    List<String> advice) {
  private static final Pattern PART =
      Pattern.compile("(?:(\\p{L}+):)?(?:\"([^\"]*)\"?|([^\\s\"]+))", Pattern.UNICODE_CASE);

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  public SearchQuery {
    words = List.copyOf(words);
    states = Set.copyOf(states);
    kinds = Set.copyOf(kinds);
    advice = List.copyOf(advice);
  }

  /**
   * A time when something falls due.
   *
   * @param from the first day; empty for any before
   * @param to the last day; empty for any after
   */
  public record Due(Optional<LocalDate> from, Optional<LocalDate> to) {}

  /** Words without filters. */
  public static SearchQuery ofWords(String text) {
    return new SearchQuery(
        Pattern.compile("\\s+").splitAsStream(text).filter(SearchQuery::holdsLetter).toList(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        List.of());
  }

  /**
   * Reads what was typed; nothing is ever refused, what is no filter is a word.
   *
   * @param today the day that dates without a year are counted from
   */
  public static SearchQuery of(String text, LocalDate today) {
    Reading reading = new Reading(today);
    Matcher part = PART.matcher(text);
    while (part.find()) {
      String value = Optional.ofNullable(part.group(2)).orElseGet(() -> part.group(3));
      reading.take(Optional.ofNullable(part.group(1)).orElse(""), value.strip());
    }
    return reading.done();
  }

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return words.isEmpty() && !isFiltered();
  }

  /** Whether there are filters. */
  public boolean isFiltered() {
    return responsible.isPresent()
        || !states.isEmpty()
        || due.isPresent()
        || forum.isPresent()
        || !kinds.isEmpty();
  }

  /** The same query for some kinds only. */
  public SearchQuery only(Set<FoundKind> wanted) {
    return new SearchQuery(words, responsible, states, due, forum, wanted, advice);
  }

  private static boolean holdsLetter(String word) {
    return LETTER.matcher(word).find();
  }

  private static final class Reading {
    private final LocalDate today;
    private final List<String> words = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();
    private final Set<String> states = new LinkedHashSet<>();
    private final Set<FoundKind> kinds = EnumSet.noneOf(FoundKind.class);
    private Optional<String> responsible = Optional.empty();
    private Optional<String> forum = Optional.empty();
    private Optional<Due> due = Optional.empty();

    private Reading(LocalDate today) {
      this.today = today;
    }

    private void take(String name, String value) {
      switch (name.toLowerCase(Locale.ROOT)) {
        case "ansvarlig" -> responsible = Optional.of(value).filter(SearchQuery::holdsLetter);
        case "forum" -> forum = Optional.of(value).filter(SearchQuery::holdsLetter);
        case "status" -> state(value);
        case "forfalder" -> due(value);
        case "type" -> kind(value);
        case "" -> word(value);
        default -> word(name + ":" + value);
      }
    }

    private void word(String value) {
      if (holdsLetter(value)) {
        words.add(value);
      }
    }

    /** {@code status:åben}, {@code status:igang}: the beginning of the label is enough. */
    private void state(String value) {
      if (value.isEmpty()) {
        return;
      }
      String wanted = squeezed(value);
      Stream.of(
              Stream.of(TaskState.values())
                  .map(state -> new String[] {state.name(), state.label()}),
              Stream.of(LineStatus.values()).map(one -> new String[] {one.name(), one.label()}),
              Stream.of(MeetingState.values()).map(one -> new String[] {one.name(), one.label()}))
          .flatMap(each -> each)
          .filter(each -> squeezed(each[1]).startsWith(wanted))
          .forEach(each -> states.add(each[0]));
      if (states.isEmpty()) {
        advice.add("Status kan være åben, i gang, afventer, effekt vurderes, løst eller opgivet.");
      }
    }

    private void kind(String value) {
      if (value.isEmpty()) {
        return;
      }
      String wanted = squeezed(value);
      Stream.of(FoundKind.values())
          .filter(
              kind -> kind.type().startsWith(wanted) || squeezed(kind.label()).startsWith(wanted))
          .forEach(kinds::add);
      if (kinds.isEmpty()) {
        advice.add("Type kan være møde, punkt, referat, dialog, opgave eller apv.");
      }
    }

    private void due(String value) {
      String sign = value.replaceAll("[^<>=].*", "");
      String day = value.substring(sign.length()).strip();
      if (day.isEmpty()) {
        return;
      }
      DanishInput.date(day, today)
          .toOptional()
          .ifPresentOrElse(
              date -> due = Optional.of(due(sign, date)),
              () -> advice.add("Skriv forfalder sådan: forfalder:<12.3. eller forfalder:12.3."));
    }

    private static Due due(String sign, LocalDate date) {
      return switch (sign) {
        case "<" -> new Due(Optional.empty(), Optional.of(date.minusDays(1)));
        case "<=" -> new Due(Optional.empty(), Optional.of(date));
        case ">" -> new Due(Optional.of(date.plusDays(1)), Optional.empty());
        case ">=" -> new Due(Optional.of(date), Optional.empty());
        default -> new Due(Optional.of(date), Optional.of(date));
      };
    }

    private static String squeezed(String text) {
      return text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    private SearchQuery done() {
      return new SearchQuery(words, responsible, states, due, forum, kinds, advice);
    }
  }
}
