package dk.medspil.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One item of an agenda.
 *
 * @param id stable for ever
 * @param meetingId the meeting
 * @param position order in the meeting, from 0, without gaps
 * @param level 0 for an item, 1 for a sub-item
 * @param title what it is called
 * @param form how it is treated
 * @param plannedMinutes planned time, 0–600
 * @param usedSeconds time used so far
 * @param background what members should know beforehand
 * @param questions questions to ask, one a line
 * @param rule the rule or agreement behind it, in plain words
 * @param raisedBy who wished it; a side or a role, may be empty
 * @param origin why it is here
 * @param confidentiality set when the item is confidential
 * @param privateNote the operator's own note: never printed, never shown in the hall
 * @param state whether it has been treated
 * @param recurring whether it comes back on the next agenda
 * @param decidedBy who decides in the end, such as the council; may be empty
 * @param decidedOn the day that decision is taken; it must not lie before the discussion (R05)
 */
public record AgendaItem(
    UUID id,
    UUID meetingId,
    int position,
    int level,
    String title,
    ItemForm form,
    int plannedMinutes,
    int usedSeconds,
    String background,
    String questions,
    String rule,
    String raisedBy,
    Origin origin,
    Optional<Confidentiality> confidentiality,
    String privateNote,
    ItemState state,
    boolean recurring,
    String decidedBy,
    Optional<LocalDate> decidedOn) {

  /** A plain new item, a discussion of ten minutes. */
  public static AgendaItem create(UUID id, UUID meetingId, int position, String title) {
    return new AgendaItem(
        id,
        meetingId,
        position,
        0,
        title,
        ItemForm.DISCUSSION,
        10,
        0,
        "",
        "",
        "",
        "",
        Origin.added(),
        Optional.empty(),
        "",
        ItemState.OPEN,
        false,
        "",
        Optional.empty());
  }

  /** Whether the item must stay out of the hall and of every public edition. */
  public boolean isConfidential() {
    return confidentiality.isPresent();
  }

  /** Whether the decision lies before the day it is discussed, which information must not (R05). */
  public boolean isDecidedBefore(LocalDate discussion) {
    return decidedOn.filter(day -> day.isBefore(discussion)).isPresent();
  }

  /** A builder that starts from this item; everything not set stays. */
  public AgendaItemEdit edit() {
    return new AgendaItemEdit(this);
  }
}
