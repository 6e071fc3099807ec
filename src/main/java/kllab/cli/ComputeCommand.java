package kllab.cli;

import java.io.IOException;
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
    private final Console console;

    @Option(names = "--unit", paramLabel = "nats|bits", description = "The unit of information; nats by default.")
    private LogBase unit = LogBase.NATS;

    ComputeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return Compute.run(console.in(), console.out(), unit);
    }
}
