package kllab.lab.compare;

import java.util.Optional;
import kllab.text.Refusal;

/** What a name of an outcome cannot be. */
final class OutcomeName {
    private OutcomeName() {}

    /** Why a name cannot be used; empty if it can. */
    static Optional<Refusal> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of(new Refusal("compare.name.empty"));
        }
        return name.startsWith("@") ? Optional.of(new Refusal("compare.name.own", name)) : Optional.empty();
    }
}
