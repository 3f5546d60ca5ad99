package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.build.MinutesDocument;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.document.read.WordComments;
import dk.medspil.document.read.WordText.NotWordException;
import dk.medspil.document.write.ReviewCopy;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.minutes.ReviewComment;
import dk.medspil.domain.safety.Activity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round of comments without accounts: a Word copy goes out in which only comments can be written,
 * and comes back to have them read.
 */
final class ReviewRound {
  private final Frame frame;
  private final MinutesModel model;

  ReviewRound(MinutesModel model) {
    this.frame = model.frame();
    this.model = model;
  }

  /** Saves a copy to be commented on. */
  Command send() {
    return Command.of(
        Texts.get("minutes.review.send"), Texts.get("minutes.review.sendHelp"), this::saveCopy);
  }

  /** Reads the comments of a copy that came back. */
  Command fetch() {
    return Command.of(
        Texts.get("minutes.review.fetch"), Texts.get("minutes.review.fetchHelp"), this::chooseCopy);
  }

  private void saveCopy() {
    model.autosave().flush();
    Optional.ofNullable(model.pictureProperty().get())
        .map(MinutesModel.Picture::record)
        .ifPresent(record ->
            frame.saveAs(
                Texts.get("minutes.review.file", MinutesDocument.fileName(record, Edition.FULL))
                    + ".docx",
                path ->
                    frame
                        .work()
                        .read(
                            session ->
                                session
                                    .records()
                                    .meeting(model.meeting())
                                    .map(found -> new MeetingPapers(found, session.looks().look())),
                            now -> now.ifPresent(found -> write(found, path)))));
  }

  private void write(MeetingPapers papers, Path path) {
    frame
        .work()
        .inBackground(
            () -> saved(papers, path),
            done -> {
              frame
                  .work()
                  .log(entries ->
                      entries.add(
                          entries.ofMeeting(
                              frame.clock().instant(),
                              Activity.Kind.EXPORTED,
                              Activity.Subject.MINUTES,
                              papers.record().meeting().id(),
                              "DOCX FULL")));
              frame.say(Texts.get("minutes.saved", String.valueOf(done)));
            });
  }

  private static Path saved(MeetingPapers papers, Path path) {
    try {
      CompleteFile.save(path, out -> ReviewCopy.write(papers.minutes(Edition.FULL), out));
      return path;
    } catch (SaveFailedException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void chooseCopy() {
    frame.openFile(Texts.get("minutes.review.kind"), List.of("docx"), this::readCopy);
  }

  private void readCopy(Path file) {
    frame
        .work()
        .inBackground(
            () -> read(file),
            found ->
                found.ifPresentOrElse(
                    model::addComments, () -> frame.say(Texts.get("minutes.review.notWord"))));
  }

  /** The comments; none when the file is no Word document. */
  private static Optional<List<WordComments.Found>> read(Path file) {
    try {
      return Optional.of(WordComments.read(file));
    } catch (NotWordException refused) {
      return Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What was found as comments on these minutes, each at its item. */
  static List<ReviewComment> comments(List<WordComments.Found> found, MeetingRecord record) {
    return found.stream()
        .map(one ->
            ReviewComment.read(
                record.meeting().id(),
                item(one.heading(), record),
                one.author(),
                one.on(),
                one.passage(),
                one.text()))
        .toList();
  }

  /** The item with this heading: by number and title, else by the title alone. */
  private static Optional<UUID> item(String heading, MeetingRecord record) {
    List<String> numbers = AgendaNumbers.of(record.items());
    Optional<UUID> byTitle = Optional.empty();
    for (int i = 0; i < record.items().size(); i++) {
      AgendaItem item = record.items().get(i);
      String title = item.title().strip();
      if (heading.startsWith(numbers.get(i) + ". ") && heading.endsWith(title)) {
        return Optional.of(item.id());
      }
      if (!title.isEmpty() && heading.endsWith(title)) {
        byTitle = Optional.of(item.id());
      }
    }
    return byTitle;
  }
}
