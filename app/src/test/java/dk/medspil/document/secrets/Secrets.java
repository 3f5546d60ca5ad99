package dk.medspil.document.secrets;

import dk.medspil.document.secrets.Secret.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes the secrets and remembers them, and the open words that must come through. */
final class Secrets {
  private final Random random;
  private final List<Secret> planted = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  Secrets(Random random) {
    this.random = random;
  }

  List<Secret> planted() {
    return List.copyOf(planted);
  }

  List<String> openWords() {
    return List.copyOf(open);
  }

  String plant(Kind kind, boolean inFull) {
    return remember(kind, token("zq"), inFull);
  }

  String open() {
    String word = token("aaben");
    open.add(word);
    return word;
  }

  /** A name nobody else has; looks like a name. */
  String name(Kind kind) {
    String token = token("q");
    return remember(kind, "Q" + token.substring(1), kind != Kind.NAME_OF_ANOTHER);
  }

  /** A soft hyphen that no eye sees, and that must not hide a name. */
  String invisiblyMarked(String name) {
    return random.nextBoolean() ? name : name.substring(0, 2) + "\u00ad" + name.substring(2);
  }

  String cpr() {
    String last = "%04d".formatted(random.nextInt(10_000));
    String day =
        "%02d%02d%02d"
            .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(100));
    planted.add(new Secret(Kind.CPR, day + "-" + last, false));
    return random.nextBoolean() ? day + "-" + last : day + "\u200b-" + last;
  }

  String email() {
    return remember(Kind.EMAIL, token("zq"), false) + "@lilleby.dk";
  }

  String phone() {
    String number = "%08d".formatted(20_000_000 + random.nextInt(70_000_000));
    planted.add(new Secret(Kind.PHONE, number, false));
    // Eight digits that are a day are left alone, unless the country stands before them.
    return number.matches("(19|20).*|....(19|20)..") ? "+45 " + number : number;
  }

  /** Compounds are found by their last part, so the first part can be anything. */
  String health() {
    return remember(Kind.HEALTH, token("zq"), false) + "diagnose";
  }

  String union() {
    planted.add(new Secret(Kind.UNION, "medlemaf", false));
    return "FOA";
  }

  private String remember(Kind kind, String token, boolean inFull) {
    planted.add(new Secret(kind, token, inFull));
    return token;
  }

  /** Ten letters at least, with no digit, so that a Danish compound may end it. */
  private String token(String prefix) {
    StringBuilder token = new StringBuilder(prefix);
    for (int i = 0; i < 8; i++) {
      token.append((char) ('b' + random.nextInt(20)));
    }
    return token.toString();
  }
}
