package dk.medspil.exchange;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardScore;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Votes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What must be true of the boards of a package: everything lies in an area the board has, and no
 * more dots are given than there are.
 */
final class BoardCoherence {
  private final PackageContent content;
  private final PackageIds ids;

  private BoardCoherence(PackageContent content, PackageIds ids) {
    this.content = content;
    this.ids = ids;
  }

  static void require(PackageContent content, PackageIds ids) {
    var work = new BoardCoherence(content, ids);
    work.boards();
  }

  private void boards() {
    for (int i = 0; i < content.boards().size(); i++) {
      String at = "/boards/" + i;
      BoardRecord record = content.boards().get(i);
      Board board = record.board();
      ids.unique(at, board.id());
      ids.known(at + "/forum", Optional.of(board.forumId()), ids.forums());
      ids.known(at + "/meeting", board.meetingId(), ids.meetings());
      record.prompts().forEach(prompt -> ids.unique(at + "/prompts", prompt.id()));
      record.groups().forEach(group -> ids.unique(at + "/groups", group.id()));
      Set<UUID> groups = record.groups().stream().map(NoteGroup::id).collect(Collectors.toSet());
      record
          .notes()
          .forEach(note -> {
            ids.unique(at + "/notes", note.id());
            ids.known(at + "/notes", note.groupId(), groups);
          });
      boolean outside =
          !board.shape().steps().contains(board.step())
              || record.prompts().stream().anyMatch(p -> !board.shape().steps().contains(p.step()))
              || record.notes().stream().anyMatch(n -> !board.shape().steps().contains(n.step()))
              || board.shape().rounds().stream()
                  .anyMatch(r -> !board.shape().steps().contains(r.step()));
      if (outside) {
        throw new Fields.Wrong(at + "/areas", "ligger noget i et felt, som tavlen ikke har");
      }
      rating(at, record);
      if (Votes.given(record) > board.dots()) {
        throw new Fields.Wrong(at + "/dots", "er der givet flere prikker, end tavlen har");
      }
    }
  }

  /** Every score is of the board's own rating, of parts that are there, and of each thing one. */
  private void rating(String at, BoardRecord record) {
    Set<UUID> parts = PackageIds.of(record.rating().parts(), BoardPart::id);
    record.rating().parts().forEach(part -> ids.unique(at + "/parts", part.id()));
    List<Integer> positions = record.rating().parts().stream().map(BoardPart::position).toList();
    if (!positions.equals(IntStream.range(0, positions.size()).boxed().toList())) {
      throw new Fields.Wrong(at + "/parts", "står delene ikke i rækkefølge fra 0");
    }
    Set<Object> rated = new HashSet<>();
    for (BoardScore score : record.rating().scores()) {
      ids.unique(at + "/scores", score.id());
      score
          .pair()
          .ifPresent(pair -> {
            ids.known(at + "/scores", Optional.of(pair.first()), parts);
            ids.known(at + "/scores", Optional.of(pair.second()), parts);
          });
      boolean fits =
          record.board().shape().rating().equals(Optional.of(score.quality().kind()))
              && score.quality().kind().isOfPairs() == score.pair().isPresent();
      if (!fits || !rated.add(List.of(score.pair(), score.quality()))) {
        throw new Fields.Wrong(at + "/scores", "står en vurdering, som ikke hører til på tavlen");
      }
    }
    if (!record.rating().isEmpty() && record.board().shape().rating().isEmpty()) {
      throw new Fields.Wrong(at + "/rating", "mangler, hvad tavlen vurderer");
    }
  }
}
