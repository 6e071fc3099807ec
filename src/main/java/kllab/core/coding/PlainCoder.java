package kllab.core.coding;

/** Writes the number of each symbol with equally many bits. */
public final class PlainCoder implements BlockCoder {
    private final int bits;

    /** A code for 2<sup>bits</sup> symbols. */
    public PlainCoder(int bits) {
        this.bits = bits;
    }

    @Override
    public byte[] encode(int[] symbols, int length) {
        BitWriter out = new BitWriter();
        for (int i = 0; i < length; i++) {
            out.write(symbols[i], bits);
        }
        return out.end();
    }

    @Override
    public void decode(byte[] code, int[] symbols, int length) {
        BitReader in = new BitReader(code);
        for (int i = 0; i < length; i++) {
            symbols[i] = 0;
            for (int k = 0; k < bits; k++) {
                symbols[i] = symbols[i] << 1 | in.read();
            }
        }
    }
}
