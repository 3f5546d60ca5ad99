package dk.medspil.cli;

import dk.medspil.document.build.Edition;
import dk.medspil.document.build.FilingAdvice;
import dk.medspil.document.build.JournalFacts;
import dk.medspil.document.build.JournalFolder;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.file.CompleteFolder;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a meeting ready to be filed in a records system. */
@Command(
    name = "journal",
    description = {
      "Gør et møde klar til journalisering: en mappe med referatet som PDF og Word,",
      "bilag og en fil med oplysninger."
    })
final class JournalCommand implements Callable<Integer> {
  private final Run run;
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--meeting",
      required = true,
      paramLabel = "ID",
      description = "Mødets id, som list viser det.")
  private UUID meeting = new UUID(0, 0);

  @Option(
      names = "--edition",
      paramLabel = "UDGAVE",
      description = "full (alt er med) eller public (uden navne og fortroligt). Ellers full.")
  private Edition edition = Edition.FULL;

  @Option(
      names = "--subject",
      paramLabel = "EMNE",
      description = "Hvad mødet handlede om. Ellers mødets titel.")
  private String subject = "";

  @Option(names = "--number", paramLabel = "NUMMER", description = "Sagsnummer eller KLE-nummer.")
  private String number = "";

  @Option(names = "--sender", paramLabel = "AFSENDER", description = "Hvem der afleverer.")
  private String sender = "";

  @Option(names = "--plain-names", description = "Filnavne uden æ, ø og å.")
  private boolean plainNames;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "MAPPE",
      description = "Mappen, som den nye mappe lægges i.")
  private Path out = Path.of("");

  JournalCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws SaveFailedException {
    Saved saved = store.read(run, this::save);
    if (saved.failure().isPresent()) {
      throw saved.failure().get();
    }
    store.existing(
        run,
        opened ->
            opened.change(
                "",
                session -> {
                  session
                      .activities()
                      .add(
                          session
                              .activities()
                              .ofMeeting(
                                  run.now(),
                                  Activity.Kind.EXPORTED,
                                  Activity.Subject.MINUTES,
                                  meeting,
                                  "JOURNAL " + edition.name()));
                  return true;
                }));
    run.print("Klar til journalisering i " + saved.folder() + ".");
    saved.advice().forEach(one -> run.print("Se på bilaget: " + one.sentence()));
    return 0;
  }

  /** Where the folder lies, or why it does not. */
  private record Saved(
      Path folder, List<FilingAdvice> advice, Optional<SaveFailedException> failure) {}

  /** While the store is open: the attached files are read from it as they are written. */
  private Saved save(Session session) {
    MeetingPapers papers =
        session
            .records()
            .meeting(meeting)
            .map(record -> new MeetingPapers(record, session.looks().look()))
            .orElseThrow(() -> new Refused("Der er intet møde med id'en " + meeting + "."));
    String about = subject.isBlank() ? papers.record().meeting().title() : subject;
    JournalFolder folder =
        JournalFolder.of(
            papers,
            edition,
            new JournalFacts(about, number, sender, plainNames),
            session.attachments()::content);
    try {
      return new Saved(
          CompleteFolder.save(out, folder.name(), folder.parts()),
          FilingAdvice.of(papers.record(), edition, session.attachments()::content),
          Optional.empty());
    } catch (SaveFailedException failure) {
      return new Saved(out, List.of(), Optional.of(failure));
    }
  }
}
