package dk.medspil.exchange;

import dk.medspil.domain.forum.Forum;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A plan that a forum follows. A plan is no row in the store, so its id is made from its kind and
 * its forum and is as stable as they are.
 *
 * @param kind which plan
 * @param forum whose plan
 */
public record PlanRef(Kind kind, Forum forum) {

  /** The plans that a forum follows. */
  public enum Kind {
    APV("apv", "APV-handlingsplan"),
    TASKS("tasks", "Opgaveliste");

    private final String word;
    private final String label;

    Kind(String word, String label) {
      this.word = word;
      this.label = label;
    }

    /** The word used on the command line and in JSON. */
    public String word() {
      return word;
    }
  }

  /** The plans of some forums, in the forums' order. */
  public static List<PlanRef> of(List<Forum> forums) {
    return forums.stream()
        .flatMap(forum -> Arrays.stream(Kind.values()).map(kind -> new PlanRef(kind, forum)))
        .toList();
  }

  /** Stable for ever: a name-based UUID of the plan's kind and the forum's id. */
  public UUID id() {
    String name = "dk.medspil.plan/" + kind.word() + "/" + forum.id();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** The Danish title, such as "APV-handlingsplan, Lokal-MED". */
  public String title() {
    return kind.label + ", " + forum.name();
  }
}
