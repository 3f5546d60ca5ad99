package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.document.build.CommitteeCalendar;
import dk.medspil.document.build.HandoverDocument;
import dk.medspil.document.build.TrioAgreementDocument;
import dk.medspil.document.calendar.CalendarWriter;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.safety.Activity;
import java.time.Instant;
import java.util.UUID;

/** Saves the members' deadlines as a calendar, or what a member hands over as a document. */
final class CommitteeExport {
  private final CommitteeModel model;

  CommitteeExport(CommitteeModel model) {
    this.model = model;
  }

  /** The deadlines of elections and courses as iCalendar. */
  Command calendar() {
    return Command.of(
            Texts.get("committee.calendar.name"),
            Texts.get("committee.calendar.help"),
            this::saveCalendar)
        .withIcon(Icons.DATE)
        .withShortcut("Shortcut+P");
  }

  private void saveCalendar() {
    model
        .committeeProperty()
        .get()
        .map(Committee::forum)
        .ifPresent(forum -> {
          Instant now = model.frame().clock().instant();
          new FileExport(model.frame())
              .save(
                  Texts.get("committee.calendar.file", forum.name()),
                  "ics",
                  FileExport.Entry.ofForum(Activity.Subject.CALENDAR, forum.id(), "ICS"),
                  session ->
                      session
                          .committees()
                          .committee(forum.id())
                          .map(committee -> CommitteeCalendar.of(committee, model.today(), now))
                          .map(entries -> out -> new CalendarWriter().write(entries, now, out)));
        });
  }

  /** What a TRIO agreed on, in one format. */
  Command agreement(String name, DocumentFormat format) {
    return Command.of(name, Texts.get("committee.trio.saveHelp"), () -> saveAgreement(format));
  }

  private void saveAgreement(DocumentFormat format) {
    UUID id = model.forum();
    new FileExport(model.frame())
        .save(
            new FileExport.Saving<>(
                Texts.get("committee.trio.file"),
                FileExport.Entry.ofForum(Activity.Subject.AGREEMENT, id, format.name()),
                id,
                (session, workplace, forum) ->
                    session
                        .committees()
                        .committee(id)
                        .flatMap(committee ->
                            TrioAgreementDocument.of(workplace, committee, model.today()))),
            format);
  }

  /** What a member hands over, in one format. */
  Command handover(String name, Member member, DocumentFormat format) {
    return Command.of(
        name, Texts.get("committee.handover.help"), () -> saveHandover(member, format));
  }

  private void saveHandover(Member member, DocumentFormat format) {
    UUID id = member.id();
    new FileExport(model.frame())
        .save(
            new FileExport.Saving<>(
                Texts.get("committee.handover.file", member.roleLabel()),
                FileExport.Entry.of(Activity.Subject.HANDOVER, id, member.forumId(), format.name()),
                member.forumId(),
                (session, workplace, forum) ->
                    session
                        .handovers()
                        .handover(id, model.today())
                        .map(made -> HandoverDocument.of(workplace, made))),
            format);
  }
}
