package dk.medspil.fuzz;

import dk.medspil.exchange.survey.RefusedSurveyException;
import dk.medspil.exchange.survey.SurveyFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Survey files, CSV and XLSX, broken in their bytes and in their cells. */
final class Surveys implements Target {
  private static final String TEXT =
      "Nr;Er det roligt?;Støjer det?;Fortæl\n" + "1;4;Ofte;Æble\n2;5;Altid;\n".repeat(9);
  private static final List<String> PIECES =
      List.of(
          ";", "\"", "\n", "\r", "\t", ",", "sep=;", "4", "Helt enig", "=\"5\"", "\uFEFF", "\0");
  private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "UTF-16LE");

  private final Path folder;
  private final byte[] workbook;
  private byte[] last = new byte[0];

  Surveys(Path folder) throws IOException {
    this.folder = folder;
    workbook = workbook();
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Svar");
      sheet.value(0, 0, "Er det roligt?");
      sheet.value(0, 1, "Støjer det?");
      for (int i = 1; i < 20; i++) {
        sheet.value(i, 0, i % 5 + 1);
        sheet.value(i, 1, "Ofte");
      }
    }
    return out.toByteArray();
  }

  @Override
  public String name() {
    return "surveys";
  }

  @Override
  public boolean once(Mutator mutator) throws IOException {
    return read(
        switch (mutator.random().nextInt(4)) {
          case 0 -> mutator.bytes(workbook);
          case 1 -> mutator.bytes(TEXT.getBytes(StandardCharsets.UTF_8));
          default -> text(mutator).getBytes(Charset.forName(mutator.any(CHARSETS)));
        });
  }

  private static String text(Mutator mutator) {
    StringBuilder text = new StringBuilder(TEXT);
    for (int i = mutator.random().nextInt(1, 6); i > 0; i--) {
      int at = mutator.random().nextInt(text.length() + 1);
      text.insert(at, mutator.any(PIECES).repeat(1 << mutator.random().nextInt(12)));
    }
    return text.toString();
  }

  @Override
  public boolean read(byte[] input) throws IOException {
    last = input;
    try {
      SurveyFile.read(Files.write(folder.resolve("svar.csv"), input)).guess();
      return true;
    } catch (RefusedSurveyException refusal) {
      return Target.refused(new Exception("Filen »svar.csv« " + refusal.reason() + ".", refusal));
    }
  }

  @Override
  public byte[] lastInput() {
    return last;
  }
}
