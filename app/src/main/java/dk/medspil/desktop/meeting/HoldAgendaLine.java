package dk.medspil.desktop.meeting;

import dk.medspil.domain.meeting.ItemState;
import java.util.UUID;

/**
 * A line of the agenda while the meeting is held.
 *
 * @param id the item
 * @param number as printed
 * @param title what it is called
 * @param time used or expected, in words
 * @param inHand whether it is the item in hand
 * @param state whether it has been treated
 * @param confidential whether it carries a lock
 */
record HoldAgendaLine(
    UUID id,
    String number,
    String title,
    String time,
    boolean inHand,
    ItemState state,
    boolean confidential) {}
