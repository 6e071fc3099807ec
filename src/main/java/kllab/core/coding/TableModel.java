package kllab.core.coding;

import java.util.Arrays;

/** Believes the same of every symbol, whatever came before. */
final class TableModel implements SymbolModel {
    private final int[] below;
    private final int[] frequencies;
    private final int total;

    /**
     * The belief.
     *
     * @param frequencies not negative; a symbol of frequency 0 cannot be coded
     * @throws ArithmeticException if they have no sum
     */
    TableModel(int[] frequencies) {
        this.frequencies = frequencies.clone();
        below = new int[frequencies.length];
        int sum = 0;
        for (int i = 0; i < frequencies.length; i++) {
            below[i] = sum;
            sum = Math.addExact(sum, frequencies[i]);
        }
        total = sum;
    }

    @Override
    public double encode(int symbol, RangeEncoder out) {
        if (frequencies[symbol] == 0) {
            throw new IllegalArgumentException("The table has no symbol " + symbol + ".");
        }
        out.encode(below[symbol], frequencies[symbol], total);
        return (double) frequencies[symbol] / total;
    }

    @Override
    public int decode(RangeDecoder in) {
        int part = in.part(total);
        int found = Arrays.binarySearch(below, part);
        int symbol = found >= 0 ? found : -found - 2;
        while (frequencies[symbol] == 0 || below[symbol] + frequencies[symbol] <= part) {
            symbol++; // of symbols that begin at the same place, all but the last are empty
        }
        in.take(below[symbol], frequencies[symbol]);
        return symbol;
    }
}
