package dk.medspil.crooked.domain;

import dk.medspil.crooked.domain.task.TaskOfMeeting;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Breaks two rules: the domain knows a library, and it stands in a ring with its own tasks. */
public record MeetingThatReadsJson(JsonNode source, List<TaskOfMeeting> tasks) {}
