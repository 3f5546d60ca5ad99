package dk.medspil;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The house stands as {@code app/doc/architecture.md} draws it, and a wall out of place is seen.
 */
final class ArchitectureTest {
  private static final ArchitectureRules RULES = new ArchitectureRules("dk.medspil");
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.medspil");

  private static final ArchitectureRules RULES_FOR_THE_CROOKED_HOUSE =
      new ArchitectureRules("dk.medspil.crooked");
  private static final JavaClasses CROOKED_HOUSE =
      new ClassFileImporter().importPackages("dk.medspil.crooked");

  static final Set<String> RULE_NAMES = RULES.all().keySet();

  @ParameterizedTest
  @Tag("R28")
  @FieldSource("RULE_NAMES")
  void theProgramKeepsEveryRule(String rule) {
    RULES.all().get(rule).check(PROGRAM);
  }

  @ParameterizedTest
  @CsvSource({
    "domain,      domain.MeetingThatReadsJson",
    "store,       store.StoreThatPrintsDocuments",
    "content,     content.TemplateThatOpensTheStore",
    "document,    document.MinutesThatOpenTheStore",
    "exchange,    exchange.PackageThatPrintsDocuments",
    "cli,         cli.CommandThatOpensAWindow",
    "sql,         exchange.PackageThatSpeaksSql",
    "javafx,      document.MinutesWithAButton",
    "json,        domain.MeetingThatReadsJson",
    "network,     exchange.PackageThatCallsHome",
    "console,     store.StoreThatPrintsDocuments",
    "cycles,      domain.task",
    "features,    desktop.apv.PlanScreen",
    "waiting,     desktop.apv.ScreenThatWaits",
    "null-marked, crooked.unmarked has no"
  })
  void theCrookedHouseBreaksEveryRule(String rule, String culprit) {
    var result = RULES_FOR_THE_CROOKED_HOUSE.all().get(rule).evaluate(CROOKED_HOUSE);
    assertThat(result.getFailureReport().getDetails())
        .anySatisfy(detail -> assertThat(detail).contains(culprit));
  }

  @Test
  void everyRuleIsProvedToBite() throws NoSuchMethodException {
    var proofs =
        ArchitectureTest.class
            .getDeclaredMethod("theCrookedHouseBreaksEveryRule", String.class, String.class)
            .getAnnotation(CsvSource.class)
            .value();
    assertThat(proofs).extracting(line -> line.split(",", 2)[0]).hasSameElementsAs(RULE_NAMES);
  }
}
