package dk.medspil.fuzz;

/** Something that reads what came from outside. */
interface Target extends AutoCloseable {

  /** A short name, for reports and files. */
  String name();

  /**
   * Makes one hostile input and reads it. A documented refusal is part of reading; anything else
   * that is thrown is a finding.
   *
   * @return whether the input was taken
   */
  boolean once(Mutator mutator) throws Exception;

  /** Reads an input again that was kept, the same way. */
  boolean read(byte[] input) throws Exception;

  /** The last input, to be kept when it is a finding. */
  byte[] lastInput();

  /** Fails if something that must not change has changed. */
  default void requireUnchanged() throws Exception {}

  @Override
  default void close() {}

  /** Holds a refusal to what is promised: one Danish sentence, not a word of Java. */
  static boolean refused(Exception refusal) {
    String sentence = String.valueOf(refusal.getMessage());
    boolean one =
        sentence.length() < 900
            && sentence.endsWith(".")
            && sentence.chars().noneMatch(c -> c < ' ')
            && !sentence.contains("Exception")
            && !sentence.replaceAll("»[^»«]*«", "").contains("null");
    if (!one) {
      throw new AssertionError("this is no sentence for a user: " + sentence, refusal);
    }
    return false;
  }
}
