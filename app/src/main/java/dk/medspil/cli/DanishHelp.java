package dk.medspil.cli;

import java.util.Collection;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** The words that picocli would otherwise say in English. */
final class DanishHelp {
  private DanishHelp() {}

  static void apply(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    spec.addOption(
        OptionSpec.builder("--help")
            .usageHelp(true)
            .type(boolean.class)
            .description("Vis denne hjælp.")
            .build());
    UsageMessageSpec usage = spec.usageMessage();
    usage.synopsisHeading("Brug: ");
    usage.synopsisSubcommandLabel("[KOMMANDO]");
    usage.commandListHeading("%nKommandoer:%n");
    usage.parameterListHeading("%n");
    usage.optionListHeading("%n");
    usage.width(100);
    line.getSubcommands().values().forEach(DanishHelp::apply);
  }

  static String names(Collection<ArgSpec> missing) {
    return missing.stream().map(DanishHelp::name).collect(Collectors.joining(" og "));
  }

  static String name(ArgSpec argument) {
    return argument.isOption()
        ? ((OptionSpec) argument).longestName() + " " + argument.paramLabel()
        : argument.paramLabel();
  }

  /** A value that picocli could not convert, or a sentence a command wrote itself. */
  static String invalid(ParameterException failure) {
    ArgSpec argument = failure.getArgSpec();
    if (argument == null) {
      return String.valueOf(failure.getMessage());
    }
    return "»" + failure.getValue() + "« kan ikke bruges ved " + name(argument) + ".";
  }
}
