package dk.medspil.exchange.demo;

import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.exchange.AttachedFiles;
import dk.medspil.exchange.MeetingPart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The files of the fictitious workplace: small lists and texts that any computer can show. */
final class DemoAttachments {
  /** Tells a spreadsheet program that a list is UTF-8. */
  private static final String MARK = "\ufeff";

  private static final List<Paper> PAPERS =
      List.of(
          new Paper(
              "Følger for opgaver og personale",
              "Rammer og vikartimer.csv",
              "Budgettets hovedtal for Åkanden, i år og næste år",
              true,
              MARK
                  + "Post;I år;Næste år\r\nLøn, 1.000 kr.;14.200;14.080\r\n"
                  + "Vikarer, 1.000 kr.;1.150;1.010\r\nVikartimer om ugen;94;82\r\n"),
          new Paper(
              "Mulig samling af nattevagten",
              "To modeller for nattevagten.txt",
              "Oplæg fra forvaltningen, kun til udvalget",
              false,
              """
              To modeller for nattevagten

              Model A: fælles vagt for to bosteder, mødested på Engvej.
              Model B: egen vagt, men fælles bagvagt.
              """),
          new Paper(
              "Prøven med ti minutters overlevering",
              "Skema fra prøven.csv",
              "Hvor ofte de ti minutter blev holdt, uge for uge",
              false,
              MARK + "Uge;Vagtskifter;Holdt\r\n1;21;14\r\n2;21;17\r\n3;21;19\r\n4;21;20\r\n"),
          new Paper(
              "Sygefravær og ulykker",
              "Fravær og ulykker, tal for afdelingen.csv",
              "Samlede tal, ingen enkeltpersoner",
              true,
              MARK
                  + "Måned;Fravær i procent;Ulykker\r\nJuli;4,9;0\r\nAugust;5,3;1\r\n"
                  + "September;5,6;0\r\n"),
          new Paper(
              "Mødeplan for",
              "Udkast til mødeplan.txt",
              "Lederens og TR's udkast",
              false,
              """
              Udkast til mødeplan

              Marts: trivsel og APV
              Juni: sommer og ferie
              September: budget
              December: årlig arbejdsmiljødrøftelse
              """));

  private DemoAttachments() {}

  /** A file and the beginning of the titles of the items it belongs to. */
  private record Paper(String item, String name, String about, boolean inPublic, String text) {
    byte[] content() {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    Attachment of(AgendaItem to) {
      return new Attachment(
          DemoIds.of("attachment/" + to.id() + "/" + name),
          to.id(),
          0,
          name,
          about,
          content().length,
          sha256(content()),
          inPublic);
    }
  }

  /** The meeting with the files of its items. */
  static MeetingPart added(MeetingPart plain) {
    List<Attachment> files = new ArrayList<>();
    for (AgendaItem item : plain.items()) {
      PAPERS.stream()
          .filter(paper -> item.title().startsWith(paper.item()))
          .map(paper -> paper.of(item))
          .forEach(files::add);
    }
    return new MeetingPart(
        plain.meeting(),
        plain.attendance(),
        plain.items(),
        plain.outcomes(),
        plain.minutes(),
        plain.versions(),
        plain.addenda(),
        plain.comments(),
        files);
  }

  /** What is in them. */
  static AttachedFiles contents() {
    return sha256 ->
        PAPERS.stream()
            .map(Paper::content)
            .filter(content -> sha256(content).equals(sha256))
            .findFirst()
            .orElseThrow();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
