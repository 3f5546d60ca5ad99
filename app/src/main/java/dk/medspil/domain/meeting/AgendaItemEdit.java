package dk.medspil.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Changes some fields of an {@link AgendaItem} and keeps the rest. Not thread-safe. */
public final class AgendaItemEdit {
  private UUID meetingId;
  private int position;
  private int level;
  private String title;
  private ItemForm form;
  private int plannedMinutes;
  private int usedSeconds;
  private String background;
  private String questions;
  private String rule;
  private String raisedBy;
  private Origin origin;
  private Optional<Confidentiality> confidentiality;
  private String privateNote;
  private ItemState state;
  private boolean recurring;
  private String decidedBy;
  private Optional<LocalDate> decidedOn;
  private final UUID id;

  AgendaItemEdit(AgendaItem item) {
    id = item.id();
    meetingId = item.meetingId();
    position = item.position();
    level = item.level();
    title = item.title();
    form = item.form();
    plannedMinutes = item.plannedMinutes();
    usedSeconds = item.usedSeconds();
    background = item.background();
    questions = item.questions();
    rule = item.rule();
    raisedBy = item.raisedBy();
    origin = item.origin();
    confidentiality = item.confidentiality();
    privateNote = item.privateNote();
    state = item.state();
    recurring = item.recurring();
    decidedBy = item.decidedBy();
    decidedOn = item.decidedOn();
  }

  public AgendaItemEdit meetingId(UUID value) {
    meetingId = value;
    return this;
  }

  public AgendaItemEdit position(int value) {
    position = value;
    return this;
  }

  /** Sets the indent; clamped to 0–1. */
  public AgendaItemEdit level(int value) {
    level = Math.clamp(value, 0, 1);
    return this;
  }

  public AgendaItemEdit title(String value) {
    title = value;
    return this;
  }

  public AgendaItemEdit form(ItemForm value) {
    form = value;
    return this;
  }

  /** Sets the planned minutes; clamped to 0–600. */
  public AgendaItemEdit plannedMinutes(int value) {
    plannedMinutes = Math.clamp(value, 0, 600);
    return this;
  }

  public AgendaItemEdit usedSeconds(int value) {
    usedSeconds = Math.max(0, value);
    return this;
  }

  public AgendaItemEdit background(String value) {
    background = value;
    return this;
  }

  public AgendaItemEdit questions(String value) {
    questions = value;
    return this;
  }

  public AgendaItemEdit rule(String value) {
    rule = value;
    return this;
  }

  public AgendaItemEdit raisedBy(String value) {
    raisedBy = value;
    return this;
  }

  public AgendaItemEdit origin(Origin value) {
    origin = value;
    return this;
  }

  public AgendaItemEdit confidentiality(Optional<Confidentiality> value) {
    confidentiality = value;
    return this;
  }

  public AgendaItemEdit privateNote(String value) {
    privateNote = value;
    return this;
  }

  public AgendaItemEdit state(ItemState value) {
    state = value;
    return this;
  }

  public AgendaItemEdit recurring(boolean value) {
    recurring = value;
    return this;
  }

  public AgendaItemEdit decidedBy(String value) {
    decidedBy = value;
    return this;
  }

  public AgendaItemEdit decidedOn(Optional<LocalDate> value) {
    decidedOn = value;
    return this;
  }

  /** The changed item. */
  public AgendaItem done() {
    return new AgendaItem(
        id,
        meetingId,
        position,
        level,
        title,
        form,
        plannedMinutes,
        usedSeconds,
        background,
        questions,
        rule,
        raisedBy,
        origin,
        confidentiality,
        privateNote,
        state,
        recurring,
        decidedBy,
        decidedOn);
  }
}
