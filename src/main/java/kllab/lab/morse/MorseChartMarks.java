package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.MIDDLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kllab.core.coding.MorseCode;
import kllab.figure.Brush;
import kllab.figure.Tone;
import kllab.figure.pair.ShareBars;
import kllab.text.Numbers;

/** The marks of the stage: signals as strips of tape, bars of contributions. */
final class MorseChartMarks {
    /** The width of the number of a contribution, in rem. */
    private static final double LABEL = 2.45;

    private static final int LABELLED = 6;
    private static final double HAIR = 1;

    private final MorseChartSheet sheet;
    private double[] shares = new double[0];
    private Set<Integer> labelled = Set.of();

    MorseChartMarks(MorseChartSheet sheet) {
        this.sheet = sheet;
    }

    /** Chooses the letters with labels, when the sheet has settled. */
    void choose() {
        shares = result().shares(sheet.look());
        labelled = labelled(result());
    }

    /**
     * The letters whose contribution is labelled: the selected one, then the largest first, as long as labels do not
     * overlap.
     */
    private Set<Integer> labelled(MorseResult result) {
        List<Integer> candidates = new ArrayList<>(result.order());
        candidates.sort(Comparator.comparingDouble(
                letter -> -Math.abs(result.comparison().contribution(letter))));
        if (result.state().selected() >= 0) {
            candidates.addFirst(result.state().selected());
        }
        int apart = (int) Math.ceil(LABEL * layout().rem() / layout().column());
        boolean all = apart <= 1;
        Set<Integer> chosen = new HashSet<>();
        for (int letter : candidates) {
            int rank = result.order().indexOf(letter);
            boolean free = chosen.stream()
                    .allMatch(other -> Math.abs(rank - result.order().indexOf(other)) >= apart);
            boolean something = shares[letter] != 0 || letter == result.state().selected();
            if ((all || chosen.size() < LABELLED) && free && something) {
                chosen.add(letter);
            }
        }
        return chosen;
    }

    private MorseResult result() {
        return sheet.result();
    }

    private MorseChartLayout layout() {
        return sheet.layout();
    }

    private boolean selected(int letter) {
        return result().state().selected() == letter;
    }

    private Tone ground(int letter) {
        return selected(letter) ? Tone.BAND : Tone.BG;
    }

    // ---- signals ------------------------------------------------------------------------------------------------

    /**
     * A signal as a vertical strip of tape below the line of time 0, marks to scale, followed by its gap; the mark of
     * the letter's ideal time stays in its column.
     */
    void paintSignal(Brush brush, int rank, int letter, double x, double units, boolean held) {
        double unit = layout().times().height / units;
        double top = layout().times().y;
        String signal = result().book().signal(letter);
        double width = layout().stripWidth();
        double left = Math.round(x - width / 2);
        double length = (MorseCode.units(signal) + MorseCode.LETTER_GAP) * unit;
        double suits = result().suitingUnits(letter);
        brush.fill(left, top, width, length, Tone.PAPER);
        brush.fill(left, top + suits * unit, width, length - suits * unit, Tone.KLSOFT);
        brush.outline(left, top, width, length, held ? Tone.INK : Tone.PAPERLINE, held ? brush.rem(0.13) : HAIR);
        paintMarks(brush, signal, left + width * 0.27, top, width * 0.46, unit);
        String duration = MorseChartSheet.units(result().units(letter));
        Tone tone = held || selected(letter) ? Tone.INK : Tone.INK2;
        brush.text(
                duration,
                layout().center(rank),
                layout().durations(),
                tone,
                selected(letter),
                brush.look().small(),
                MIDDLE);
        paintGhost(brush, letter, layout().center(rank), unit);
        double middle = layout().center(rank);
        if (suits <= units) {
            paintSuiting(brush, middle, top + suits * unit, layout().column() * 0.86);
        } else if (Double.isFinite(suits)) {
            paintBeyond(brush, middle, layout().times().getMaxY());
        }
    }

    private static void paintMarks(Brush brush, String signal, double left, double top, double width, double unit) {
        double at = top;
        for (int i = 0; i < signal.length(); i++) {
            double length = MorseCode.units(signal.substring(i, i + 1)) * unit;
            brush.fill(left, at, width, length, Tone.INK);
            at += length + unit;
        }
    }

    /** The mark of the ideal time for a letter's probability: blue, with an outline of background colour. */
    static void paintSuiting(Brush brush, double x, double y, double width) {
        double height = brush.rem(0.2) * Math.min(1.25, brush.look().palette().strokes());
        brush.fill(x - width / 2 - 1, y - height / 2 - 1, width + 2, height + 2, Tone.BG);
        brush.fill(x - width / 2, y - height / 2, width, height, Tone.P);
    }

    /** An arrow head for a mark beyond the edge. */
    private void paintBeyond(Brush brush, double x, double bottom) {
        double half = Math.min(brush.rem(0.4), layout().column() * 0.3);
        double neck = bottom - half;
        brush.fill(Brush.polygon(x - half, neck, x + half, neck, x, bottom), Tone.P);
    }

    private void paintGhost(Brush brush, int letter, double middle, double unit) {
        MorseResult before = sheet.pinned();
        if (before != null && before.units(letter) != result().units(letter)) {
            double width = layout().stripWidth() + brush.rem(0.3);
            brush.ghost(middle - width / 2, layout().times().y, width, before.units(letter) * unit);
        }
    }

    // ---- contributions ------------------------------------------------------------------------------------------

    /** The contributions to the KL. */
    @SuppressWarnings("serial") // never serialized
    final class Shares extends ShareBars {
        Shares() {
            super(sheet::layout, sheet::pinnedShare);
        }

        @Override
        protected void label(Brush brush, int item, double value, double x, double end, double far, double zero) {
            int letter = sheet.letter(item);
            if (labelled.contains(letter)) {
                double base = value >= 0 ? far - brush.rem(0.32) : far + brush.rem(0.98);
                double size = brush.look().small();
                String amount = Numbers.signed(shares[letter], MorseResult.DECIMALS);
                double half = brush.width(amount, selected(letter), size) / 2;
                double clear = Math.max(x, layout().left() + half + 1); // of the labels of the axis
                brush.plate(amount, clear, base, Tone.KLT, selected(letter), size, MIDDLE, ground(letter));
            }
        }
    }
}
