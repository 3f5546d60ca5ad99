package dk.medspil.document.model;

/** The sheet of paper a document is meant for; sizes in millimetres. */
public enum PageFormat {
  A4_PORTRAIT(210, 297),
  A4_LANDSCAPE(297, 210),
  A3_LANDSCAPE(420, 297);

  private final int widthMm;
  private final int heightMm;

  PageFormat(int widthMm, int heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  public int widthMm() {
    return widthMm;
  }

  public int heightMm() {
    return heightMm;
  }

  /** Whether the sheet is wider than high. */
  public boolean isLandscape() {
    return widthMm > heightMm;
  }
}
