package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents the writer tests share. */
final class Samples {
  private Samples() {}

  static Document of(List<Block> body) {
    return new Document(
        "Referat af Lokal-MED, torsdag den 3. december 2026",
        "Botilbuddet Åkanden, Lokal-MED",
        "Referat",
        LocalDate.of(2026, 12, 3),
        PageFormat.A4_PORTRAIT,
        body);
  }

  /** One of every block, with headings, breaks and all emphasis. */
  static Document everyBlock() {
    return of(
        List.of(
            new Block.Notice(
                Block.Notice.Kind.STATUS,
                "Kladde",
                List.of(Block.Paragraph.of("Referatet er ikke endeligt godkendt."))),
            new Block.KeyValues(
                List.of(
                    new Block.KeyValue("Tid", Text.of("kl. 13.00–15.00")),
                    new Block.KeyValue("Sted", Text.of("Mødelokale »Søen«, bygning B")))),
            new Block.Heading(1, "Årlig arbejdsmiljødrøftelse"),
            new Block.Paragraph(
                Text.of("Begge sider lagde vægt på ")
                    .plusStrong("overleveringen")
                    .plus(" mellem aften- og nattevagt. ")
                    .plusMuted("AMR, fredag den 15. januar")),
            new Block.BulletList(List.of(Text.of("færre løft"), Text.of("roligere frokost"))),
            new Block.NumberedList(List.of(Text.of("mål lyden"), Text.of("flyt tv-hjørnet"))),
            new Block.Heading(2, "Opgaver fra mødet"),
            new Block.Table(
                "Det har vi aftalt",
                List.of(
                    new Block.Column("Opgave", 3),
                    new Block.Column("Ansvarlig", 1),
                    new Block.Column("Frist", 1)),
                List.of(
                    List.of(Text.of("Saml forslag"), Text.of("AMR"), Text.of("15. januar")),
                    List.of(Text.of("Aftal flytning"), Text.of("Leder"), Text.empty()))),
            new Block.Heading(3, "Uddybning"),
            Block.Paragraph.of("Første linje\nanden linje"),
            new Block.Notice(
                Block.Notice.Kind.CONFIDENTIAL,
                "Fortroligt til og med 1. marts",
                List.of(
                    Block.Paragraph.of("Ledelsen informerede om en mulig samling."),
                    new Block.KeyValues(
                        List.of(
                            new Block.KeyValue("Standpunkt", Text.of("Sagen drøftes igen.")))))),
            new Block.PageBreak(),
            new Block.Heading(1, "Plads til noter"),
            new Block.WritingSpace(3)));
  }

  /** A long document: each item fills about a third of a page. */
  static Document items(int count) {
    List<Block> body = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      body.add(new Block.Heading(1, i + ". Status på trivsel og nærvær"));
      body.add(Block.Paragraph.of("Udvalget gennemgik tallene og talte om hverdagen. ".repeat(5)));
      body.add(
          new Block.KeyValues(
              List.of(
                  new Block.KeyValue("Standpunkt", Text.of("Medarbejdersiden ønsker mere ro.")),
                  new Block.KeyValue("Beslutning", Text.of("Vi prøver en fast stilletime.")))));
    }
    List<List<Text>> rows =
        IntStream.rangeClosed(1, count * 2)
            .mapToObj(i -> List.of(Text.of("Opgave nr. " + i), Text.of("TR"), Text.of("uge 7")))
            .toList();
    body.add(new Block.Heading(1, "Opgaver"));
    body.add(
        new Block.Table(
            "Opgaver fra mødet",
            List.of(
                new Block.Column("Opgave", 3),
                new Block.Column("Ansvarlig", 1),
                new Block.Column("Frist", 1)),
            rows));
    return of(body);
  }

  static byte[] written(Document document, DocumentFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.writer().write(document, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
