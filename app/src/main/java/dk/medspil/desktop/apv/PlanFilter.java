package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;

/** The quick filters over the plan. */
enum PlanFilter {
  OPEN("apv.filter.open"),
  EFFECT("apv.filter.effect"),
  PERMANENT("apv.filter.permanent"),
  CLOSED("apv.filter.closed");

  private final String key;

  PlanFilter(String key) {
    this.key = key;
  }

  boolean includes(PlanLine line) {
    return switch (this) {
      case OPEN -> line.status().isOpen();
      case EFFECT -> line.status() == LineStatus.DONE;
      case PERMANENT -> line.status() == LineStatus.PERMANENT;
      case CLOSED -> line.status() == LineStatus.SOLVED;
    };
  }

  /** The word without a number. */
  String word() {
    return switch (this) {
      case OPEN -> Texts.get("apv.filter.word.open");
      case EFFECT -> Texts.get("apv.filter.word.effect");
      case PERMANENT -> Texts.get("apv.filter.word.permanent");
      case CLOSED -> Texts.get("apv.filter.word.closed");
    };
  }

  /** Which lines they are, within a sentence. */
  String lines() {
    return switch (this) {
      case OPEN -> Texts.get("apv.hall.open");
      case EFFECT -> Texts.get("apv.hall.effect");
      case PERMANENT -> Texts.get("apv.hall.permanent");
      case CLOSED -> Texts.get("apv.hall.closed");
    };
  }

  String text(long count) {
    return Texts.get(key, count);
  }
}
