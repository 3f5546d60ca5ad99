package dk.medspil;

import java.util.List;
import org.tinylog.throwable.ThrowableData;
import org.tinylog.throwable.ThrowableFilter;

/**
 * Keeps the messages of exceptions out of the log: a database error quotes the statement, and the
 * statement quotes what somebody wrote. Classes and stack traces stay.
 */
public final class WordlessThrowableFilter implements ThrowableFilter {

  /** As tinylog makes it; the filter takes no arguments. */
  public WordlessThrowableFilter(String arguments) {}

  @Override
  public ThrowableData filter(ThrowableData origin) {
    return new Wordless(origin);
  }

  private record Wordless(ThrowableData origin) implements ThrowableData {
    @Override
    public String getClassName() {
      return origin.getClassName();
    }

    @Override
    public String getMessage() {
      return "";
    }

    @Override
    public List<StackTraceElement> getStackTrace() {
      return origin.getStackTrace();
    }

    @Override
    @SuppressWarnings("NullAway")
    public ThrowableData getCause() {
      return origin.getCause() == null ? null : new Wordless(origin.getCause());
    }
  }
}
