package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.document.build.CommunicationDocument;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.build.MinutesDocument;
import dk.medspil.document.model.Document;
import dk.medspil.domain.meeting.MeetingRecord;

/** What can be saved from the minutes of a meeting. */
enum MinutesFile {
  /** Everything, for the committee itself. */
  FULL("minutes.edition.full", "minutes.edition.fullHelp", "minutes.edition.fullSave"),
  /** Nothing confidential and no names, for everybody. */
  PUBLIC("minutes.edition.public", "minutes.edition.publicHelp", "minutes.edition.publicSave"),
  /** One page of news for the colleagues, always public. */
  NEWS("minutes.edition.news", "minutes.edition.newsHelp", "minutes.edition.newsSave");

  private final String name;
  private final String help;
  private final String saving;

  MinutesFile(String name, String help, String saving) {
    this.name = name;
    this.help = help;
    this.saving = saving;
  }

  /** What it is called. */
  String title() {
    return Texts.get(name);
  }

  /** Whom it is for. */
  String help() {
    return Texts.get(help);
  }

  /** The words on the button that saves it. */
  String saving() {
    return Texts.get(saving);
  }

  /** What the file may hold; {@code marked} asks for a word where something was left out. */
  Edition edition(boolean marked) {
    return switch (this) {
      case FULL -> Edition.FULL;
      case PUBLIC -> marked ? Edition.PUBLIC_MARKED : Edition.PUBLIC;
      case NEWS -> Edition.PUBLIC;
    };
  }

  Document document(MeetingPapers papers, Edition edition) {
    return this == NEWS ? papers.news() : papers.minutes(edition);
  }

  String fileName(MeetingRecord record, Edition edition) {
    return this == NEWS
        ? CommunicationDocument.fileName(record)
        : MinutesDocument.fileName(record, edition);
  }
}
