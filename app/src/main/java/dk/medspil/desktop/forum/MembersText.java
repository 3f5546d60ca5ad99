package dk.medspil.desktop.forum;

import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The members of a set-up that is not done yet as one text, a line for each, so that they outlive
 * the process. A line no version understands is left out.
 */
final class MembersText {
  private static final String BETWEEN = "\t";

  private MembersText() {}

  static String write(List<SetUp.NewForum> forums) {
    return forums.stream().map(MembersText::write).collect(Collectors.joining("\n"));
  }

  /** A forum without members has a line too, or it would get the usual ones back. */
  private static String write(SetUp.NewForum forum) {
    List<String> lines = new ArrayList<>(List.of(forum.kind().name()));
    forum
        .members()
        .forEach(member ->
            lines.add(
                String.join(
                    BETWEEN,
                    forum.kind().name(),
                    member.role().name(),
                    member.side().name(),
                    member.duty().name(),
                    member.name())));
    return String.join("\n", lines);
  }

  static Map<ForumKind, List<NewMember>> read(String text) {
    Map<ForumKind, List<NewMember>> members = new EnumMap<>(ForumKind.class);
    text.lines().map(line -> line.split(BETWEEN, 5)).forEach(words -> take(words, members));
    return members;
  }

  private static void take(String[] words, Map<ForumKind, List<NewMember>> members) {
    try {
      List<NewMember> of =
          members.computeIfAbsent(ForumKind.valueOf(words[0]), kind -> new ArrayList<>());
      if (words.length == 5) {
        of.add(
            new NewMember(
                words[4], Role.valueOf(words[1]), Side.valueOf(words[2]), Duty.valueOf(words[3])));
      }
    } catch (IllegalArgumentException written) {
      // By another version of Medspil: the line is left out, as promised.
    }
  }
}
