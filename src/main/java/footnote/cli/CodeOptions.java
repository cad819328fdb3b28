package footnote.cli;

import footnote.problem.Code;
import footnote.problem.Suggestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which kinds of problem are asked for on a command line. */
final class CodeOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--only",
            paramLabel = "CODE",
            split = ",",
            description = "problems of that code alone, such as no-way-out; may come again")
    private List<String> only = List.of();

    @Option(names = "--without", paramLabel = "CODE", split = ",", description = "no problems of that code")
    private List<String> without = List.of();

    /** @throws ParameterException where there is no such code */
    Set<Code> wanted() {
        Set<Code> wanted = only.isEmpty() ? EnumSet.allOf(Code.class) : codes(only);
        wanted.removeAll(codes(without));
        return wanted;
    }

    private Set<Code> codes(List<String> ids) {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        ids.forEach(id -> codes.add(code(id)));
        return codes;
    }

    private Code code(String id) {
        return Stream.of(Code.values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(command.commandLine(), "there is no code \"" + id + "\"" + likely(id)));
    }

    private static String likely(String id) {
        Optional<String> likely =
                Suggestion.of(id, Stream.of(Code.values()).map(Code::id).toList());
        return likely.map(one -> ": did you mean \"" + one + "\"?").orElse("; footnote explain lists them");
    }
}
