package dk.medspil.cli;

import dk.medspil.document.file.CompleteFile;
import dk.medspil.exchange.Gathering;
import dk.medspil.exchange.MedspilPackage;
import dk.medspil.exchange.PackageContent;
import dk.medspil.exchange.PackageKind;
import dk.medspil.exchange.PackageWriter;
import dk.medspil.store.Session;
import java.util.Optional;
import java.util.UUID;

/** A meeting or everything as a package. */
final class PackageExport {
  private final Run run;
  private final Session session;

  PackageExport(Run run, Session session) {
    this.run = run;
    this.session = session;
  }

  CompleteFile.Content of(Optional<UUID> meeting) {
    PackageKind kind = meeting.isPresent() ? PackageKind.MEETING : PackageKind.WORKPLACE;
    PackageContent content =
        meeting.isPresent() ? meeting(meeting.get()) : Gathering.workplace(session);
    MedspilPackage made =
        MedspilPackage.of(kind, run.today(), content, session.attachments()::content);
    return out -> PackageWriter.write(made, out);
  }

  private PackageContent meeting(UUID id) {
    return Gathering.meeting(session, id)
        .orElseThrow(() -> new Refused("Der er intet møde med id'en " + id + "."));
  }
}
