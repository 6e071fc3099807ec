package kllab.lab.compare;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Set;
import kllab.core.probability.Categorical;
import kllab.text.Refusal;
import org.apache.commons.numbers.core.Sum;

/** An immutable ordered set of outcomes, with one bit per outcome, so that 100,000 of them cost almost nothing. */
final class Locks extends AbstractSet<Integer> {
    private final BitSet bits;

    private Locks(BitSet bits) {
        this.bits = bits;
    }

    /** Some of n outcomes. */
    static Locks of(Set<Integer> outcomes, int n) {
        if (outcomes instanceof Locks same) {
            return same;
        }
        BitSet bits = new BitSet();
        for (int i : outcomes) {
            Refusal.unless(i >= 0 && i < n, "compare.refused.locked", i, CompareNumbers.count(n));
            bits.set(i);
        }
        return new Locks(bits);
    }

    boolean has(int outcome) {
        return bits.get(outcome);
    }

    /** The greatest possible probability of an outcome: what the other locked ones leave. */
    double room(Categorical d, int outcome) {
        Sum kept = Sum.create();
        for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
            if (i != outcome) {
                kept.add(d.probability(i));
            }
        }
        return Math.max(0, 1 - kept.getAsDouble());
    }

    Locks with(int outcome, boolean on) {
        BitSet next = (BitSet) bits.clone();
        next.set(outcome, on);
        return new Locks(next);
    }

    /** The locks after the removal of an outcome: later ones move up. */
    Locks without(int outcome) {
        BitSet next = new BitSet();
        bits.stream().filter(i -> i != outcome).forEach(i -> next.set(i > outcome ? i - 1 : i));
        return new Locks(next);
    }

    @Override
    public boolean contains(Object outcome) {
        return outcome instanceof Integer i && i >= 0 && bits.get(i);
    }

    @Override
    public Iterator<Integer> iterator() {
        return bits.stream().iterator();
    }

    @Override
    public int size() {
        return bits.cardinality();
    }
}
