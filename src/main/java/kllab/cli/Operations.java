package kllab.cli;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;

/** All operations by name: a new operation needs a class and one line per name. */
final class Operations {
    static final Map<String, Operation> BY_NAME = new TreeMap<>(Map.ofEntries(
            entry("divergence", DivergenceAnswer.OPERATION),
            entry("code", CodeAnswer.OPERATION),
            entry("block_code", CodeAnswer.BLOCKS),
            entry("morse", MorseAnswer.OPERATION),
            entry("capacity", CapacityAnswer.OPERATION),
            entry("vae", VaeAnswer.OPERATION),
            entry("diffusion", DiffusionAnswer.OPERATION),
            entry("hedge", LearningAnswer.HEDGE),
            entry("exponentiated_gradient", LearningAnswer.EXPONENTIATED_GRADIENT),
            entry("triangle", InequalityAnswer.TRIANGLE),
            entry("pinsker", InequalityAnswer.PINSKER),
            entry("data_processing", InequalityAnswer.DATA_PROCESSING),
            entry("chain_rule", InequalityAnswer.CHAIN_RULE),
            entry("sanov", InequalityAnswer.SANOV),
            entry("estimate", EstimateAnswer.OPERATION),
            entry("density", DensityAnswer.OPERATION),
            entry("fit", FitAnswer.OPERATION),
            entry("bayes", BayesAnswer.OPERATION)));

    private Operations() {}
}
