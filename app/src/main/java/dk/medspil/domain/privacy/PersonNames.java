package dk.medspil.domain.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a text may be about: the people of a forum, the common Danish first names, and the words
 * that point at one person. A name is known by its capital letter; a first name that begins a
 * sentence counts only with another name after it, because "Per" and "Bo" are also plain words.
 */
public final class PersonNames {
  /** No known people, only the common first names. */
  public static final PersonNames COMMON = new PersonNames(Set.of());

  private static final Set<String> POINTING = Set.of("han", "hun", "ham", "hende", "hendes");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*+");

  private static final Set<String> FIRST_NAMES =
      Set.copyOf(
          List.of(
              ("aase agnes alberte albert alex alexander alfred alice allan alma amalie amina"
                      + " anders andrea andreas ane anette anita anja ann anna anne annette annika"
                      + " anton arne arthur asger asta astrid august axel benjamin bente berit bettina"
                      + " birgit birgitte birte birthe bjarne bjørn bo bodil boris brian britta"
                      + " camilla carina carl carsten caroline casper cecilie charlotte christel"
                      + " christian christina christoffer claus clara connie conny dan daniel david"
                      + " dennis ditte dorte dorthe ebbe edith egon eigil ejvind ella ellen elin"
                      + " elisabeth else emil emilie emma erik erling ernst esben esther eva fatima"
                      + " fatma ferdinand filip finn flemming frank frederik frederikke freja frida"
                      + " frode gerda gitte gorm grethe gudrun gunnar gurli hanna hanne hannah hans"
                      + " hassan heidi helen helena helene helga helge helle henning henriette henrik"
                      + " henry holger ib ida inga inge inger ingrid irene iris isabella ivan jacob"
                      + " jakob jan jane janni jannie jasmin jens jeppe jes jesper jette jim joan"
                      + " joachim johan johanna johanne johannes johnny john jon jonas jonathan"
                      + " josefine julie jytte jørgen jørn kaj kamilla karen karin karina karl"
                      + " karoline karsten kasper katja katrine keld kenneth kent kevin khadija kim"
                      + " kirsten kirstine kjeld klaus knud kristian kristina kristine kristoffer kurt"
                      + " lars lasse laura lauritz leif lena lene leo lilian lillian lina line linda"
                      + " lis lisa lisbeth lise liselotte lissi lone lotte louise lucas ludvig luna"
                      + " lykke mads magnus maja malene malthe marcus maren margit margrethe maria"
                      + " marianne marie marius marlene martha martin mathias mathilde merete mette"
                      + " michael michelle mie mikael mikkel mille minna mogens mohamed mohammed mona"
                      + " monika morten mustafa nadia nanna natasha nicolai niels nikolaj nina oda ole"
                      + " olga oliver oluf omar oscar oskar otto ove palle patrick paul pauline peder"
                      + " per pernille peter philip pia poul preben rasmus rebecca regitze rene rikke"
                      + " rita robert rolf rosa rune ruth sabrina sandra sanne sara sarah sebastian"
                      + " selma signe sigrid silje simon sine sofie sofia solveig sonja stefan steffen"
                      + " sten stig stine storm susan susanne sussi svend sven søren tage tanja tenna"
                      + " theo thomas thorkild thyra tilde tim tina tine tobias tom tommy tonny torben"
                      + " tove trine troels tuva uffe ulla ulrik ulrikke valdemar vera verner vibeke"
                      + " victor victoria viggo viktor vilhelm vilma vinnie vivi viola walther werner"
                      + " william winnie yasmin yvonne åge åse")
                  .split(" ")));

  private final Set<String> known;

  private PersonNames(Set<String> known) {
    this.known = known;
  }

  /** The common first names and every name that the full names of these people are made of. */
  public static PersonNames of(Collection<String> people) {
    Set<String> known = new HashSet<>();
    for (String person : people) {
      Matcher words = WORD.matcher(person);
      while (words.find()) {
        if (isCapital(words.group()) && words.group().length() > 1) {
          known.add(lower(words.group()));
        }
      }
    }
    return known.isEmpty() ? COMMON : new PersonNames(Set.copyOf(known));
  }

  /** Whether a word is one of the common first names, whatever its letters' case. */
  public static boolean isFirstName(String word) {
    return FIRST_NAMES.contains(lower(word));
  }

  /** Whether a sentence, or a part of one, speaks of somebody. */
  boolean in(String sentence) {
    Matcher words = WORD.matcher(sentence);
    boolean first = true;
    boolean nameFirst = false;
    while (words.find()) {
      String word = words.group();
      if (POINTING.contains(lower(word))) {
        return true;
      }
      if (isCapital(word)) {
        String name = withoutEnding(lower(word));
        boolean firstName = FIRST_NAMES.contains(name) || FIRST_NAMES.contains(lower(word));
        if (known.contains(name)
            || known.contains(lower(word))
            || nameFirst
            || firstName && !first) {
          return true;
        }
        nameFirst = firstName && first;
      } else {
        nameFirst = false;
      }
      first = false;
    }
    return false;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** "Kirstens" is Kirsten's. */
  private static String withoutEnding(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
