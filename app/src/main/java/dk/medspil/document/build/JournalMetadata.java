package dk.medspil.document.build;

import dk.medspil.document.file.CompleteFile.Content;
import dk.medspil.document.model.CleanText;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Outcome;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a folder for the records system holds, as XML with Danish names that a person can read and a
 * program can fetch.
 *
 * @param record the meeting as the edition shows it
 * @param edition the edition
 * @param facts what the user told
 * @param title the title of the minutes
 * @param files the other files of the folder
 */
record JournalMetadata(
    MeetingRecord record,
    Edition edition,
    JournalFacts facts,
    String title,
    List<JournalMetadata.Filed> files) {

  /**
   * A file of the folder.
   *
   * @param kind what it is in the folder
   * @param bytes how long it is
   */
  record Filed(String kind, String name, String title, Content content, int bytes, String sha256) {}

  byte[] xml() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("journalisering");
      line(xml, "dato", record.meeting().date().toString());
      line(xml, "forum", record.forum().name());
      line(xml, "moede", record.meeting().title());
      line(xml, "titel", title + (facts.subject().isBlank() ? "" : ": " + facts.subject()));
      line(xml, "emne", facts.subject());
      line(xml, "afsender", facts.sender());
      line(xml, "organisation", MeetingHead.organisation(record.workplace()));
      line(xml, "journalnummer", facts.number());
      line(xml, "udgave", edition == Edition.FULL ? "fuld" : "offentlig");
      line(xml, "status", record.minutes().state().label());
      record.minutes().finalOn().ifPresent(day -> quiet(xml, "endeligtGodkendt", day.toString()));
      line(xml, "fortroligt", isConfidential() ? "ja" : "nej");
      for (AgendaItem item : record.items()) {
        Optional<Confidentiality> why = item.confidentiality();
        if (why.isPresent()) {
          line(xml, "fortroligtPunkt", reason(why.get()));
        }
      }
      for (Filed file : files) {
        file(xml, file);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  private boolean isConfidential() {
    return record.items().stream().anyMatch(AgendaItem::isConfidential)
        || record.outcomes().stream().anyMatch(Outcome::confidential);
  }

  private static String reason(Confidentiality why) {
    return why.reason() + why.until().map(day -> ", til og med " + day).orElse("");
  }

  private static void file(XMLStreamWriter xml, Filed file) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("fil");
    attribute(xml, "art", file.kind());
    attribute(xml, "navn", file.name());
    attribute(xml, "titel", file.title());
    attribute(xml, "bytes", Integer.toString(file.bytes()));
    attribute(xml, "sha256", file.sha256());
    xml.writeEndElement();
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, CleanText.line(value));
  }

  private static void line(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement(name);
    xml.writeCharacters(CleanText.line(value));
    xml.writeEndElement();
  }

  private static void quiet(XMLStreamWriter xml, String name, String value) {
    try {
      line(xml, name, value);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
