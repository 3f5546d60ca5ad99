package dk.medspil.desktop.hall;

import dk.medspil.desktop.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Things on pages; there is always at least one page.
 *
 * @param <T> what is on them
 */
record Pages<T>(List<List<T>> pages) {

  Pages {
    pages = pages.isEmpty() ? List.of(List.of()) : List.copyOf(pages);
  }

  /** So many on each page. */
  static <T> Pages<T> of(List<T> all, int perPage) {
    List<List<T>> pages = new ArrayList<>();
    for (int i = 0; i < all.size(); i += perPage) {
      pages.add(all.subList(i, Math.min(all.size(), i + perPage)));
    }
    return new Pages<>(pages);
  }

  /** As many on each page as there is height for; empty when one alone is too high. */
  static <T> Optional<Pages<T>> fill(
      List<T> all, ToDoubleFunction<T> height, double gap, double room) {
    List<List<T>> pages = new ArrayList<>();
    List<T> page = new ArrayList<>();
    double used = 0;
    for (T one : all) {
      double high = height.applyAsDouble(one);
      if (high > room) {
        return Optional.empty();
      }
      if (used + high > room) {
        pages.add(List.copyOf(page));
        page.clear();
        used = 0;
      }
      page.add(one);
      used += high + gap;
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return Optional.of(new Pages<>(pages));
  }

  int count() {
    return pages.size();
  }

  List<T> page(int index) {
    return pages.get(index);
  }

  int clamp(int index) {
    return Math.clamp(index, 0, count() - 1);
  }

  /** The page that holds the thing with an index. */
  int pageOf(int index) {
    int seen = 0;
    for (int page = 0; page < count(); page++) {
      seen += pages.get(page).size();
      if (index < seen) {
        return page;
      }
    }
    return 0;
  }

  /** "1 af 2". */
  String words(int page) {
    return Texts.get("hall.page", page + 1, count());
  }
}
