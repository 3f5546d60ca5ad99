package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.document.build.AttachmentFolder;
import dk.medspil.document.build.Edition;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MinutesAdvice;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.privacy.ConfidentialPassages;
import dk.medspil.domain.privacy.PrivacyFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What to know before minutes are saved: what is left out, what was found, what is lacking. */
final class EditionChecks {
  private final Frame frame;
  private final Consumer<UUID> showLine;

  EditionChecks(Frame frame, Consumer<UUID> showLine) {
    this.frame = frame;
    this.showLine = showLine;
  }

  /** The lines for a file of the minutes, in the order they should be read. */
  List<Node> of(MeetingRecord record, MinutesFile file) {
    List<Node> lines = new ArrayList<>();
    if (!Edition.hasPublic(record)) {
      lines.add(check(Icons.PRIVATE, Tone.NEUTRAL, Texts.get("minutes.check.trio")));
    }
    boolean open = file != MinutesFile.FULL;
    lines.add(confidential(record, open));
    if (file == MinutesFile.PUBLIC && Edition.hasPublic(record)) {
      lines.addAll(files(record));
    }
    lines.addAll(concerns(Concern.in(open ? Edition.unguarded(record) : record), open));
    lines.addAll(advice(record));
    if (record.minutes().state() != MinutesState.FINAL) {
      lines.add(check(Icons.EXPLANATION, Tone.NEUTRAL, Texts.get("minutes.check.draft")));
    }
    return lines;
  }

  /** What the handbook says minutes should have, see {@link MinutesAdvice}. */
  private List<Node> advice(MeetingRecord record) {
    List<String> numbers = AgendaNumbers.of(record.items());
    List<UUID> ids = record.items().stream().map(AgendaItem::id).toList();
    return MinutesAdvice.of(record.meeting(), record.items(), record.outcomes()).stream()
        .<Node>map(one -> {
          String key =
              switch (one.kind()) {
                case DECIDED_BEFORE_DISCUSSION -> "minutes.advice.decided";
                case VIEWS_MISSING -> "minutes.advice.views";
                case STATEMENT_MISSING -> "minutes.advice.statement";
              };
          return withLink(
              check(
                  Icons.ACTION_NEEDED,
                  Tone.WARNING,
                  Texts.get(key, numbers.get(ids.indexOf(one.itemId())))),
              one.itemId());
        })
        .toList();
  }

  private Check withLink(Check line, UUID place) {
    return line.with(
        Command.of(
            Texts.get("minutes.check.see"),
            Texts.get("minutes.check.seeHelp"),
            () -> showLine.accept(place)));
  }

  private static Node confidential(MeetingRecord record, boolean open) {
    long count =
        record.items().stream().filter(AgendaItem::isConfidential).count()
            + record.outcomes().stream().filter(Outcome::confidential).count()
            + record.outcomes().stream()
                .filter(line -> !line.confidential())
                .mapToInt(line -> ConfidentialPassages.count(line.text()))
                .sum();
    if (count == 0) {
      return check(Icons.IN_ORDER, Tone.SUCCESS, Texts.get("minutes.check.nothingConfidential"));
    }
    return open
        ? check(Icons.PRIVATE, Tone.NEUTRAL, Texts.get("minutes.check.omitted", count))
        : check(Icons.PRIVATE, Tone.WARNING, Texts.get("minutes.check.included", count));
  }

  /** The guard reads no files: what of them is public, somebody must have looked at. */
  private static List<Node> files(MeetingRecord record) {
    List<Node> lines = new ArrayList<>();
    int open = AttachmentFolder.count(record, Edition.PUBLIC);
    int leftOut = record.attachments().size() - open;
    if (open > 0) {
      lines.add(check(Icons.ATTACHMENT, Tone.WARNING, Texts.get("minutes.check.filesOpen", open)));
    }
    if (leftOut > 0) {
      lines.add(
          check(Icons.ATTACHMENT, Tone.NEUTRAL, Texts.get("minutes.check.filesLeftOut", leftOut)));
    }
    return lines;
  }

  private List<Node> concerns(List<Concern> concerns, boolean open) {
    List<Node> lines = new ArrayList<>();
    for (Concern concern : concerns) {
      Check line =
          check(
              Icons.ACTION_NEEDED,
              Tone.WARNING,
              Texts.get(
                  open
                      ? "minutes.check.leftOut"
                      : switch (concern.finding().kind()) {
                        case CPR_NUMBER -> "minutes.check.cpr";
                        case EMAIL -> "minutes.check.email";
                        case PHONE -> "minutes.check.phone";
                        case HEALTH -> "minutes.check.health";
                        case UNION_MEMBERSHIP -> "minutes.check.union";
                      },
                  concern.finding().matched()));
      withLink(line, concern.outcome())
          .with(
              Command.of(
                  Texts.get("minutes.check.mayStand"),
                  Texts.get("minutes.check.mayStandHelp"),
                  () -> letStand(concern)));
      lines.add(line);
    }
    if (concerns.stream().noneMatch(c -> c.finding().kind() == PrivacyFinding.Kind.CPR_NUMBER)) {
      lines.add(check(Icons.IN_ORDER, Tone.SUCCESS, Texts.get("minutes.check.noCpr")));
    }
    return lines;
  }

  private void letStand(Concern concern) {
    frame
        .work()
        .change(
            Texts.get("control.privacy.letStand"),
            session -> session.cleared().add(concern.fingerprint(), LocalDate.now(frame.clock())));
  }

  private static Check check(Icons icon, Tone tone, String text) {
    return new Check(icon, tone, text);
  }

  /** What to know, and under it what can be done about it: the card is too narrow for both. */
  private static final class Check extends HBox {
    private final VBox words;
    private final HBox actions = new HBox();

    Check(Icons icon, Tone tone, String text) {
      Label label = new Label(text);
      label.setWrapText(true);
      label.setMinSize(0, Region.USE_PREF_SIZE);
      words = new VBox(label);
      setHgrow(words, Priority.ALWAYS);
      getChildren().setAll(icon.node(), words);
      getStyleClass().add("edition-check");
      actions.getStyleClass().add("edition-check-actions");
      tone.applyTo(this);
    }

    Check with(Command command) {
      actions.getChildren().add(command.linkButton());
      if (actions.getParent() == null) {
        words.getChildren().add(actions);
      }
      return this;
    }
  }
}
