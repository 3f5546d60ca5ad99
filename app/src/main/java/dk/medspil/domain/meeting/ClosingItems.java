package dk.medspil.domain.meeting;

import dk.medspil.domain.meeting.TemplateItem.Part;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The items an agenda ends with: what to tell others, evaluation, any other business.
 *
 * <p>They are known by title, because an agenda keeps its titles and not the part of the template
 * they came from.
 *
 * @param titles in lower case, without space around
 */
public record ClosingItems(Set<String> titles) {
  public ClosingItems {
    titles = Set.copyOf(titles);
  }

  /** Those of some templates. */
  public static ClosingItems of(Collection<Template> templates) {
    return new ClosingItems(
        templates.stream()
            .flatMap(template -> template.items().stream())
            .filter(item -> item.part() == Part.CLOSING)
            .map(item -> key(item.title()))
            .collect(Collectors.toSet()));
  }

  /**
   * The place of something new: after everything else, and before the items the agenda ends with.
   */
  public int placeBefore(List<AgendaItem> agenda) {
    int place = agenda.size();
    while (place > 0 && titles.contains(key(agenda.get(place - 1).title()))) {
      place--;
    }
    return place;
  }

  private static String key(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
