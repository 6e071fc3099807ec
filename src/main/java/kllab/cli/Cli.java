package kllab.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code kl-lab compute}, {@code kl-lab render}. What goes wrong is one sentence of English. */
@Command(
        name = "kl-lab",
        description = "A laboratory for the Kullback–Leibler divergence. Without a command, the window opens.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class)
public final class Cli implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Cli() {}

    /** Runs a command; returns the exit code of the process. */
    public static int run(List<Lab<?, ?>> labs, ScreenRenderer screens, Console console, String... arguments) {
        CommandLine line = new CommandLine(new Cli())
                .addSubcommand(new ComputeCommand(console))
                .addSubcommand(new RenderCommand(labs, screens, console));
        line.registerConverter(Size.class, new Size.Converter())
                .registerConverter(Language.class, new Choice<>(List.of(Language.values()), Language::code))
                .registerConverter(Theme.class, new Choice<>(List.of(Theme.values()), Theme::id))
                .registerConverter(LogBase.class, new Choice<>(List.of(LogBase.values()), Cli::wordOf));
        line.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        line.setErr(new PrintWriter(console.err(), true, console.err().charset()));
        line.setParameterExceptionHandler((fault, _) -> say(console, fault.getMessage(), Console.USAGE));
        line.setExecutionExceptionHandler((fault, _, _) -> say(console, failure(fault), Console.FAILED));
        return line.execute(arguments);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which command? Try compute, render or --help");
    }

    private static int say(Console console, @Nullable String message, int code) {
        String sentence =
                Objects.requireNonNullElse(message, "").lines().findFirst().orElse("Something failed");
        console.err().println("kl-lab: " + sentence + (sentence.matches(".*[.?!]") ? "" : "."));
        return code;
    }

    private static @Nullable String failure(Exception fault) {
        return fault instanceof Failure ? fault.getMessage() : "This failed unexpectedly: " + fault;
    }

    private static String wordOf(LogBase unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    /** A command was understood, but cannot be done; the message says why. */
    @SuppressWarnings("serial") // never serialized: said and forgotten
    static final class Failure extends Exception {
        Failure(String message) {
            super(message);
        }
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {"KL Lab " + (version == null ? "(development)" : version)};
        }
    }
}
