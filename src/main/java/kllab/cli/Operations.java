package kllab.cli;

import java.util.Map;

/** All operations by name: a new family is a class and a line for each of its names. */
final class Operations {
    static final Map<String, Operation> BY_NAME = Map.of(
            "divergence", DivergenceAnswer.OPERATION,
            "code", CodeAnswer.OPERATION,
            "block_code", CodeAnswer.BLOCKS,
            "morse", MorseAnswer.OPERATION);

    private Operations() {}
}
