package dk.medspil.cli;

import dk.medspil.document.build.AttachmentFolder;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MeetingCalendar;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import dk.medspil.store.encryption.EncryptedOutput;
import dk.medspil.store.encryption.MasterKey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes something out of the store as a file. */
@Command(
    name = "export",
    description = "Gem et møde, en plan, en kalenderfil eller en pakke som fil.",
    footer = {
      "",
      "Et møde:    --meeting ID --what agenda --format pdf|docx|html|md|json --out FIL",
      "En plan:    --plan apv|tasks|wheel|wheel-ÅR|discussion --format"
          + " pdf|docx|html|md|xlsx|csv|json --out FIL",
      "Kalender:   --meeting ID --format ics --out FIL",
      "En pakke:   --format medspil [--meeting ID] --out FIL"
    })
final class ExportCommand implements Callable<Integer> {
  private final Run run;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--meeting", paramLabel = "ID", description = "Mødets id, som list viser det.")
  private Optional<UUID> meeting = Optional.empty();

  @Option(
      names = "--what",
      paramLabel = "HVAD",
      description = "agenda, minutes, board, sheet eller communication.")
  private Optional<What> what = Optional.empty();

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description =
          "apv, tasks, wheel (opgaverne), wheel-2026 (årsrapport), discussion (pakke til den årlige"
              + " arbejdsmiljødrøftelse) eller en plans id, som list viser det.")
  private Optional<String> plan = Optional.empty();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "Filens format.")
  private ExportFormat format = ExportFormat.PDF;

  @Option(
      names = "--edition",
      paramLabel = "UDGAVE",
      description = "full (alt er med) eller public (uden navne og fortroligt). Ellers full.")
  private Optional<Edition> edition = Optional.empty();

  @Option(names = "--out", required = true, paramLabel = "FIL", description = "Filen, der skrives.")
  private Path out = Path.of("");

  @Option(
      names = "--encrypt",
      description = "Lås pakken med en adgangssætning. Kun ved --format medspil.")
  private boolean encrypt;

  @Option(
      names = "--attachments",
      description = "Gem også bilagene i en mappe ved siden af. Kun ved agenda og minutes.")
  private boolean attachments;

  private Optional<MeetingCalendar> calendar = Optional.empty();

  @Mixin private PassphraseOption passphrase = new PassphraseOption();

  ExportCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws SaveFailedException {
    requireSense();
    store.requireNotTheStore(out);
    Optional<MasterKey> key = isLocked() ? Optional.of(passphrase.toLock(run)) : Optional.empty();
    Optional<SaveFailedException> failed = store.read(run, session -> save(session, key));
    if (failed.isPresent()) {
      throw failed.get();
    }
    store.existing(
        run,
        opened ->
            opened.change(
                "",
                session -> {
                  session.activities().add(entry(session));
                  calendar.ifPresent(
                      told -> session.calendars().save(meeting.orElseThrow(), told.sent()));
                  return true;
                }));
    run.print("Gemt i " + out + ".");
    return 0;
  }

  private boolean isLocked() {
    return encrypt || passphrase.isGiven();
  }

  /** While the store is open: the files of a package are read from it as they are written. */
  private Optional<SaveFailedException> save(Session session, Optional<MasterKey> key) {
    CompleteFile.Content content = content(session);
    try {
      CompleteFile.save(out, key.map(lock -> locked(content, lock)).orElse(content));
      if (attachments) {
        AttachmentFolder.saveBeside(
            out,
            session.records().meeting(meeting.orElseThrow()).orElseThrow(),
            edition.orElse(Edition.FULL),
            session.attachments()::content);
      }
      return Optional.empty();
    } catch (SaveFailedException failure) {
      return Optional.of(failure);
    }
  }

  private static CompleteFile.Content locked(CompleteFile.Content content, MasterKey key) {
    return stream -> {
      EncryptedOutput closed = new EncryptedOutput(stream, key);
      content.writeTo(closed);
      closed.finish();
    };
  }

  private CompleteFile.Content content(Session session) {
    MeetingExport meetings = new MeetingExport(run, session);
    if (plan.isPresent()) {
      return new PlanExport(run, session).of(plan.get(), format);
    }
    return switch (format) {
      case MEDSPIL -> new PackageExport(run, session).of(meeting);
      case ICS -> {
        MeetingCalendar told = meetings.calendar(meeting.orElseThrow());
        calendar = Optional.of(told);
        yield meetings.written(told);
      }
      default ->
          meetings.document(
              meeting.orElseThrow(), what.orElseThrow(), format, edition.orElse(Edition.FULL));
    };
  }

  private Activity entry(Session session) {
    String detail =
        format.name() + edition.map(chosen -> " " + chosen.name()).orElse(isLocked() ? " AES" : "");
    Activity.Subject subject =
        plan.isPresent()
            ? Activity.Subject.PLAN
            : switch (format) {
              case MEDSPIL ->
                  meeting.isPresent() ? Activity.Subject.MEETING : Activity.Subject.WORKPLACE;
              case ICS -> Activity.Subject.CALENDAR;
              default ->
                  switch (what.orElseThrow()) {
                    case AGENDA -> Activity.Subject.AGENDA;
                    case BOARD, SHEET -> Activity.Subject.BOARD;
                    case MINUTES, COMMUNICATION -> Activity.Subject.MINUTES;
                  };
            };
    return meeting
        .map(id ->
            session.activities().ofMeeting(run.now(), Activity.Kind.EXPORTED, subject, id, detail))
        .orElseGet(() -> Activity.ofWorkplace(run.now(), Activity.Kind.EXPORTED, subject, detail));
  }

  private void requireSense() {
    require(
        !attachments || what.filter(w -> w == What.AGENDA || w == What.MINUTES).isPresent(),
        "Brug kun --attachments sammen med --what agenda eller minutes.");
    boolean whole = format == ExportFormat.MEDSPIL || format == ExportFormat.ICS;
    if (plan.isPresent()) {
      require(meeting.isEmpty() && what.isEmpty(), "Brug --plan uden --meeting og --what.");
      requireOneOf(ExportFormat.OF_PLANS, "--plan");
    } else if (whole) {
      require(what.isEmpty(), "Brug ikke --what sammen med --format " + format.word() + ".");
      require(
          format == ExportFormat.MEDSPIL || meeting.isPresent(),
          "Kommandoen mangler --meeting ID.");
    } else {
      require(
          meeting.isPresent() && what.isPresent(),
          "Kommandoen mangler --meeting ID og --what HVAD, eller --plan PLAN.");
      requireOneOf(ExportFormat.OF_MEETINGS, "--what");
    }
    require(
        !isLocked() || format == ExportFormat.MEDSPIL,
        "Kun en pakke (--format medspil) kan låses med en adgangssætning.");
    require(edition.isEmpty() || what.isPresent(), "Brug kun --edition sammen med --what.");
  }

  private void requireOneOf(Set<ExportFormat> formats, String option) {
    require(
        formats.contains(format),
        "»%s« kan ikke bruges ved %s. Vælg en af %s."
            .formatted(format.word(), option, ExportFormat.words(formats)));
  }

  private void require(boolean sense, String otherwise) {
    if (!sense && spec != null) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }
}
