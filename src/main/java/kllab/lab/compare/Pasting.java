package kllab.lab.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import kllab.io.Notice;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Refusal;
import kllab.text.TypedName;
import kllab.text.Words;
import kllab.text.table.PastedTable;
import kllab.text.table.PastedTable.Column;
import kllab.text.table.PastedTable.Role;
import org.jspecify.annotations.Nullable;

/** Applies pasted tables to the pair, each as one undo step, and reports what was taken. */
final class Pasting {
    /** A smaller change is not reported as a scaling. */
    private static final double SAME = 1e-9;

    /** Longer texts cannot be read within a frame: a hundred thousand numbers take a tenth of a second and more. */
    private static final int LONGEST_AT_ONCE = 20_000;

    private final CompareModel model;
    private final Supplier<Words> words;
    private final Executor worker;
    private final Executor home;
    private int underWay;

    /**
     * Applies tables to a model.
     *
     * @param worker reads long texts, one after the other
     * @param home runs tasks on the thread of the model
     */
    Pasting(CompareModel model, Supplier<Words> words, Executor worker, Executor home) {
        this.model = model;
        this.words = words;
        this.worker = worker;
        this.home = home;
    }

    /**
     * The outcome of a paste.
     *
     * @param taken whether the pair has changed
     * @param saying a sentence: what was taken, or why nothing was
     */
    record Outcome(boolean taken, Function<Words, String> saying) {
        String sentence(Words words) {
            return saying.apply(words);
        }
    }

    /**
     * Applies pasted text, or reports what is wrong with it and leaves the pair unchanged. Long texts are applied
     * later, and so are texts pasted meanwhile, in their order.
     *
     * @param side the side of a single distribution without a heading
     * @param told receives the outcome; for a long text first a message that it is being read
     */
    void take(String pasted, Side side, Consumer<Outcome> told) {
        if (pasted.length() <= LONGEST_AT_ONCE && underWay == 0) {
            told.accept(read(pasted).apply(side));
            return;
        }
        told.accept(new Outcome(false, say("compare.paste.reading", CompareNumbers.count(pasted.length()))::say));
        underWay++;
        worker.execute(() -> {
            Function<Side, Outcome> read = read(pasted);
            home.execute(() -> {
                underWay--;
                told.accept(read.apply(side));
            });
        });
    }

    /** Reads a text; what it returns applies it. */
    private Function<Side, Outcome> read(String pasted) {
        try {
            PastedTable table = PastedTable.read(pasted);
            requireFit(table);
            return side -> new Outcome(true, take(table, side));
        } catch (Refusal refusal) {
            return side -> new Outcome(false, refusal::say);
        }
    }

    private static void requireFit(PastedTable table) {
        Refusal.unless(
                table.size() <= CompareState.MOST,
                "compare.paste.count",
                CompareNumbers.count(table.size()),
                CompareNumbers.count(CompareState.MOST));
        List<String> names = new ArrayList<>(table.names());
        table.columns().stream()
                .map(Column::title)
                .filter(title -> !title.isEmpty())
                .forEach(names::add);
        for (String name : names) {
            boolean whole =
                    TypedName.mended(name).equals(name) && TypedName.fault(name).isEmpty();
            Refusal.unless(whole, "compare.paste.name", shortened(name), TypedName.LONGEST);
        }
    }

    private static String shortened(String name) {
        return name.length() <= 30 ? name : name.substring(0, 29) + "\u2026";
    }

    private Function<Words, String> take(PastedTable table, Side side) {
        List<Notice> said = new ArrayList<>();
        if (table.columns().size() == 2) {
            said.add(say("compare.paste.taken.pair", CompareNumbers.count(table.size())));
            takePair(table, said);
        } else {
            Role role = table.columns().getFirst().role();
            Side meant = role == Role.EITHER ? side : Side.valueOf(role.name());
            said.add(say("compare.paste.taken", meant.name(), CompareNumbers.count(table.size())));
            takeOne(table, meant, said);
        }
        addRemarks(table, said);
        return words -> words.inTurn(said.stream().map(notice -> notice.say(words)));
    }

    private void takePair(PastedTable table, List<Notice> said) {
        Column p = table.columns().getFirst();
        Column q = table.columns().getLast();
        model.setPair(
                names(table, said), Categorical.of(p.weights()), p.title(), Categorical.of(q.weights()), q.title());
    }

    /**
     * Applies one distribution: to the existing outcomes, if number and names agree; otherwise the other distribution
     * becomes uniform.
     */
    private void takeOne(PastedTable table, Side side, List<Notice> said) {
        CompareState before = model.state();
        Column column = table.columns().getFirst();
        int @Nullable [] order = orderOf(table, before);
        List<String> names = order == null ? names(table, said) : before.outcomes();
        Categorical taken = Categorical.of(order == null ? column.weights() : ordered(column.weights(), order, said));
        boolean ofP = side == Side.P;
        Side others = ofP ? Side.Q : Side.P;
        Categorical other = order == null ? Categorical.uniform(taken.size()) : others.of(before);
        String its = order != null ? (ofP ? before.model() : before.truth()) : "";
        if (ofP) {
            model.setPair(names, taken, column.title(), other, its);
        } else {
            model.setPair(names, other, its, taken, column.title());
        }
        if (order == null) {
            said.add(say("compare.paste.resized", others.name()));
        }
    }

    private double[] ordered(double[] weights, int[] order, List<Notice> said) {
        double[] ordered = new double[weights.length];
        boolean moved = false;
        for (int i = 0; i < weights.length; i++) {
            ordered[order[i]] = weights[i];
            moved |= order[i] != i;
        }
        if (moved) {
            said.add(say("compare.paste.order"));
        }
        return ordered;
    }

    /** The outcome of the pair for each row of a table; null if the outcomes differ. */
    private int @Nullable [] orderOf(PastedTable table, CompareState state) {
        if (table.size() != state.size()) {
            return null;
        }
        int[] order = IntStream.range(0, state.size()).toArray();
        if (table.names().isEmpty() || table.names().equals(shownNames(state))) {
            return order;
        }
        Map<String, Integer> places = new HashMap<>();
        for (String name : shownNames(state)) {
            places.put(name, places.size());
        }
        boolean same = places.size() == order.length && places.keySet().equals(Set.copyOf(table.names()));
        return same ? table.names().stream().mapToInt(places::get).toArray() : null;
    }

    private List<String> shownNames(CompareState state) {
        return state.names().stream().map(words.get()::name).toList();
    }

    /** The pasted names, or else the existing ones; reports what happens to these. */
    private List<String> names(PastedTable table, List<Notice> said) {
        CompareState state = model.state();
        if (!table.names().isEmpty()) {
            return table.names().equals(shownNames(state)) ? state.outcomes() : table.names();
        }
        return kept(state, table.size(), said);
    }

    private List<String> kept(CompareState state, int count, List<Notice> said) {
        List<String> names = CompareModel.namesOf(state, count);
        if (!state.isNumbered() && names.isEmpty()) {
            said.add(say("compare.paste.numbered"));
        } else if (!state.isNumbered() && count < state.size()) {
            said.add(say("compare.paste.dropped", CompareNumbers.count(count)));
        }
        return names;
    }

    private void addRemarks(PastedTable table, List<Notice> said) {
        if (table.summed()) {
            said.add(say("compare.paste.summed"));
        }
        if (table.columns().stream().anyMatch(column -> Math.abs(column.sum() - 1) > SAME)) {
            said.add(say("compare.paste.scaled"));
        }
    }

    private static Notice say(String key, Object... places) {
        return new Notice(key, places);
    }
}
