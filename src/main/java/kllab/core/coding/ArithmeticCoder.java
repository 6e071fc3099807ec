package kllab.core.coding;

import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** Codes each symbol with the probability that a model gives it, to a small part of a bit. */
public final class ArithmeticCoder implements BlockCoder {
    private static final double SMALL = 0x1p-900;

    private final SymbolModel writing;
    private final SymbolModel reading;
    private final DoubleConsumer told;
    private double logs;
    private double product = 1;

    private ArithmeticCoder(Supplier<SymbolModel> model, DoubleConsumer told) {
        writing = model.get();
        reading = model.get();
        this.told = told;
    }

    /**
     * Believes the same of every symbol, whatever came before.
     *
     * @param frequencies of the symbols; one with 0 cannot be coded
     */
    public static ArithmeticCoder fixed(int... frequencies) {
        return new ArithmeticCoder(() -> new TableModel(frequencies), probability -> {});
    }

    /**
     * Learns what follows each context, for small alphabets: a symbol that has not come yet counts a sixteenth of one that has.
     *
     * @param symbols the number of symbols
     * @param order the length of a context
     * @param told receives the probability of each symbol when it is coded
     */
    public static ArithmeticCoder adaptive(int symbols, int order, DoubleConsumer told) {
        return new ArithmeticCoder(() -> new ContextModel(symbols, order), told);
    }

    /**
     * Learns what comes, or follows the last symbol, for large alphabets: a symbol that has not come yet is coded after an escape, by its
     * code point.
     *
     * @param symbols the code points of the symbols
     * @param order 0 or 1
     * @param told receives the probability of each symbol when it is coded
     */
    public static ArithmeticCoder escaping(CodePoints symbols, int order, DoubleConsumer told) {
        return new ArithmeticCoder(() -> new EscapeModel(symbols, order), told);
    }

    @Override
    public byte[] encode(int[] symbols, int length) {
        RangeEncoder out = new RangeEncoder();
        for (int i = 0; i < length; i++) {
            double probability = writing.encode(symbols[i], out);
            told.accept(probability);
            count(probability);
        }
        return out.end();
    }

    /** Multiplies, and takes a logarithm only before the product gets too small. */
    private void count(double probability) {
        product *= probability;
        if (product < SMALL) {
            logs += Math.log(product);
            product = 1;
        }
    }

    @Override
    public void decode(byte[] code, int[] symbols, int length) {
        RangeDecoder in = new RangeDecoder(code);
        for (int i = 0; i < length; i++) {
            symbols[i] = reading.decode(in);
        }
    }

    @Override
    public double idealBits() {
        return -(logs + Math.log(product)) / Math.log(2);
    }
}
