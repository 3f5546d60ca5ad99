package dk.medspil.domain.guideline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A guideline as it stands in the register of a forum.
 *
 * @param id stable for ever
 * @param forumId the forum that talks about it and agrees on it
 * @param title what it is about
 * @param guideline its kind, words and state
 * @param talks what the two sides said
 * @param reviewOn the day it is to be looked at again, when one is agreed
 * @param createdOn the day it was put in the register
 */
public record RegisteredGuideline(
    UUID id,
    UUID forumId,
    String title,
    Guideline guideline,
    Talks talks,
    Optional<LocalDate> reviewOn,
    LocalDate createdOn) {

  /** A wish that was just put in the register. */
  public static RegisteredGuideline wished(
      UUID id, UUID forum, GuidelineKind kind, String title, LocalDate day) {
    return new RegisteredGuideline(
        id, forum, title, Guideline.wished(kind), Talks.NONE, Optional.empty(), day);
  }

  /** The same in another state or with other words. */
  public RegisteredGuideline with(Guideline next) {
    return new RegisteredGuideline(id, forumId, title, next, talks, reviewOn, createdOn);
  }

  /** The same about something else. */
  public RegisteredGuideline titled(String newTitle) {
    return new RegisteredGuideline(id, forumId, newTitle, guideline, talks, reviewOn, createdOn);
  }

  /** The same with other views. */
  public RegisteredGuideline with(Talks newTalks) {
    return new RegisteredGuideline(id, forumId, title, guideline, newTalks, reviewOn, createdOn);
  }

  /** The same, to be looked at again on another day, or on none. */
  public RegisteredGuideline reviewedOn(Optional<LocalDate> day) {
    return new RegisteredGuideline(id, forumId, title, guideline, talks, day, createdOn);
  }

  /** The day it is to be looked at again, while it is still in force on a day. */
  public Optional<LocalDate> reviewDue(LocalDate today) {
    return reviewOn.filter(day -> guideline.bindsOn(today));
  }
}
