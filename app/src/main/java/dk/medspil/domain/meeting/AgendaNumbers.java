package dk.medspil.domain.meeting;

import java.util.ArrayList;
import java.util.List;

/** The numbers printed before agenda items: 1, 2, 2.1, 2.2, 3. */
public final class AgendaNumbers {
  private AgendaNumbers() {}

  /**
   * The number of each item, in the items' order; a sub-item that stands first counts as an item.
   */
  public static List<String> of(List<AgendaItem> items) {
    List<String> numbers = new ArrayList<>();
    int main = 0;
    int sub = 0;
    for (AgendaItem item : items) {
      if (item.level() == 0 || main == 0) {
        main++;
        sub = 0;
        numbers.add(Integer.toString(main));
      } else {
        sub++;
        numbers.add(main + "." + sub);
      }
    }
    return List.copyOf(numbers);
  }
}
