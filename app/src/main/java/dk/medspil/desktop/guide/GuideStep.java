package dk.medspil.desktop.guide;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.MeetingState;
import java.util.UUID;

/** What is done in a first meeting, in order. */
enum GuideStep {
  OPEN("guide.step.open.title", "guide.step.open.how"),
  ADD("guide.step.add.title", "guide.step.add.how"),
  BEGIN("guide.step.begin.title", "guide.step.begin.how"),
  DECIDE("guide.step.decide.title", "guide.step.decide.how"),
  TASK("guide.step.task.title", "guide.step.task.how"),
  FINISH("guide.step.finish.title", "guide.step.finish.how"),
  SEND("guide.step.send.title", "guide.step.send.how"),
  SAVE("guide.step.save.title", "guide.step.save.how");

  private final String title;
  private final String how;

  GuideStep(String title, String how) {
    this.title = title;
    this.how = how;
  }

  /** What to do, in a few words. */
  String title() {
    return Texts.get(title);
  }

  /** How to do it, with mouse and with keys. */
  String how() {
    return Texts.get(how);
  }

  /** Where it is done. */
  Place place(UUID meeting) {
    return switch (this) {
      case OPEN -> new Place.Overview();
      case ADD -> new Place.MeetingAt(meeting, Place.Stage.PREPARE);
      case BEGIN, DECIDE, TASK, FINISH -> new Place.MeetingAt(meeting, Place.Stage.HOLD);
      case SEND, SAVE -> new Place.MeetingAt(meeting, Place.Stage.MINUTES);
    };
  }

  /** Whether it is done, seen from how things were when the guide began. */
  boolean isDone(GuidePicture start, GuidePicture now) {
    return switch (this) {
      case OPEN -> now.opened();
      case ADD -> now.items() > start.items();
      case BEGIN -> now.state().compareTo(MeetingState.RUNNING) >= 0;
      case DECIDE -> now.decisions() > start.decisions();
      case TASK -> now.tasks() > start.tasks();
      case FINISH -> now.state() == MeetingState.HELD;
      case SEND -> now.sent();
      case SAVE -> now.saved();
    };
  }

  /**
   * The first step after the last one done: who begins the meeting without a new item has no use
   * for being told to add one.
   *
   * @return how many steps lie behind; as many as there are when all is done
   */
  static int reached(GuidePicture start, GuidePicture now) {
    int reached = 0;
    for (GuideStep step : values()) {
      if (step.isDone(start, now)) {
        reached = step.ordinal() + 1;
      }
    }
    return reached;
  }
}
