package dk.medspil.domain.handover;

import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether something is a member's, by the words that say who is responsible: "Leder og TR". */
public final class Responsibility {
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");

  private final Set<String> words = new HashSet<>();
  private final String name;

  private Responsibility(Forum forum, Member member) {
    name = member.name().strip().toLowerCase(Locale.ROOT);
    words.addAll(words(member.role()));
    if (member.duty() != Duty.NONE) {
      words.add(member.duty().label().toLowerCase(Locale.ROOT));
    }
    if (forum.kind() == ForumKind.TRIO) {
      words.add("trio");
    }
  }

  /** The responsibility of a member of a forum. */
  public static Responsibility of(Forum forum, Member member) {
    return new Responsibility(forum, member);
  }

  /** Whether these words name the member's role, duty or name; empty words name nobody. */
  public boolean isNamedBy(String responsible) {
    String text = responsible.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return false;
    }
    return (!name.isEmpty() && text.contains(name))
        || NOT_A_LETTER.splitAsStream(text).anyMatch(words::contains);
  }

  private static List<String> words(Role role) {
    return switch (role) {
      case LEADER -> List.of("leder", "lederen", "ledelsen", "ledelse");
      case TR -> List.of("tr", "tillidsrepræsentant", "tillidsrepræsentanten");
      case JOINT_TR -> List.of("ftr", "fællestillidsrepræsentant", "fællestillidsrepræsentanten");
      case AMR -> List.of("amr", "arbejdsmiljørepræsentant", "arbejdsmiljørepræsentanten");
      case EMPLOYEE -> List.of("medarbejdersiden", "medarbejder", "medarbejderen");
    };
  }
}
