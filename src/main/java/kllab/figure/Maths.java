package kllab.figure;

import java.util.List;
import kllab.text.RichText;

/** A formula as a tree, laid out by {@link MathsLayout}. */
public sealed interface Maths {
    /** Signs between numbers, in markup. */
    String EQUALS = "<m>=\u2005</m>";

    String TIMES = "<m>\u2009\u00B7\u2009</m>";
    String PLUS = "<m>\u2005+\u2005</m>";

    /** Letters, digits and symbols on one base line; markup as in {@link RichText}. */
    record Letters(RichText text) implements Maths {}

    /** Numerator and denominator, with a rule between. */
    record Fraction(Maths over, Maths under) implements Maths {}

    /** Side by side. */
    record Row(List<Maths> parts) implements Maths {}

    /** ∑ with its index below. */
    record Sum(RichText over) implements Maths {}

    /** An exponent: small and raised, to the right of its base. */
    record Exponent(RichText text) implements Maths {}

    /** A part that represents an outcome: it can be highlighted and clicked. */
    record Term(Maths inner, int outcome, boolean lit) implements Maths {}

    static Maths letters(String marked) {
        return new Letters(RichText.parse(marked));
    }

    static Maths exponent(String marked) {
        return new Exponent(RichText.parse(marked));
    }

    static Maths fraction(Maths over, Maths under) {
        return new Fraction(over, under);
    }

    /** p · log p/q, both as they are written. */
    static Maths contribution(String p, String q, Look look) {
        Maths first = letters("<p><m>" + p + "</m></p>");
        Maths log = letters(TIMES + look.log() + "<m>\u2009</m>");
        return row(first, log, fraction(first, letters("<q><m>" + q + "</m></q>")));
    }

    static Maths row(Maths... parts) {
        return new Row(List.of(parts));
    }
}
