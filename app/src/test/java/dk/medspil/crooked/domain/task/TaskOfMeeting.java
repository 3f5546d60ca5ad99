package dk.medspil.crooked.domain.task;

import dk.medspil.crooked.domain.MeetingThatReadsJson;

/** Closes the ring. */
public record TaskOfMeeting(MeetingThatReadsJson origin) {}
