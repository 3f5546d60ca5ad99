package dk.medspil.document.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import dk.medspil.content.ContentLibrary;
import dk.medspil.document.calendar.CalendarWriter;
import dk.medspil.document.model.Block;
import dk.medspil.document.model.CleanText;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.document.write.PdfConformance;
import dk.medspil.document.write.ReadBack;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.dialogue.BoardComparison;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.OutcomeKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of document, with something hostile in every field of the record behind it. */
class HostileDocumentsTest {
  private static final List<String> DRAWN =
      List.of(
          "</script></style><b onclick=\"x\">&amp; 'citat' ]]>",
          "=HYPERLINK(\"http://x\") @SUM(A1) +45 -3",
          "# ikke | celle * _ ` ~ [b](c) \\",
          "et\u00adord\u200bmed\u2060usynlige\ufefftegn \u0000\u0007\u001b\ud800\ufffe",
          "vendt \u202eom\u202c",
          "lang" + "t".repeat(300) + "ord");
  private static final List<String> NOT_DRAWN =
      List.of(
          "glad 😀 familie 👨‍👩‍👧 flag 🇩🇰",
          "שלום عالم",
          "kunstigt \ue123 tegn",
          "\udc00\ud83d");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @TempDir private static Path demoFolder;
  private static DemoRecords demo;

  @TempDir Path folder;

  @BeforeAll
  static void readDemo() {
    demo = DemoRecords.in(demoFolder);
  }

  @Test
  void everyKindOfDocumentThereIsGetsHostileText() {
    String kinds = String.join(" ", documents(UnaryOperator.identity()).keySet());
    assertThat(kinds)
        .contains("agenda", "minutes", "board", "sheet", "news", "comparison", "plan", "tasks")
        .contains("wheel", "form", "survey", "strategy", "handover", "trio agreement", "notice")
        .contains("annual discussion", "year report", "guidelines");
  }

  /** Letters and digits where list marks are no text, and letters where they are. */
  @Test
  void everyDocumentReadsTheSameInEveryFormat() throws Exception {
    for (Map.Entry<String, Document> one : documents(mixedWith(DRAWN)).entrySet()) {
      assertSame(one, DocumentFormat.values(), "HYPERLINK");
    }
  }

  @Test
  void whatNoFontHoldsReadsTheSameWhereNoFontIsNeeded() throws Exception {
    DocumentFormat[] formats = {
      DocumentFormat.DOCX, DocumentFormat.HTML, DocumentFormat.MARKDOWN, DocumentFormat.TEXT
    };
    for (Map.Entry<String, Document> one : documents(mixedWith(NOT_DRAWN)).entrySet()) {
      assertSame(one, formats, "שלום");
    }
  }

  private static void assertSame(
      Map.Entry<String, Document> one, DocumentFormat[] formats, String hostile) throws Exception {
    String expected = letters(one.getValue(), DocumentFormat.HTML);
    assertThat(expected).as(one.getKey()).contains(hostile);
    for (DocumentFormat format : formats) {
      boolean marked = format == DocumentFormat.TEXT || format == DocumentFormat.MARKDOWN;
      String read = letters(one.getValue(), format);
      // A table over several pages has its header on each, and the library tags each of them.
      if (format == DocumentFormat.PDF && hasTable(one.getValue())) {
        assertThat(isInOrder(expected, read)).as("%s as PDF: %s", one.getKey(), read).isTrue();
        continue;
      }
      assertThat(marked ? withoutDigits(read) : read)
          .as("%s as %s", one.getKey(), format)
          .isEqualTo(marked ? withoutDigits(expected) : expected);
    }
  }

  private static boolean hasTable(Document document) {
    return document.body().stream().anyMatch(Block.Table.class::isInstance);
  }

  private static boolean isInOrder(String wanted, String read) {
    int at = 0;
    for (int i = 0; i < read.length() && at < wanted.length(); i++) {
      at += read.charAt(i) == wanted.charAt(at) ? 1 : 0;
    }
    return at == wanted.length();
  }

  private static String withoutDigits(String text) {
    return text.replaceAll("\\p{N}+", "");
  }

  @Test
  @Tag("R26")
  void everyPdfKeepsBothStandards() throws Exception {
    List<String> all = new ArrayList<>(DRAWN);
    all.addAll(NOT_DRAWN);
    for (Document document : documents(mixedWith(all)).values()) {
      PdfConformance.assertAccessibleAndLasting(Formats.bytes(document, DocumentFormat.PDF));
    }
  }

  @Test
  void everyFileIsWhatItSaysAndHoldsNothingOfTheUsers() throws Exception {
    List<String> all = new ArrayList<>(DRAWN);
    all.addAll(NOT_DRAWN);
    for (Document document : documents(mixedWith(all)).values()) {
      org.w3c.dom.Document page = ReadBack.xml(Formats.bytes(document, DocumentFormat.HTML));
      for (String element : List.of("script", "b", "iframe", "object", "img", "form")) {
        assertThat(page.getElementsByTagName(element).getLength()).as(element).isZero();
      }
      wellFormed(Formats.bytes(document, DocumentFormat.DOCX));
    }
  }

