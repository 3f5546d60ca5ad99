package dk.medspil.desktop.overview;

import dk.medspil.domain.meeting.Meeting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The forum's next meeting as the overview shows it.
 *
 * @param meeting the meeting
 * @param items how many items are on its agenda
 * @param plannedMinutes the sum of their times
 * @param proposals how many proposals wait for an answer
 * @param following the day of the meeting after it, which approves its minutes
 */
record NextMeeting(
    Meeting meeting, int items, int plannedMinutes, int proposals, Optional<LocalDate> following) {}
