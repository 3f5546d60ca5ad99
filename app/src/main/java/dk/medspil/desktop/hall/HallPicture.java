package dk.medspil.desktop.hall;

import java.util.List;

/**
 * One message to the room. Confidential texts, private notes, hidden cards, roles and names have no
 * field here: what is not in the picture cannot be projected.
 */
public sealed interface HallPicture
    permits HallBoard,
        HallPlan,
        HallPicture.Welcome,
        HallPicture.Agenda,
        HallPicture.Item,
        HallPicture.ReadBack,
        HallPicture.Tasks,
        HallPicture.Wheel,
        HallPicture.Form,
        HallPicture.Blank {

  /**
   * Whether this is about the same as the picture before, with some of it changed, such as a card
   * more. Then the room stays at its page and nothing fades: it sees what is new, not a new
   * picture.
   */
  default boolean goesOn(HallPicture before) {
    return false;
  }

  /** Nothing but the forum's and the meeting's name. */
  record Welcome(String title, String when) implements HallPicture {}

  /**
   * The agenda.
   *
   * @param lines number, title and start of each item; the title of a confidential item is replaced
   *     before it gets here
   * @param current the index of the item being treated, or -1
   */
  record Agenda(String title, List<Line> lines, int current) implements HallPicture {
    public Agenda {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of the agenda.
   *
   * @param number as printed, "2.1"
   * @param title what it is called
   * @param at when it begins, "13.45"
   */
  record Line(String number, String title, String at) {}

  /**
   * The item being treated.
   *
   * @param number as printed
   * @param title what it is called
   * @param form drøftelse, beslutning or information
   * @param until when it should be over, "14.32"; empty when no time was planned
   * @param questions the questions to ask
   */
  record Item(String number, String title, String form, String until, List<String> questions)
      implements HallPicture {
    public Item {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A decision read back to the room.
   *
   * @param question "Er det sådan, vi forstår det?"
   * @param text the decision
   */
  record ReadBack(String question, String text) implements HallPicture {}

  /**
   * Open tasks since last time.
   *
   * @param title the heading
   * @param tasks what, who (roles only) and when
   */
  record Tasks(String title, List<TaskLine> tasks) implements HallPicture {
    public Tasks {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A task line.
   *
   * @param title what is to be done
   * @param who the role; may be empty
   * @param when the deadline in words; may be empty
   */
  record TaskLine(String title, String who, String when) {}

  /**
   * The wheel of a year.
   *
   * @param title the heading
   * @param month the present one, from 1
   * @param marks everything in the wheel
   * @param coming what is not over, by day, with how far it has come
   */
  record Wheel(String title, int year, int month, List<WheelMark> marks, List<TaskLine> coming)
      implements HallPicture {
    public Wheel {
      marks = List.copyOf(marks);
      coming = List.copyOf(coming);
    }
  }

  /** Something in the wheel. */
  record WheelMark(Kind kind, int month, boolean over, boolean missing) {}

  /** The rings of the wheel, from the outer one inwards; each has a shape of its own. */
  enum Kind {
    DUTY("hall.wheel.duty"),
    MEETING("hall.wheel.meetings"),
    FOCUS("hall.wheel.focus");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /**
   * A section of a form that is being filled in.
   *
   * @param title what the form is called
   * @param section where in it, "Del 2 af 4: Vejen"
   * @param lines its questions with the answers so far
   * @param now the index of the question being answered, or -1
   */
  record Form(String title, String section, List<FormLine> lines, int now) implements HallPicture {
    public Form {
      lines = List.copyOf(lines);
      if (now < -1 || now >= lines.size()) {
        throw new IllegalArgumentException("question " + now + " of " + lines.size());
      }
    }
  }

  /**
   * A question of a form.
   *
   * @param question in full
   * @param answer what is written, each row or point on a line; empty while nothing is, or when the
   *     room may not see it
   */
  record FormLine(String question, String answer) {}

  /** Black. */
  record Blank() implements HallPicture {}
}
