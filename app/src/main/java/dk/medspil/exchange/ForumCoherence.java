package dk.medspil.exchange;

import dk.medspil.domain.duty.Course;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What must be true of the forums of a package, their members, proposals, courses and agreement.
 */
final class ForumCoherence {
  private final PackageContent content;
  private final PackageIds ids;

  private ForumCoherence(PackageContent content, PackageIds ids) {
    this.content = content;
    this.ids = ids;
  }

  static void require(PackageContent content, PackageIds ids) {
    var work = new ForumCoherence(content, ids);
    work.forums();
  }

  private void forums() {
    for (int i = 0; i < content.forums().size(); i++) {
      String at = "/forums/" + i;
      ForumPart part = content.forums().get(i);
      ids.unique(at, part.forum().id());
      ids.known(at + "/parent", part.forum().parent(), ids.forums());
      part.members().forEach(member -> ids.unique(at + "/members", member.id()));
      part.proposals().forEach(proposal -> ids.unique(at + "/proposals", proposal.id()));
      people(at, part);
      part.agreement().ifPresent(one -> ids.unique(at + "/agreement", one.id()));
      if (part.agreement().isPresent() && part.forum().kind() != ForumKind.TRIO) {
        throw new Fields.Wrong(at + "/agreement", "er en aftale om TRIO i et andet forum");
      }
    }
  }

  /** A substitute stands in for somebody else of the forum, and each course is noted once. */
  private void people(String at, ForumPart part) {
    Set<UUID> here = PackageIds.of(part.members(), Member::id);
    for (Member member : part.members()) {
      ids.known(at + "/members", member.tenure().standsInFor(), here);
      if (member.tenure().standsInFor().equals(Optional.of(member.id()))) {
        throw new Fields.Wrong(at + "/members", "er et medlem suppleant for sig selv");
      }
    }
    Set<List<Object>> noted = new HashSet<>();
    for (Course course : part.courses()) {
      ids.unique(at + "/courses", course.id());
      ids.known(at + "/courses", Optional.of(course.memberId()), here);
      if (!noted.add(List.of(course.memberId(), course.kind(), course.year()))) {
        throw new Fields.Wrong(at + "/courses", "står den samme uddannelse to gange");
      }
    }
  }
}
