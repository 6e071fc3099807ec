package kllab.figure;

import java.util.List;
import kllab.text.RichText;

/** A formula as a tree, to be set by {@link MathsLayout}. */
public sealed interface Maths {
    /** Letters, digits and signs on one base line; markup as in {@link RichText}. */
    record Letters(RichText text) implements Maths {}

    /** One over the other, with a rule between. */
    record Fraction(Maths over, Maths under) implements Maths {}

    /** Side by side. */
    record Row(List<Maths> parts) implements Maths {}

    /** ∑ with what it runs over beneath. */
    record Sum(RichText over) implements Maths {}

    /** An exponent: small and raised, to stand right of its base. */
    record Exponent(RichText text) implements Maths {}

    /** A part that stands for an outcome: it may be lit up, and clicked. */
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

    static Maths row(Maths... parts) {
        return new Row(List.of(parts));
    }
}
