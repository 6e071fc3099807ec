package kllab.core.information;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.SymbolText;

/** What comes next at a place of a text, for somebody at a step of knowledge (P) and for somebody one step before (Q). */
public final class NextSymbol {
    /** How often each symbol comes next, by its number; all 1 if nothing is known. */
    private final int[] p;

    private final int[] q;
    private final String context;

    private NextSymbol(int[] p, int[] q, String context) {
        this.p = p;
        this.q = q;
        this.context = context;
    }

    /** The symbols that are known. */
    public String context() {
        return context;
    }

    /** At a place; near the beginning of the text fewer symbols before it are known. */
    public static NextSymbol at(SymbolText text, NgramCounts counts, int step, int place) {
        int known = Math.min(Math.max(0, step - 1), place);
        StringBuilder context = new StringBuilder();
        for (int i = place - known; i < place; i++) {
            context.append(text.symbol(i));
        }
        int there = step == 0 ? 0 : known + 1;
        int[] p = following(text, counts, there, place, known);
        int[] q = there == 0 ? p : following(text, counts, there - 1, place, Math.max(0, known - 1));
        return new NextSymbol(p, q, context.toString());
    }

    private static int[] following(SymbolText text, NgramCounts counts, int step, int place, int known) {
        int size = text.alphabet().size();
        if (step == 0) {
            return IntStream.range(0, size).map(i -> 1).toArray();
        }
        int[] before = IntStream.range(place - known, place).map(text::at).toArray();
        return counts.following(before, size);
    }

    /** The probability of a symbol. */
    public double chance(int symbol) {
        return share(p, symbol);
    }

    /** The same for who knows less by one step. */
    public double chanceBefore(int symbol) {
        return share(q, symbol);
    }

    private static double share(int[] counts, int symbol) {
        return (double) counts[symbol] / IntStream.of(counts).sum();
    }

    /** What a symbol costs, in nats. */
    public double nats(int symbol) {
        return -Math.log(chance(symbol));
    }

    /** How many guesses a symbol needs, in the order of probability; of equally probable ones in the order of their numbers. */
    public int tries(int symbol) {
        int earlier = 0;
        for (int i = 0; i < p.length; i++) {
            earlier += p[i] > p[symbol] || (p[i] == p[symbol] && i < symbol) ? 1 : 0;
        }
        return earlier + 1;
    }

    /** KL of what is known from what is known one step before. */
    public double kl() {
        double all = IntStream.of(p).sum();
        double before = IntStream.of(q).sum();
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] == 0 ? 0 : p[i] / all * Math.log(p[i] / all / (q[i] / before));
        }
        return Math.max(0, sum);
    }

    /** The symbols that are the most probable, the first one first; of equally probable ones the one with the lower number. */
    public List<Integer> likeliest(int most) {
        return IntStream.range(0, p.length)
                .boxed()
                .sorted((a, b) -> p[a] == p[b] ? Integer.compare(a, b) : Integer.compare(p[b], p[a]))
                .limit(most)
                .toList();
    }

    /** The greatest probability of some symbols, for either. */
    public double most(List<Integer> symbols) {
        return symbols.stream()
                .mapToDouble(symbol -> Math.max(chance(symbol), chanceBefore(symbol)))
                .max()
                .orElse(1);
    }
}
