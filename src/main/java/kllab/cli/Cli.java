package kllab.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.io.Notice;
import kllab.io.export.PaperSize;
import kllab.lab.Lab;
import kllab.text.Language;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code kl-lab compute}, {@code kl-lab render}. Every error message is one English sentence. */
@Command(
        name = "kl-lab",
        description = {
            "A laboratory for the Kullback–Leibler divergence. Without a command, the window opens, with the",
            "file or the line kl1:… that is named; with --safe-graphics it opens without the graphics card,",
            "for machines whose drivers fail."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class)
public final class Cli implements Callable<Integer> {
    private static final Logger LOGGER = Logger.getLogger(Cli.class.getName());

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Cli() {}

    /** Runs a command; returns the exit code of the process. */
    public static int run(List<Lab<?, ?>> labs, ScreenRenderer screens, Console console, String... arguments) {
        CommandLine line = new CommandLine(new Cli())
                .addSubcommand(footed(new ComputeCommand(console), Compute.footer()))
                .addSubcommand(footed(new RenderCommand(labs, screens, console), RenderCommand.footer(labs)))
                .addSubcommand(new HelpCommand());
        line.registerConverter(Size.class, new Size.Converter())
                .registerConverter(Language.class, new Choice<>(List.of(Language.values()), Language::code))
                .registerConverter(Theme.class, new Choice<>(List.of(Theme.values()), Theme::id))
                .registerConverter(PaperSize.class, new Choice<>(List.of(PaperSize.values()), PaperSize::id))
                .registerConverter(LogBase.class, new Choice<>(List.of(LogBase.values()), Cli::wordOf));
        line.setOut(new PrintWriter(console.lines(), true, console.out().charset()));
        line.setErr(new PrintWriter(console.err(), true, console.err().charset()));
        line.setParameterExceptionHandler((fault, _) -> say(console, misuse(fault), Console.USAGE));
        line.setExecutionExceptionHandler((fault, _, _) -> failure(console, fault));
        int code = execute(console, line, arguments);
        return console.out().failed() ? unwritten(console) : code;
    }

    private static int execute(Console console, CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return say(console, "This takes more memory than there is", Console.FAILED);
        } catch (StackOverflowError e) {
            return mistake(console, e);
        }
    }

    /** A command with a footer in its help. */
    private static CommandLine footed(Callable<Integer> command, String text) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().footer("", text);
        return line;
    }

    /** Reports output that could not be written; if the reader of a pipe has closed it, no report is needed. */
    private static int unwritten(Console console) {
        console.out().complaint().ifPresent(sentence -> say(console, sentence, Console.FAILED));
        return Console.FAILED;
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

    private static @Nullable String misuse(ParameterException fault) {
        if (!(fault instanceof UnmatchedArgumentException unmatched) || unmatched.isUnknownOption()) {
            return fault.getMessage();
        }
        String word = unmatched.getUnmatched().getFirst();
        CommandLine command = fault.getCommandLine();
        return command.getSubcommands().isEmpty()
                ? "'" + word + "' is one argument too many for " + command.getCommandName()
                : "There is no command '" + word + "'; the commands are "
                        + String.join(", ", command.getSubcommands().keySet());
    }

    private static int failure(Console console, Exception fault) {
        if (console.out().failed()) {
            return Console.FAILED;
        }
        return fault instanceof Failure ? say(console, fault.getMessage(), Console.FAILED) : mistake(console, fault);
    }

    private static int mistake(Console console, Throwable fault) {
        LOGGER.log(Level.FINE, "unexpected", fault);
        return say(console, "This failed because of a bug in KL Lab", Console.FAILED);
    }

    /** A file's name as a path. */
    static Path path(CommandSpec spec, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "'" + name + "' is not the name of a file.");
        }
    }

    private static String wordOf(LogBase unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    /** A command was valid, but failed; the message says why. */
    @SuppressWarnings("serial") // never serialized
    static final class Failure extends Exception {
        Failure(String message) {
            super(message);
        }

        Failure(Notice notice) {
            super(notice.say(Words.of(Language.EN)));
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
