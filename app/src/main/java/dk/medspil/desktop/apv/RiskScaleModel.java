package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskColor;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.RiskScale.Words;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What can be done with the workplace's scale of risks. */
final class RiskScaleModel {
  private final Frame frame;

  RiskScaleModel(Frame frame) {
    this.frame = frame;
  }

  Frame frame() {
    return frame;
  }

  /** Writes a word while it is typed; typing on in one field is one step back. */
  void word(Words kind, int place, String word) {
    frame
        .work()
        .edit(
            Texts.get("apv.scale.edit"),
            "apv.scale." + kind + "." + place,
            session -> {
              RiskScale scale = session.plans().scale();
              if (place < scale.words(kind).size()) {
                session.plans().save(scale.withWord(kind, place, word));
              }
            });
  }

  /** Lets the middle band begin at a number. */
  void middleFrom(int number) {
    limits(scale -> number, RiskScale::highFrom);
  }

  /** Lets the high band begin at a number. */
  void highFrom(int number) {
    limits(RiskScale::middleFrom, scale -> number);
  }

  /** Lets a band stand on a colour; two bands never share one. */
  void color(Risk.Band band, RiskColor color) {
    frame
        .work()
        .change(
            Texts.get("apv.scale.edit"),
            session -> session.plans().save(session.plans().scale().withColor(band, color)));
  }

  /** The other limit is the one that stands there by now; what does not rise is not written. */
  private void limits(ToIntFunction<RiskScale> middle, ToIntFunction<RiskScale> high) {
    frame
        .work()
        .change(
            Texts.get("apv.scale.edit"),
            session -> {
              RiskScale scale = session.plans().scale();
              int middleFrom = middle.applyAsInt(scale);
              int highFrom = high.applyAsInt(scale);
              if (RiskScale.areLimits(scale.size(), middleFrom, highFrom)) {
                session.plans().save(scale.withLimits(middleFrom, highFrom));
              }
            });
  }

  /** Words and limits as they are until a workplace says otherwise, on the scale in use. */
  void usual() {
    frame
        .work()
        .change(
            Texts.get("apv.scale.usual"),
            session -> {
              RiskScale usual = RiskScale.usual(session.plans().scale().size());
              session.plans().save(usual);
              return usual.size();
            },
            size -> frame.done(Texts.get("apv.scale.usualDone", size)));
  }

  /**
   * Goes over to a scale of another size, with the limits and the words of levels that are usual
   * there, unless a line has no place on it.
   *
   * @param refused gets the sentence that says which lines those are, or nothing
   */
  void size(int size, Consumer<Optional<String>> refused) {
    frame
        .work()
        .change(
            Texts.get("apv.scale.size"),
            session -> {
              List<PlanLine> above = RiskScale.above(size, session.plans().lines());
              if (!above.isEmpty()) {
                return Optional.of(refusal(session, above, size));
              }
              session.plans().save(session.plans().scale().resized(size));
              return Optional.<String>empty();
            },
            answer -> {
              refused.accept(answer);
              if (answer.isEmpty()) {
                frame.done(Texts.get("apv.scale.sizeDone", size));
              }
            });
  }

  private static String refusal(Session session, List<PlanLine> above, int size) {
    Map<UUID, Long> byForum =
        above.stream().collect(Collectors.groupingBy(PlanLine::forumId, Collectors.counting()));
    String where =
        session.workplaces().forums().stream()
            .filter(forum -> byForum.containsKey(forum.id()))
            .map(forum -> Texts.get("apv.scale.where", byForum.get(forum.id()), forum.name()))
            .collect(Collectors.joining(", "));
    return Texts.get("apv.scale.refused", above.size(), where, size);
  }
}