  @Test
  void noSheetHoldsAFormula() throws Exception {
    MeetingRecord record = EveryText.of(record(), mixedWith(DRAWN));
    List<Sheet> sheets = new ArrayList<>(demo.worded(mixedWith(DRAWN)).sheets());
    sheets.add(ApvPlanSheet.of(plan(record)));
    sheets.add(TaskListSheet.of(tasks(record)));
    sheets.add(BoardSheet.of(record.boards().getFirst(), Map.of()));
    for (Sheet sheet : sheets) {
      byte[] xlsx = written(sheet, SheetFormat.XLSX);
      wellFormed(xlsx);
      try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
        for (Row row : book.getSheetAt(0)) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          }
        }
      }
      String csv = new String(written(sheet, SheetFormat.CSV), UTF_8);
      assertThat(csv).doesNotContainPattern("(?m)(^|;)\"?[=+@]");
      if (!sheet.rows().isEmpty()) {
        assertThat(csv).as(sheet.title()).contains("HYPERLINK");
      }
    }
  }

  @Test
  void theCalendarIsReadByAnotherProgram() throws Exception {
    MeetingRecord record = EveryText.of(record(), mixedWith(DRAWN));
    MeetingCalendar calendar = MeetingCalendar.of(record, List.of(), Instant.EPOCH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CalendarWriter().write(calendar.entries(), Instant.EPOCH, out);
    assertThat(Biweekly.parse(out.toString(UTF_8)).first().getEvents())
        .extracting(event -> event.getSummary().getValue())
        .containsExactlyElementsOf(
            calendar.entries().stream().map(entry -> entry.title()).toList());
  }

  /** Each text keeps its own words, so that headings differ, and gets a hostile one in turn. */
  private static UnaryOperator<String> mixedWith(List<String> hostile) {
    int[] turn = {0};
    return text -> text + " " + hostile.get(turn[0]++ % hostile.size());
  }

  private static MeetingRecord record() {
    Records records = Records.localMed();
    UUID open = records.item(false, 0);
    for (OutcomeKind kind : OutcomeKind.values()) {
      records.outcome(open, kind, false, false);
    }
    records.item(false, 1);
    UUID closed = records.item(true, 0);
    records.outcome(closed, OutcomeKind.DECISION, true, true);
    records.board(open, false, Optional.empty());
    return records.record();
  }

  private static Map<String, Document> documents(UnaryOperator<String> words) {
    MeetingRecord record = EveryText.of(record(), words);
    Map<String, Document> all = new LinkedHashMap<>();
    for (Edition edition : Edition.values()) {
      all.put("agenda " + edition, AgendaDocument.of(record, edition));
      all.put("minutes " + edition, MinutesDocument.of(record, edition));
      all.put("board " + edition, BoardDocument.of(record, edition));
      all.put("sheet " + edition, SheetDocument.of(record, edition, PageFormat.A4_PORTRAIT));
    }
    all.put("news", CommunicationDocument.of(record));
    all.put(
        "one board",
        BoardDocument.of(
            record.boards().getFirst(),
            record.workplace(),
            record.forum(),
            Map.of(),
            PageFormat.A3_LANDSCAPE));
    all.put(
        "comparison",
        ComparisonDocument.of(
            BoardComparison.of(record.boards().getFirst(), record.boards().getFirst()),
            record.workplace(),
            record.forum()));
    all.put("plan", ApvPlanDocument.of(plan(record)));
    all.put("tasks", TaskListDocument.of(tasks(record)));
    all.put(
        "wheel",
        WheelDocument.of(Wheel.of(record.workplace(), new ContentLibrary().duties(), Records.DAY)));
    all.putAll(demo.worded(words).documents());
    return all;
  }

  private static ApvPlan plan(MeetingRecord record) {
    UnaryOperator<String> words = mixedWith(DRAWN);
    UUID forum = record.forum().id();
    PlanLine line = PlanLine.create(UUID.randomUUID(), forum, "Støj", Records.DAY);
    return new ApvPlan(
        record.workplace(),
        record.forum(),
        List.of(EveryText.of(new Topic(UUID.randomUUID(), "Lyd", Optional.empty(), 0), words)),
        RiskScale.USUAL,
        List.of(EveryText.of(new PlanLineRecord(line, List.of(), List.of()), words)),
        Records.DAY);
  }

  private static TaskList tasks(MeetingRecord record) {
    return new TaskList(record.workplace(), record.forum(), record.tasks(), Records.DAY);
  }

  private static String letters(Document document, DocumentFormat format) throws Exception {
    String read = ReadBack.text(Formats.bytes(document, format), format);
    return WORD.matcher(CleanText.of(read))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining());
  }

  /** By the list at its end, as Word and Excel read it. */
  private void wellFormed(byte[] file) throws Exception {
    Path written = Files.write(folder.resolve("file.zip"), file);
    try (ZipFile zip = new ZipFile(written.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
          ReadBack.xml(zip.getInputStream(part).readAllBytes());
        }
        assertThat(part.getName()).doesNotContain("vba", "..");
      }
    }
  }

  private static byte[] written(Sheet sheet, SheetFormat format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer().write(sheet, out);
    return out.toByteArray();
  }
}
