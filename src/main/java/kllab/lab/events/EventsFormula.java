package kllab.lab.events;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.Quantity;
import kllab.ui.formula.FormulaView.Line;

/** The chain rule, and KL as what is paid less what is needed, with the current numbers; and the symbols of the page. */
final class EventsFormula {
    static final String H_X = "<v>H</v><m>(</m><v>X</v><m>\u2009)</m>";
    static final String H_Y = "<v>H</v><m>(</m><v>Y</v><m>\u2009)</m>";
    static final String H_Y_GIVEN_X = "<v>H</v><m>(</m><v>Y</v><m>\u2009|\u2009</m><v>X</v><m>\u2009)</m>";
    static final String H_XY = "<v>H</v><m>(</m><v>X</v><m>,\u2009</m><v>Y</v><m>\u2009)</m>";

    /** KL of the joint distribution from the product of its margins. */
    static final String KL = "<m>KL(</m>" + of("XY") + "<m>\u2005\u2225\u2005</m>" + of("X") + "<m>\u2009</m>" + of("Y")
            + "<m>\u2009)</m>";

    static final String KL_IN_ITS_COLOUR = "<k>" + KL + "</k>";

    private static final String MINUS = "<m>\u2005\u2212\u2005</m>";
    private static final String IS = "<m>\u2005=\u2005</m>";
    private static final double BETWEEN = 1.4;

    private EventsFormula() {}

    /** A distribution; slanted letters need some space beside them. */
    private static String of(String variable) {
        return "<v>P</v><m>\u200A</m><sub><v>" + variable + "</v></sub>";
    }

    static List<Line> lines(EventsResult result, Look look, double gap) {
        String first = in("p", EventsNumbers.H_X, result, look);
        String given = in("p", EventsNumbers.H_Y_GIVEN_X, result, look);
        String both = in("p", EventsNumbers.H_XY, result, look);
        String paid = in("q", EventsNumbers.PAID, result, look);
        String wasted = in("k", EventsNumbers.KL, result, look);
        return List.of(
                new Line(Maths.letters(H_XY), Maths.letters(Maths.EQUALS + H_X + Maths.PLUS + H_Y_GIVEN_X), 0),
                new Line(null, Maths.letters(Maths.EQUALS + first + Maths.PLUS + given + IS + both), gap),
                new Line(
                        Maths.letters(KL_IN_ITS_COLOUR),
                        Maths.letters(Maths.EQUALS + H_X + Maths.PLUS + H_Y + MINUS + H_XY),
                        BETWEEN * gap),
                new Line(null, Maths.letters(Maths.EQUALS + paid + MINUS + both + IS + wasted), gap));
    }

    private static String in(String colour, Quantity<EventsResult> what, EventsResult result, Look look) {
        return "<" + colour + "><m>" + what.apply(result, look) + "</m></" + colour + ">";
    }
}
