package kllab.core.coding;

/**
 * What a coder expects of the next symbol, and learns from it. The encoder and the decoder have one each, which pass through the
 * same states, so that the code need not contain them.
 */
interface SymbolModel {
    /** Codes a symbol; returns the probability that the model gave it. */
    double encode(int symbol, RangeEncoder out);

    /** Decodes the next symbol. */
    int decode(RangeDecoder in);
}
