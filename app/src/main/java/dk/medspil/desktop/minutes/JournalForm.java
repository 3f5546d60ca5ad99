package dk.medspil.desktop.minutes;

import static java.util.stream.Collectors.joining;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.FilingAdvice;
import dk.medspil.document.build.JournalFacts;
import dk.medspil.document.build.JournalFolder;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.file.CompleteFolder;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.domain.safety.Activity;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Gør klar til journalisering": asks what the records system needs, and makes the folder. */
final class JournalForm {
  private static final double WIDTH_EM = 28;
  private static final int MOST_ADVICE = 6;

  private final Frame frame;
  private final UUID meeting;
  private final Supplier<Edition> edition;

  /** The form for a meeting, in the edition that is chosen when it is opened. */
  JournalForm(Frame frame, UUID meeting, Supplier<Edition> edition) {
    this.frame = frame;
    this.meeting = meeting;
    this.edition = edition;
  }

  Command command() {
    return Command.of(
        Texts.get("minutes.journal.open"), Texts.get("minutes.journal.openHelp"), this::open);
  }

  private void open() {
    frame
        .work()
        .read(
            session ->
                session
                    .records()
                    .meeting(meeting)
                    .map(record -> new MeetingPapers(record, session.looks().look())),
            found -> found.ifPresent(this::look));
  }

  private void look(MeetingPapers papers) {
    Edition chosen = edition.get();
    frame
        .work()
        .inBackground(
            () -> FilingAdvice.of(papers.record(), chosen, frame.work().attachedFiles()::content),
            advice -> ask(papers, chosen, advice));
  }

  private void ask(MeetingPapers papers, Edition chosen, List<FilingAdvice> advice) {
    var subject = new TextField(papers.record().meeting().title());
    subject.setId("journal-subject");
    var number = new TextField();
    var sender = new TextField();
    var plain = new CheckBox(Texts.get("minutes.journal.plain"));
    plain.setWrapText(true);
    var what =
        new Label(Texts.get(chosen.isPublic() ? "minutes.journal.public" : "minutes.journal.full"));
    what.setWrapText(true);
    what.getStyleClass().add("muted");
    var form =
        new VBox(
            what,
            new Labelled(Texts.get("minutes.journal.subject"), subject),
            new Labelled(Texts.get("minutes.journal.number"), number),
            new Labelled(Texts.get("minutes.journal.sender"), sender),
            plain);
    if (!advice.isEmpty()) {
      VBox box = advice(advice);
      subject.setAccessibleHelp(words(box));
      form.getChildren().add(1, box);
    }
    form.getStyleClass().add("journal-form");
    form.setStyle("-fx-pref-width: " + WIDTH_EM + "em");
    frame
        .dialogs()
        .form(
            Texts.get("minutes.journal.title"),
            form,
            Texts.get("minutes.journal.make"),
            Texts.get("minutes.journal.leave"),
            () ->
                frame.chooseFolder(folder ->
                    make(
                        papers,
                        chosen,
                        new JournalFacts(
                            subject.getText(),
                            number.getText(),
                            sender.getText(),
                            plain.isSelected()),
                        folder)));
  }

  /** Told before the folder is made, while the files can still be attached in another format. */
  private static VBox advice(List<FilingAdvice> advice) {
    var head = line(Texts.get("minutes.journal.lookFirst"), "privacy-advice");
    head.setGraphic(Icons.ACTION_NEEDED.node());
    var box = new VBox(head);
    advice.stream()
        .limit(MOST_ADVICE)
        .forEach(one -> box.getChildren().add(line(one.sentence(), "privacy-reason")));
    if (advice.size() > MOST_ADVICE) {
      String more = Texts.get("minutes.journal.moreFiles", advice.size() - MOST_ADVICE);
      box.getChildren().add(line(more, "privacy-reason"));
    }
    box.getChildren().add(line(Texts.get("minutes.journal.saveAsPdf"), "privacy-reason"));
    box.setId("journal-advice");
    box.getStyleClass().add("privacy-box");
    return box;
  }

  private static Label line(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  /** What is written in the box, for those who meet the field before they can see it. */
  private static String words(VBox box) {
    return box.getChildren().stream()
        .map(Label.class::cast)
        .map(Label::getText)
        .collect(joining(" "));
  }

  private void make(MeetingPapers papers, Edition chosen, JournalFacts facts, Path folder) {
    frame
        .work()
        .inBackground(
            () -> saved(papers, chosen, facts, folder),
            made -> {
              logged(chosen);
              String name = Optional.ofNullable(made.getFileName()).map(Path::toString).orElse("");
              frame.say(Texts.get("minutes.journal.made", name));
            });
  }

  private Path saved(MeetingPapers papers, Edition chosen, JournalFacts facts, Path folder) {
    JournalFolder made =
        JournalFolder.of(papers, chosen, facts, frame.work().attachedFiles()::content);
    try {
      return CompleteFolder.save(folder, made.name(), made.parts());
    } catch (SaveFailedException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void logged(Edition chosen) {
    frame
        .work()
        .log(entries ->
            entries.add(
                entries.ofMeeting(
                    frame.clock().instant(),
                    Activity.Kind.EXPORTED,
                    Activity.Subject.MINUTES,
                    meeting,
                    "JOURNAL " + chosen.name())));
  }
}
