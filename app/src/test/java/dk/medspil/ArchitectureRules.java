package dk.medspil;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;

/**
 * Who may import whom, for the house that stands under one root package.
 *
 * <p>The root is a parameter so that a small house built wrong on purpose can prove that each rule
 * bites.
 */
final class ArchitectureRules {
  /** What every screen may lean on; all other packages under desktop are features. */
  private static final List<String> SHARED_BY_SCREENS =
      List.of("shell", "frame", "hall", "control");

  private final String root;

  ArchitectureRules(String root) {
    this.root = root;
  }

  /** All rules by name, in the order in which they are best read. */
  Map<String, ArchRule> all() {
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put("domain", domainNeedsOnlyTheJdk());
    rules.put("store", imports("store", "a store that knows files or screens cannot serve both"));
    rules.put("content", imports("content", "content is read before there is a store"));
    rules.put("document", imports("document", "a document prints what it is handed"));
    rules.put("exchange", imports("exchange", "a package must not depend on how it is shown"));
    rules.put("cli", imports("cli", "commands must run where there is no display"));
    rules.put("sql", only("the database is one package's secret", "store").touches(SQL));
    rules.put("javafx", only("all else must run without a display", "desktop").touches(JAVAFX));
    rules.put(
        "json", only("file formats meet the world there", "content", "exchange").touches(JSON));
    rules.put("network", nobodyTouchesTheNetwork());
    rules.put("console", onlyCommandsUseTheConsole());
    rules.put("cycles", noCycles());
    rules.put("features", featuresDoNotImportFeatures());
    rules.put("waiting", screensDoNotWait());
    rules.put("null-marked", packagesAreNullMarked());
    return rules;
  }

  private static final String[] SQL = {"java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite.."};
  private static final String[] JAVAFX = {
    "javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.ikonli.."
  };
  private static final String[] JSON = {
    "tools.jackson..", "com.fasterxml.jackson..", "com.networknt.."
  };

  private static final List<String> NETWORK =
      List.of("java.net..", "javax.net..", "java.rmi..", "javax.naming..", "javafx.scene.web..");
  private static final List<String> NOT_NETWORK =
      List.of("java.net.URI", "java.net.URL", "java.net.URISyntaxException");
  private static final String CHANNELS =
      "java\\.nio\\.channels\\..*(Socket|Datagram|Multicast|Selector|NetworkChannel).*";

  private static final Map<String, List<String>> FORBIDDEN =
      Map.of(
          "store", List.of("content", "document", "exchange", "cli", "desktop"),
          "content", List.of("store", "document", "exchange", "cli", "desktop"),
          "document", List.of("store", "content", "exchange", "cli", "desktop"),
          "exchange", List.of("document", "cli", "desktop"),
          "cli", List.of("desktop"));

  private ArchRule domainNeedsOnlyTheJdk() {
    return classes()
        .that()
        .resideInAPackage(under("domain"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(under("domain"), "java..", "org.jspecify.annotations")
        .because("what a meeting is must be readable and testable with nothing but Java")
        .allowEmptyShould(true);
  }

  private ArchRule imports(String part, String reason) {
    String[] forbidden = FORBIDDEN.get(part).stream().map(this::under).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(under(part))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .because(reason)
        .allowEmptyShould(true);
  }

  private ArchRule nobodyTouchesTheNetwork() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "reach the network",
                type ->
                    NETWORK.stream().anyMatch(name -> resideInAPackage(name).test(type))
                            && !NOT_NETWORK.contains(type.getName())
                        || type.getName().matches(CHANNELS)))
        .because("the program is promised to have no network; addresses of resources are none")
        .allowEmptyShould(true);
  }

  private ArchRule onlyCommandsUseTheConsole() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(under("cli"))
        .and()
        .doNotHaveFullyQualifiedName(root + ".Medspil")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("standard output belongs to the answer of a command; all else is logged")
        .allowEmptyShould(true);
  }

  private ArchRule noCycles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a ring can only be understood and changed together")
        .allowEmptyShould(true);
  }

  private ArchRule featuresDoNotImportFeatures() {
    return slices()
        .assignedFrom(new Features(root + ".desktop."))
        .should()
        .notDependOnEachOther()
        .because("a screen asks the shell to navigate, so that each can change alone")
        .allowEmptyShould(true);
  }

  private ArchRule screensDoNotWait() {
    return noClasses()
        .that()
        .resideInAPackage(under("desktop"))
        .should()
        .callMethod(CompletableFuture.class, "join")
        .orShould()
        .callMethod(CompletableFuture.class, "get")
        .orShould()
        .callMethod(CompletableFuture.class, "get", long.class, TimeUnit.class)
        .orShould()
        .callMethod(Future.class, "get")
        .because("the window stands still while its thread waits; answers are delivered to it")
        .allowEmptyShould(true);
  }

  private static ArchRule packagesAreNullMarked() {
    return classes()
        .should(
            new ArchCondition<>("live in a @NullMarked package") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                String message = item.getPackageName() + " has no @NullMarked package-info";
                events.add(new SimpleConditionEvent(item, marked, message));
              }
            })
        .because("a type that may be absent must say so")
        .allowEmptyShould(true);
  }

  private Only only(String reason, String... parts) {
    return new Only(reason, Arrays.stream(parts).map(this::under).toList());
  }

  private String under(String part) {
    return root + "." + part + "..";
  }

  /** A rule in two words: only these packages touch those libraries. */
  private record Only(String reason, List<String> packages) {
    ArchRule touches(String... libraries) {
      return noClasses()
          .that()
          .resideOutsideOfPackages(packages.toArray(String[]::new))
          .should()
          .dependOnClassesThat(anyOf(libraries))
          .because(reason)
          .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> anyOf(String... libraries) {
      return describe(
          "belong to " + String.join(", ", libraries),
          type -> Arrays.stream(libraries).anyMatch(name -> resideInAPackage(name).test(type)));
    }
  }

  private record Features(String desktop) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      if (!type.getPackageName().startsWith(desktop)) {
        return SliceIdentifier.ignore();
      }
      String feature = type.getPackageName().substring(desktop.length()).split("\\.", 2)[0];
      return SHARED_BY_SCREENS.contains(feature)
          ? SliceIdentifier.ignore()
          : SliceIdentifier.of(feature);
    }

    @Override
    public String getDescription() {
      return "features of the desktop";
    }
  }
}
