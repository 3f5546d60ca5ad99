package dk.medspil.document.write;

/** Builds markup that is valid HTML and well-formed XML at once; every text goes in escaped. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Adds an element's start tag; attributes are name, value, name, value … */
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /** Adds an element that can hold nothing, such as {@code meta}. */
  Markup empty(String element, String... attributes) {
    open(element, attributes);
    out.insert(out.length() - 1, '/').append('\n');
    return this;
  }

  /** Adds an element's end tag and a line feed, which no reader shows. */
  Markup close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  /** Adds an end tag with nothing after it, for elements inside a line. */
  Markup closeInline(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** Adds an element that holds one text. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** Adds text; a line feed becomes a line break. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** Adds markup as it is. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("<br/>");
        default -> out.append(character);
      }
    }
  }
}
