package kllab.cli;

import static java.util.Map.entry;

import java.util.Map;

/** All operations by name: a new family is a class and a line for each of its names. */
final class Operations {
    static final Map<String, Operation> BY_NAME = Map.ofEntries(
            entry("divergence", DivergenceAnswer.OPERATION),
            entry("code", CodeAnswer.OPERATION),
            entry("block_code", CodeAnswer.BLOCKS),
            entry("morse", MorseAnswer.OPERATION),
            entry("density", DensityAnswer.OPERATION),
            entry("fit", FitAnswer.OPERATION),
            entry("bayes", BayesAnswer.OPERATION));

    private Operations() {}
}
