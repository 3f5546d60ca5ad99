package dk.medspil.exchange;

import dk.medspil.domain.meeting.AttachmentName;
import dk.medspil.domain.meeting.MinutesContent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What must be true of the meetings of a package: the order of the agenda, and that frozen minutes
 * still are what was frozen.
 */
final class MeetingCoherence {
  private final PackageContent content;
  private final PackageIds ids;

  private MeetingCoherence(PackageContent content, PackageIds ids) {
    this.content = content;
    this.ids = ids;
  }

  static void require(PackageContent content, PackageIds ids) {
    var work = new MeetingCoherence(content, ids);
    work.meetings();
  }

  private void meetings() {
    for (int i = 0; i < content.meetings().size(); i++) {
      String at = "/meetings/" + i;
      MeetingPart part = content.meetings().get(i);
      ids.unique(at, part.meeting().id());
      ids.known(at + "/forum", Optional.of(part.meeting().forumId()), ids.forums());
      agenda(at, part);
      Set<UUID> present = new HashSet<>();
      part.attendance()
          .forEach(one -> {
            ids.known(at + "/attendance", Optional.of(one.memberId()), ids.members());
            if (!present.add(one.memberId())) {
              throw new Fields.Wrong(at + "/attendance", "står det samme medlem to gange");
            }
          });
      versions(at, part);
      part.addenda().forEach(addendum -> ids.unique(at + "/addenda", addendum.id()));
    }
  }

  private void agenda(String at, MeetingPart part) {
    Set<UUID> items = PackageIds.of(part.items(), item -> item.id());
    part.items().forEach(item -> ids.unique(at + "/items", item.id()));
    List<Integer> positions = part.items().stream().map(item -> item.position()).toList();
    if (!positions.equals(IntStream.range(0, positions.size()).boxed().toList())) {
      throw new Fields.Wrong(at + "/items", "står punkterne ikke i rækkefølge fra 0");
    }
    part.comments()
        .forEach(comment -> {
          ids.unique(at + "/comments", comment.id());
          ids.known(at + "/comments", comment.itemId(), items);
        });
    part.attachments()
        .forEach(file -> {
          ids.unique(at + "/attachments", file.id());
          ids.known(at + "/attachments", Optional.of(file.itemId()), items);
          if (!AttachmentName.clean(file.name()).equals(file.name())) {
            throw new Fields.Wrong(at + "/attachments", "står et filnavn, som ikke kan bruges");
          }
        });
    part.outcomes()
        .forEach(outcome -> {
          ids.unique(at + "/outcomes", outcome.id());
          ids.known(at + "/outcomes", Optional.of(outcome.itemId()), items);
          ids.known(at + "/outcomes", outcome.taskId(), ids.tasks());
        });
  }

  private void versions(String at, MeetingPart part) {
    Set<Integer> numbers = new HashSet<>();
    part.versions()
        .forEach(version -> {
          ids.unique(at + "/versions", version.id());
          if (!numbers.add(version.number())) {
            throw new Fields.Wrong(at + "/versions", "står det samme nummer to gange");
          }
          if (!MinutesContent.sha256(version.content()).equals(version.sha256())) {
            throw new Fields.Wrong(
                at + "/versions", "passer et frosset referat ikke med sin kontrolsum");
          }
        });
  }
}
