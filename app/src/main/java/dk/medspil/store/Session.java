package dk.medspil.store;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The store as seen inside one transaction or one read. Valid only while the work it was given to
 * runs.
 */
public final class Session {
  private static final List<String> WITH_IDS =
      List.of(
          "workplace",
          "forum",
          "member",
          "course",
          "trio_agreement",
          "proposal",
          "meeting",
          "agenda_item",
          "outcome",
          "attachment",
          "minutes_version",
          "addendum",
          "board",
          "board_prompt",
          "note_group",
          "note",
          "board_part",
          "board_score",
          "task",
          "occurrence",
          "survey",
          "strategy",
          "strategy_theme",
          "goal",
          "goal_link",
          "goal_status",
          "improvement",
          "guideline",
          "guideline_event",
          "escalation",
          "filled_form",
          "topic",
          "plan_line",
          "evaluation",
          "trail",
          "apv_round",
          "round_result",
          "apv_change",
          "accident");

  private final Handle handle;
  private final Supplier<UUID> ids;

  Session(Handle handle) {
    this(handle, UUID::randomUUID);
  }

  Session(Handle handle, Supplier<UUID> ids) {
    this.handle = handle;
    this.ids = ids;
  }

  /** The workplace, its forums and members. */
  public WorkplaceStore workplaces() {
    return new WorkplaceStore(handle);
  }

  /** Courses and terms of members. */
  public CommitteeStore committees() {
    return new CommitteeStore(handle);
  }

  /** What a member hands over. */
  public HandoverStore handovers() {
    return new HandoverStore(this);
  }

  /** Meetings, attendance and proposals. */
  public MeetingStore meetings() {
    return new MeetingStore(handle);
  }

  /** Agenda items and outcomes. */
  public AgendaStore agendas() {
    return new AgendaStore(handle);
  }

  /** The files of agenda items. */
  public AttachmentStore attachments() {
    return new AttachmentStore(handle);
  }

  /** Boards, questions and notes. */
  public BoardStore boards() {
    return new BoardStore(handle);
  }

  /** What rooms rated on their boards. */
  public RatingStore ratings() {
    return new RatingStore(handle);
  }

  /** Tasks. */
  public TaskStore tasks() {
    return new TaskStore(handle);
  }

  /** APV topics and plan lines. */
  public PlanStore plans() {
    return new PlanStore(handle);
  }

  /** Rounds of mapping. */
  public RoundStore rounds() {
    return new RoundStore(handle);
  }

  /** Changes, accidents and near misses. */
  public HappeningStore happenings() {
    return new HappeningStore(handle);
  }

  /** The wheels of the year. */
  public WheelStore wheels() {
    return new WheelStore(handle);
  }

  /** Surveys and what they came to. */
  public SurveyStore surveys() {
    return new SurveyStore(handle);
  }

  /** The register of guidelines. */
  public GuidelineStore guidelines() {
    return new GuidelineStore(handle);
  }

  /** Strategies with goals and efforts. */
  public StrategyStore strategies() {
    return new StrategyStore(handle);
  }

  /** The forms that are filled in. */
  public FormStore forms() {
    return new FormStore(handle);
  }

  /** What the year came to. */
  public YearReportStore yearReports() {
    return new YearReportStore(this);
  }

  /** The approval chain of minutes. */
  public MinutesStore minutes() {
    return new MinutesStore(handle);
  }

  /** Settings, drafts and the user's own content. */
  public SettingStore settings() {
    return new SettingStore(handle);
  }

  /** How documents look. */
  public LookStore looks() {
    return new LookStore(handle);
  }

  /** The trash. */
  public TrashStore trash() {
    return new TrashStore(handle);
  }

  /** What the yearly clean-up proposes. */
  public CleanUpStore cleanUp() {
    return new CleanUpStore(handle);
  }

  /** The log of exports, deletions and openings. */
  public ActivityStore activities() {
    return new ActivityStore(handle);
  }

  /** What the privacy guard found and may stand. */
  public ClearedStore cleared() {
    return new ClearedStore(handle);
  }

  /** What calendars were told. */
  public CalendarStore calendars() {
    return new CalendarStore(handle);
  }

  /** Search. */
  public SearchStore search() {
    return new SearchStore(handle);
  }

  /** Many new things at once. */
  public BulkStore bulk() {
    return new BulkStore(handle);
  }

  /** Whole meetings, with everything that belongs to them. */
  public RecordStore records() {
    return new RecordStore(this);
  }

  /** What earlier work has left for a new agenda. */
  public CarryOverStore carryOver() {
    return new CarryOverStore(this);
  }

  boolean isInTrash(UUID id) {
    return isIn(
        List.of(
            "meeting",
            "board",
            "task",
            "plan_line",
            "survey",
            "strategy",
            "apv_round",
            "apv_change",
            "accident",
            "filled_form",
            "guideline"),
        "deleted_at IS NOT NULL",
        id);
  }

  boolean isTaken(UUID id) {
    return isIn(WITH_IDS, "1 = 1", id);
  }

  private boolean isIn(List<String> tables, String condition, UUID id) {
    String sql =
        tables.stream()
            .map(table ->
                "EXISTS (SELECT 1 FROM " + table + " WHERE id = :id AND " + condition + ")")
            .collect(Collectors.joining(" OR ", "SELECT ", ""));
    return handle.createQuery(sql).bind("id", id.toString()).mapTo(Boolean.class).one();
  }

  /** A new id; random, stable for ever once written. */
  public UUID newId() {
    return ids.get();
  }
}
