package dk.medspil.document.build;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.FormCodec;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.handover.Handover;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.domain.yearwheel.AnnualDiscussion;
import dk.medspil.domain.yearwheel.YearReport;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What the documents that are not about one meeting are made of, in the fictitious workplace. */
record DemoRecords(
    Workplace workplace,
    Forum forum,
    List<Filled> forms,
    List<SurveyReport> surveys,
    List<StrategyRecord> strategies,
    List<Handover> handovers,
    List<Committee> trios,
    ApvPlan plan,
    AnnualDiscussion discussion,
    YearReport year,
    GuidelineRegister guidelines) {
  private static final Pattern ROWS =
      Pattern.compile("([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\s*)+");

  /** A form and what it asks. */
  record Filled(FilledForm form, FormTemplate template) {}

  static DemoRecords in(Path folder) {
    try (Store store = Store.open(new DataFolder(folder))) {
      store
          .change(
              "Opret eksempel",
              session -> {
                DemoWorkplace.write(session, Records.DAY, new ContentLibrary());
                return true;
              })
          .join();
      return store.read(DemoRecords::of).join();
    }
  }

  private static DemoRecords of(Session session) {
    Workplace workplace = session.workplaces().workplace().orElseThrow();
    List<Forum> forums = session.workplaces().forums();
    Forum forum =
        forums.stream()
            .filter(one -> !session.forms().ofForum(one.id()).isEmpty() && one.kind().isMed())
            .findFirst()
            .orElseThrow();
    return new DemoRecords(
        workplace,
        forum,
        session.forms().ofForum(forum.id()).stream()
            .map(form -> new Filled(form, new FormCodec().readOwn(form.template()).getFirst()))
            .toList(),
        session.surveys().ofForum(forum.id()).stream()
            .flatMap(survey -> session.surveys().report(survey.id()).stream())
            .toList(),
        session.strategies().ofForum(forum.id()),
        session.workplaces().members(forum.id()).stream()
            .flatMap(member -> session.handovers().handover(member.id(), Records.DAY).stream())
            .limit(1)
            .toList(),
        forums.stream()
            .filter(one -> !one.kind().isMed())
            .flatMap(one -> session.committees().committee(one.id()).stream())
            .toList(),
        new ApvPlan(
            workplace,
            forum,
            session.plans().topics(),
            RiskScale.USUAL,
            session.plans().ofForum(forum.id()).stream()
                .map(PlanLine::id)
                .flatMap(id -> session.plans().record(id).stream())
                .toList(),
            Records.DAY),
        session.yearReports().discussion(forum, Records.DAY),
        session.yearReports().year(forum, Records.DAY.getYear(), Records.DAY),
        new GuidelineRegister(workplace, forum, session.guidelines().records(), Records.DAY));
  }

  /** The same with other words in every text; the order of a form's rows is no text. */
  DemoRecords worded(UnaryOperator<String> words) {
    return EveryText.of(this, text -> ROWS.matcher(text).matches() ? text : words.apply(text));
  }

  /** A document of each, by a name of its own. */
  Map<String, Document> documents() {
    Map<String, Document> all = new LinkedHashMap<>();
    for (Filled filled : forms) {
      all.put(
          "form " + filled.form().templateId(),
          FormDocument.of(workplace, forum, filled.form(), filled.template()));
    }
    surveys.forEach(
        one -> all.put("survey " + one.survey().kind(), SurveyDocument.of(workplace, forum, one)));
    strategies.forEach(one ->
        all.put(
            "strategy",
            StrategyDocument.of(workplace, forum, one, Records.DAY.getYear(), Records.DAY)));
    handovers.forEach(
        one -> all.put("handover " + one.member().role(), HandoverDocument.of(workplace, one)));
    trios.stream()
        .map(one -> TrioAgreementDocument.of(workplace, one, Records.DAY))
        .flatMap(Optional::stream)
        .forEach(made -> all.put("trio agreement", made));
    all.put("notice", ApvNotice.of(plan));
    all.put("demo plan", ApvPlanDocument.of(plan));
    all.put("annual discussion", AnnualDiscussionDocument.of(workplace, discussion));
    all.put("year report", YearReportDocument.of(workplace, year));
    all.put("guidelines", GuidelineRegisterDocument.of(guidelines));
    return all;
  }

  /** A sheet of each that has one. */
  List<Sheet> sheets() {
    List<Sheet> all = new ArrayList<>();
    surveys.forEach(one -> all.add(SurveySheet.of(one)));
    strategies.forEach(one -> all.add(StrategySheet.of(one)));
    all.add(ApvPlanSheet.of(plan));
    all.add(YearReportSheet.of(year));
    all.add(GuidelineRegisterSheet.of(guidelines));
    return all;
  }
}
