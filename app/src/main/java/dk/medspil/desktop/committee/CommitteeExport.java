package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.document.build.CommitteeCalendar;
import dk.medspil.document.build.HandoverDocument;
import dk.medspil.document.build.TrioAgreementDocument;
import dk.medspil.document.calendar.CalendarWriter;
import dk.medspil.document.model.Document;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
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
    UUID forum = model.forum();
    new FileExport(model.frame())
        .save(
            Texts.get("committee.trio.file"),
            format.extension(),
            FileExport.Entry.ofForum(Activity.Subject.AGREEMENT, forum, format.name()),
            session ->
                session
                    .workplaces()
                    .workplace()
                    .flatMap(workplace ->
                        session
                            .committees()
                            .committee(forum)
                            .flatMap(committee ->
                                TrioAgreementDocument.of(workplace, committee, model.today())
                                    .map(made -> dressed(session, made, forum))))
                    .map(document -> out -> format.writer().write(document, out)));
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
            Texts.get("committee.handover.file", member.roleLabel()),
            format.extension(),
            FileExport.Entry.of(Activity.Subject.HANDOVER, id, member.forumId(), format.name()),
            session ->
                session
                    .workplaces()
                    .workplace()
                    .flatMap(workplace ->
                        session
                            .handovers()
                            .handover(id, model.today())
                            .map(made ->
                                dressed(
                                    session,
                                    HandoverDocument.of(workplace, made),
                                    member.forumId())))
                    .map(document -> out -> format.writer().write(document, out)));
  }

  private static Document dressed(Session session, Document made, UUID forum) {
    return made.dressed(
        session.looks().look(), session.workplaces().forum(forum).map(Forum::name).orElse(""));
  }
}
