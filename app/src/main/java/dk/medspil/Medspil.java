package dk.medspil;

/** Starts the program: the window, or a command that needs none. */
public final class Medspil {
  private Medspil() {}

  /** Reads the command line and hands over to the part that answers it. */
  public static void main(String[] args) {}
}
