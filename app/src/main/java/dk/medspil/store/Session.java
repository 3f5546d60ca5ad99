package dk.medspil.store;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The store as seen inside one transaction or one read. Valid only while the work it was given to
 * runs.
 */
public final class Session {
  private final Handle handle;

  Session(Handle handle) {
    this.handle = handle;
  }

  /** The workplace, its forums and members. */
  public WorkplaceStore workplaces() {
    return new WorkplaceStore(handle);
  }

  /** Meetings, attendance and proposals. */
  public MeetingStore meetings() {
    return new MeetingStore(handle);
  }

  /** Agenda items and outcomes. */
  public AgendaStore agendas() {
    return new AgendaStore(handle);
  }

  /** Boards, questions and notes. */
  public BoardStore boards() {
    return new BoardStore(handle);
  }

  /** Tasks. */
  public TaskStore tasks() {
    return new TaskStore(handle);
  }

  /** APV topics and plan lines. */
  public PlanStore plans() {
    return new PlanStore(handle);
  }

  /** The approval chain of minutes. */
  public MinutesStore minutes() {
    return new MinutesStore(handle);
  }

  /** Settings, drafts and the user's own content. */
  public SettingStore settings() {
    return new SettingStore(handle);
  }

  /** Search. */
  public SearchStore search() {
    return new SearchStore(handle);
  }

  /** Whole meetings, with everything that belongs to them. */
  public RecordStore records() {
    return new RecordStore(this);
  }

  /** What earlier work has left for a new agenda. */
  public CarryOverStore carryOver() {
    return new CarryOverStore(this);
  }

  /** A new id; random, stable for ever once written. */
  public UUID newId() {
    return UUID.randomUUID();
  }
}
