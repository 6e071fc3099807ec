package kllab.lab.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.text.Words;

/**
 * All results for a pair, and its displayed numbers: one value for charts, readouts, formula, sentence. Derived values
 * are computed once, on first use.
 */
public final class CompareResult {
    private final CompareState state;
    private final Comparison comparison;
    private final Ranking ranking;
    private final List<Columns> columns;
    private final Map<LogBase, ShownTerms> terms = new EnumMap<>(LogBase.class);

    private CompareResult(CompareState state, Comparison comparison, Ranking ranking, List<Columns> columns) {
        this.state = state;
        this.comparison = comparison;
        this.ranking = ranking;
        this.columns = columns;
    }

    static CompareResult of(CompareState state) {
        Comparison comparison = Comparison.of(state.p(), state.q());
        return new CompareResult(state, comparison, Ranking.of(comparison), new ArrayList<>());
    }

    /** The result of another state; what does not depend on names or selection is reused. */
    CompareResult next(CompareState other) {
        boolean same = other.p().equals(state.p()) && other.q().equals(state.q());
        return same ? new CompareResult(other, comparison, ranking, columns) : of(other);
    }

    /** The state that was compared. */
    public CompareState state() {
        return state;
    }

    /** The numbers, in nats. */
    public Comparison comparison() {
        return comparison;
    }

    int size() {
        return state.size();
    }

    boolean infinite() {
        return Double.isInfinite(comparison.klPQ());
    }

    /** The name of an outcome in a language, or its number. */
    String name(int outcome, Words words) {
        return state.isNumbered() ? CompareNumbers.name(outcome) : words.name(state.name(outcome));
    }

    /** The same within markup: a name that the user has typed may look like a tag. */
    String marked(int outcome, Words words) {
        return name(outcome, words).replace('<', '\u2039').replace('>', '\u203A');
    }

    /** The contributions that are written out, in the displayed unit. */
    ShownTerms terms(Look look) {
        return terms.computeIfAbsent(look.unit(), unit -> ShownTerms.of(this, look));
    }

    /** Its outcomes in columns, this many in each. */
    Columns columns(int perColumn) {
        for (Columns known : columns) {
            if (known.per == perColumn) {
                return known;
            }
        }
        Columns made = new Columns(comparison, perColumn, columns());
        columns.add(made);
        return made;
    }

    /** The number of columns in all widths in which it has been shown. */
    int columns() {
        return columns.isEmpty()
                ? 0
                : columns.getLast().first + columns.getLast().count();
    }

    /** Those among which is one of them all. */
    Columns columnsAt(int place) {
        int at = columns.size() - 1;
        while (columns.get(at).first > place) {
            at--;
        }
        return columns.get(at);
    }

    /** The unit of its amounts, such as bits per day. */
    String unit(Look look) {
        return look.unitPer(state.per());
    }

    /** The outcome in a range with the largest absolute contribution. */
    int strongest(int from, int to) {
        int strongest = from;
        for (int i = from; i <= to; i++) {
            boolean stronger = Math.abs(comparison.contribution(i)) > Math.abs(comparison.contribution(strongest));
            strongest = stronger ? i : strongest;
        }
        return strongest;
    }

    /** The outcomes with the largest absolute contributions, largest first, at most {@link Ranking#KEPT}. */
    Ranking ranking() {
        return ranking;
    }
}
