package dk.medspil.document.office;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.FormCodec;
import dk.medspil.document.build.AnnualDiscussionDocument;
import dk.medspil.document.build.ApvNotice;
import dk.medspil.document.build.ApvPlan;
import dk.medspil.document.build.ApvPlanDocument;
import dk.medspil.document.build.BoardDocument;
import dk.medspil.document.build.ComparisonDocument;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.FormDocument;
import dk.medspil.document.build.GuidelineRegister;
import dk.medspil.document.build.GuidelineRegisterDocument;
import dk.medspil.document.build.HandoverDocument;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.build.SheetDocument;
import dk.medspil.document.build.StrategyDocument;
import dk.medspil.document.build.SurveyDocument;
import dk.medspil.document.build.TaskList;
import dk.medspil.document.build.TaskListDocument;
import dk.medspil.document.build.TrioAgreementDocument;
import dk.medspil.document.build.Wheel;
import dk.medspil.document.build.WheelDocument;
import dk.medspil.document.build.YearReportDocument;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.dialogue.BoardComparison;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One document of every kind, of the fictitious workplace and in its look. */
public final class DemoDocuments {
  /** The day the workplace is seen on. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Map<String, Document> all = new LinkedHashMap<>();
  private final ContentLibrary library = new ContentLibrary();
  private final Session session;
  private final Workplace workplace;
  private final DocumentLook look;

  private DemoDocuments(Session session) {
    this.session = session;
    this.workplace = session.workplaces().workplace().orElseThrow();
    this.look = session.looks().look();
  }

  /** By a name that does for a file. */
  static Map<String, Document> in(Path folder) {
    try (Store store = Store.open(new DataFolder(folder))) {
      store
          .change(
              "Opret eksempel",
              session -> {
                DemoWorkplace.write(session, TODAY, new ContentLibrary());
                return true;
              })
          .join();
      return store.read(DemoDocuments::of).join();
    }
  }

  /** The same, of what a store holds now. */
  public static Map<String, Document> of(Session session) {
    return new DemoDocuments(session).all();
  }

  private Map<String, Document> all() {
    session.workplaces().forums().forEach(this::ofForum);
    all.put("wheel", WheelDocument.of(Wheel.of(workplace, library.duties(), TODAY)));
    all.put(
        "deck-sheet",
        SheetDocument.of(library.decks().getFirst(), workplace, TODAY, PageFormat.A4_PORTRAIT));
    return all;
  }

  private void ofForum(Forum forum) {
    if (!forum.kind().isMed()) {
      session
          .committees()
          .committee(forum.id())
          .flatMap(committee -> TrioAgreementDocument.of(workplace, committee, TODAY))
          .ifPresent(made -> put("trio-agreement", made, forum));
      return;
    }
    meetings(forum);
    plans(forum);
    session
        .forms()
        .ofForum(forum.id())
        .forEach(form ->
            put(
                "form-" + form.templateId(),
                FormDocument.of(
                    workplace, forum, form, new FormCodec().readOwn(form.template()).getFirst()),
                forum));
    session
        .surveys()
        .ofForum(forum.id())
        .forEach(survey ->
            put(
                "survey-" + survey.kind(),
                SurveyDocument.of(
                    workplace, forum, session.surveys().report(survey.id()).orElseThrow()),
                forum));
    session
        .strategies()
        .ofForum(forum.id())
        .forEach(one ->
            put(
                "strategy",
                StrategyDocument.of(workplace, forum, one, TODAY.getYear(), TODAY),
                forum));
    session
        .workplaces()
        .members(forum.id())
        .forEach(member ->
            session
                .handovers()
                .handover(member.id(), TODAY)
                .ifPresent(made -> put("handover", HandoverDocument.of(workplace, made), forum)));
  }

  /** The meeting with most said, so that every kind of line is there. */
  private void meetings(Forum forum) {
    List<MeetingRecord> records =
        session.meetings().ofForum(forum.id()).stream()
            .flatMap(meeting -> session.records().meeting(meeting.id()).stream())
            .toList();
    records.stream()
        .max(Comparator.comparingInt(record -> record.outcomes().size()))
        .ifPresent(record -> papers(new MeetingPapers(record, look)));
    List<BoardRecord> boards =
        records.stream().flatMap(record -> record.boards().stream()).toList();
    if (boards.isEmpty()) {
      return;
    }
    BoardRecord board = boards.getFirst();
    put(
        "board-large",
        BoardDocument.of(board, workplace, forum, Map.of(), PageFormat.A3_LANDSCAPE),
        forum);
    put(
        "comparison",
        ComparisonDocument.of(BoardComparison.of(board, boards.getLast()), workplace, forum),
        forum);
  }

  private void papers(MeetingPapers papers) {
    for (Edition edition : Edition.values()) {
      all.putIfAbsent("minutes-" + edition, papers.minutes(edition));
      all.putIfAbsent("agenda-" + edition, papers.agenda(edition));
    }
    all.putIfAbsent("boards", papers.boards(Edition.FULL));
    all.putIfAbsent("sheets", papers.sheets(Edition.FULL));
    all.putIfAbsent("news", papers.news());
  }

  private void plans(Forum forum) {
    ApvPlan plan =
        new ApvPlan(
            workplace,
            forum,
            session.plans().topics(),
            session.plans().scale(),
            session.plans().ofForum(forum.id()).stream()
                .map(PlanLine::id)
                .flatMap(id -> session.plans().record(id).stream())
                .toList(),
            TODAY);
    put("plan", ApvPlanDocument.of(plan), forum);
    put("notice", ApvNotice.of(plan), forum);
    put(
        "tasks",
        TaskListDocument.of(
            new TaskList(workplace, forum, session.tasks().ofForum(forum.id()), TODAY)),
        forum);
    put(
        "discussion",
        AnnualDiscussionDocument.of(workplace, session.yearReports().discussion(forum, TODAY)),
        forum);
    put(
        "year-report",
        YearReportDocument.of(workplace, session.yearReports().year(forum, TODAY.getYear(), TODAY)),
        forum);
    put(
        "guidelines",
        GuidelineRegisterDocument.of(
            new GuidelineRegister(workplace, forum, session.guidelines().records(), TODAY)),
        forum);
  }

  private void put(String name, Document made, Forum forum) {
    all.putIfAbsent(name, made.dressed(look, forum.name()));
  }
}
