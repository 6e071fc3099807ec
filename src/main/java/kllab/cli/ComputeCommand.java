package kllab.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import kllab.core.information.LogBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kl-lab compute}: one line of JSON in, one line out. */
@Command(
        name = "compute",
        description = "Answers JSON Lines on the standard input with JSON Lines on the standard output.",
        mixinStandardHelpOptions = true)
final class ComputeCommand implements Callable<Integer> {
    /** Answers every line; returns the exit code. */
    @FunctionalInterface
    interface Answers {
        int run(InputStream in, PrintStream out, LogBase unit);
    }

    /** The one place to plug the answers in. */
    private static final Answers ANSWERS = ComputeCommand::none;

    private final Console console;

    @Option(names = "--unit", paramLabel = "nats|bits", description = "The unit of information; nats by default.")
    private LogBase unit = LogBase.NATS;

    ComputeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return ANSWERS.run(console.in(), console.out(), unit);
    }

    private static int none(InputStream in, PrintStream out, LogBase unit) {
        throw new UnsupportedOperationException("compute is not there yet");
    }
}
