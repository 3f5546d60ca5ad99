package dk.medspil.desktop.frame;

import dk.medspil.document.manual.Page;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Somewhere the user can be in the program. */
public sealed interface Place {

  /** The next meeting, its deadlines, and what is open. */
  record Overview() implements Place {}

  /** All meetings of the forum. */
  record Meetings() implements Place {}

  /**
   * The form that makes a new meeting from a template.
   *
   * @param today whether it is about to be held, and only has to be made
   */
  record NewMeeting(boolean today) implements Place {
    /** The form without a day. */
    public NewMeeting() {
      this(false);
    }
  }

  /** One meeting at one of its three stages. */
  record MeetingAt(UUID meeting, Stage stage) implements Place {}

  /** The frozen versions of a meeting's minutes, two of them side by side. */
  record MinutesVersions(UUID meeting) implements Place {}

  /** The agenda templates. */
  record Templates() implements Place {}

  /** All dialogue boards of the forum, and the decks. */
  record Dialogues() implements Place {}

  /** One dialogue board. */
  record BoardAt(UUID board) implements Place {}

  /** The tasks of the forum. */
  record Tasks(Optional<UUID> task) implements Place {
    /** The tasks, none of them chosen. */
    public Tasks() {
      this(Optional.empty());
    }
  }

  /** The APV action plan of the forum. */
  record Plan() implements Place {}

  /** One line of the APV action plan. */
  record PlanLineAt(UUID line) implements Place {}

  /** What the committee uses now and then: forms, surveys, calculators. */
  record Tools() implements Place {}

  /** The surveys of the forum. */
  record Surveys() implements Place {}

  /** One survey: counting it, or what came of it. */
  record SurveyAt(UUID survey) implements Place {}

  /** The strategies of the forum. */
  record Strategies() implements Place {}

  /** One strategy with its goals and efforts. */
  record StrategyAt(UUID strategy) implements Place {}

  /** The forms of the forum, and the gallery a new one is begun from. */
  record Forms() implements Place {}

  /** One form. */
  record FormAt(UUID form) implements Place {}

  /** The rounds of mapping of the forum; one of them open when it is said which. */
  record Rounds(Optional<UUID> round) implements Place {}

  /** The changes that make topics ask for a review; one of them open when it is said which. */
  record Changes(Optional<UUID> change) implements Place {}

  /** The accidents and near misses of the forum; one of them open when it is said which. */
  record Accidents(Optional<UUID> accident) implements Place {}

  /** The plan in numbers. */
  record PlanFigures() implements Place {}

  /** Small calculations that follow from a rule. */
  record Calculators() implements Place {}

  /** The wheel of the year of the forum. */
  record Wheel(Optional<UUID> occurrence) implements Place {
    /** The wheel, with nothing opened. */
    public Wheel() {
      this(Optional.empty());
    }
  }

  /** The guidelines of the forum. */
  record Guidelines() implements Place {}

  /** One guideline. */
  record GuidelineAt(UUID guideline) implements Place {}

  /** The people of the forum: roles, terms, courses and what is due. */
  record Committee(Optional<UUID> member) implements Place {
    /** The people, with nobody opened. */
    public Committee() {
      this(Optional.empty());
    }
  }

  /** Everything found with some words, in all forums that may be searched from here. */
  record Search(String text) implements Place {}

  /**
   * Workplace, forums, members, deadlines, look, backups.
   *
   * @param locked a package that is to be fetched there once its passphrase is typed
   */
  record Settings(Optional<Path> locked) implements Place {
    /** The settings, with nothing to fetch. */
    public Settings() {
      this(Optional.empty());
    }
  }

  /** A page of the manual, from the heading with these words; from its top without any. */
  record Manual(Page page, String heading) implements Place {
    /** The page from its top. */
    public Manual(Page page) {
      this(page, "");
    }
  }

  /** What was deleted and can be taken back. */
  record Trash() implements Place {}

  /** What is older than it is to be kept. */
  record CleanUp() implements Place {}

  /** The set-up of a new store. */
  record FirstStart() implements Place {}

  /** The three stages of a meeting; all can be opened at any time. */
  enum Stage {
    PREPARE,
    HOLD,
    MINUTES
  }
}
