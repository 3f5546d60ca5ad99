package dk.medspil.exchange;

/**
 * What a schema cannot see: that ids are unique and lead somewhere, that positions run without
 * gaps, that closed lines were judged (R10) and that frozen minutes still are what was frozen.
 */
final class Coherence {
  private Coherence() {}

  /** Throws {@link Fields.Wrong} at the first thing that does not hang together. */
  static void require(PackageKind kind, PackageContent content) {
    if (kind == PackageKind.MEETING && content.meetings().size() != 1) {
      throw new Fields.Wrong("/meetings", "skal der være netop ét møde");
    }
    if (kind == PackageKind.BOARD
        && (content.boards().size() != 1 || !content.meetings().isEmpty())) {
      throw new Fields.Wrong("/boards", "skal der være netop én tavle og intet møde");
    }
    if (content.workplace().isEmpty() && !content.forums().isEmpty()) {
      throw new Fields.Wrong("", "mangler »workplace«");
    }
    var ids = new PackageIds(content);
    ForumCoherence.require(content, ids);
    MeetingCoherence.require(content, ids);
    BoardCoherence.require(content, ids);
    PlanCoherence.require(content, ids);
    SurveyCoherence.require(content, ids);
    ApvCoherence.require(content, ids);
    GuidelineCoherence.require(content, ids);
    StrategyCoherence.require(content, ids);
    ContentCoherence.require(content, ids);
  }
}
