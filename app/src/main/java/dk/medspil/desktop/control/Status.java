package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;

/** The fixed words of a status pill, each with its tone and picture. */
public enum Status {
  IN_ORDER("control.status.inOrder", Tone.SUCCESS, Icons.IN_ORDER),
  SOON("control.status.soon", Tone.WARNING, Icons.TIME),
  REVIEW("control.status.review", Tone.WARNING, Icons.ACTION_NEEDED),
  OVER_THREE_YEARS("control.status.overThreeYears", Tone.DANGER, Icons.ACTION_NEEDED),
  OVERDUE("control.status.overdue", Tone.DANGER, Icons.ACTION_NEEDED),
  OPEN("control.status.open", Tone.NEUTRAL, Icons.OPEN),
  UNDER_WAY("control.status.underWay", Tone.ACCENT, Icons.UNDER_WAY),
  WAITING("control.status.waiting", Tone.NEUTRAL, Icons.WAITING),
  EFFECT_PENDING("control.status.effectPending", Tone.WARNING, Icons.EFFECT_PENDING),
  SOLVED("control.status.solved", Tone.SUCCESS, Icons.DONE),
  SOLVED_WITHOUT_EFFECT("control.status.solvedWithoutEffect", Tone.WARNING, Icons.NO),
  PERMANENT_RISK("control.status.permanentRisk", Tone.NEUTRAL, Icons.APV);

  private final String key;
  private final Tone tone;
  private final Icons icon;

  Status(String key, Tone tone, Icons icon) {
    this.key = key;
    this.tone = tone;
    this.icon = icon;
  }

  /** The Danish word. */
  public String text() {
    return Texts.get(key);
  }

  Tone tone() {
    return tone;
  }

  Icons icon() {
    return icon;
  }
}
