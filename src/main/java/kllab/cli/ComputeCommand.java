package kllab.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kllab.core.information.LogBase;
import kllab.io.FileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kl-lab compute}: one line of JSON in, one line out. */
@Command(
        name = "compute",
        description = "Answers JSON Lines with JSON Lines on the standard output.",
        mixinStandardHelpOptions = true)
final class ComputeCommand implements Callable<Integer> {
    private static final String PIPE = "-";

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|-",
            description = "The lines to answer; without it, or for -, those of the standard input.")
    private String file = PIPE;

    @Option(names = "--unit", paramLabel = "nats|bits", description = "The unit of information; nats by default.")
    private LogBase unit = LogBase.NATS;

    ComputeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, Cli.Failure {
        if (file.equals(PIPE)) {
            return answer(console.in(), "The standard input");
        }
        try (InputStream in = open(Cli.path(spec, file))) {
            return answer(in, file);
        }
    }

    private static InputStream open(Path file) throws Cli.Failure {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new Cli.Failure(FileException.unreadable(file, e));
        }
    }

    private int answer(InputStream in, String name) throws IOException, Cli.Failure {
        try {
            return Compute.run(in, console.out(), unit);
        } catch (InputFault e) {
            throw new Cli.Failure(name + " cannot be read: " + e.getMessage());
        }
    }
}
