package kllab.bench;

import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.lab.compare.ChartsAlone.Chart;
import kllab.lab.compare.ChartsAlone.Geometry;
import kllab.text.Numbers;

/**
 * The reference: the marks of the three charts painted directly, at the same places, on a canvas above another one with
 * axes and names that is painted once. No JFreeChart, no AWT, no renderer: loops over arrays.
 */
final class BareCanvas implements Contender {
    private final Look look;
    private final Geometry at;
    private final Numbered now;
    private final BareSteps steps;
    private final double rem;
    private final Canvas canvas;
    private final GraphicsContext g;
    private final Pane root;
    private final Font small;
    private final Font normal;
    private final Color ground;
    private final Color p;
    private final Color q;
    private final Color ratio;
    private final Color kl;
    private final Color ink;

    BareCanvas(DragData data, Look look, Geometry at, double width, double height) {
        this.look = look;
        this.at = at;
        this.now = new Numbered(data, at.labelled());
        rem = look.rem();
        Canvas frame = new Canvas(width, height);
        canvas = new Canvas(width, height);
        root = new Pane(frame, canvas);
        g = canvas.getGraphicsContext2D();
        steps = new BareSteps(g, at, now, rem);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.BASELINE);
        small = Font.font("KL Sans", at.few() ? FontWeight.BOLD : FontWeight.NORMAL, look.small() * 1.117);
        normal = Font.font("KL Sans", FontWeight.BOLD, rem * 1.117);
        ground = color(Tone.BG);
        p = color(Tone.P);
        q = color(Tone.Q);
        ratio = color(Tone.R);
        kl = color(Tone.KL);
        ink = color(Tone.INK);
        paintFrame(frame.getGraphicsContext2D(), data.size());
    }

    private Color color(Tone tone) {
        java.awt.Color c = look.palette().get(tone);
        return Color.rgb(c.getRed(), c.getGreen(), c.getBlue());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void step(int k) {
        now.step(k);
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (at.steps()) {
            manyOutcomes();
        } else {
            chances();
            ratios();
            shares();
        }
        totals();
    }

    private void manyOutcomes() {
        steps.sum();
        steps.chances(p.interpolate(ground, 0.66), p, q);
        steps.ratios(ratio);
        steps.shares(kl, color(Tone.KLSOFT));
        int first = steps.longest();
        int second = steps.longest(first);
        for (int column : new int[] {first, second, steps.longest(first, second)}) {
            String text = Numbers.signed(steps.above(column), 3);
            label(text, steps.x(column), steps.yOfShare(column) - 0.32 * rem, color(Tone.KLT));
        }
    }

    private void paintFrame(GraphicsContext to, int n) {
        to.setFont(small);
        to.setFill(ink);
        to.setStroke(color(Tone.GRID));
        for (Chart chart : new Chart[] {at.chances(), at.ratios(), at.shares()}) {
            for (int tick = 0; tick <= 4; tick++) {
                double y = chart.area().y + chart.area().height * tick / 4;
                to.strokeLine(at.left(), y, at.left() + chart.area().width, y);
                to.fillText(Integer.toString(tick), at.left() - rem, y);
            }
        }
        for (int i = 0; i < n; i += at.steps() ? n / 8 : 1) {
            to.fillText(
                    Integer.toString(i + 1),
                    x(i / at.perColumn()),
                    at.chances().area().getMaxY() + rem);
        }
    }

    private double x(int i) {
        return at.left() + at.column() * (i + 0.5);
    }

    private static double y(Chart chart, double value) {
        double share = (value - chart.low()) / (chart.high() - chart.low());
        return chart.area().getMaxY() - share * chart.area().height;
    }

    private void chances() {
        double zero = y(at.chances(), 0);
        for (int i = 0; i < now.p.length; i++) {
            double left = x(i) - at.barGap() / 2 - at.barWidth();
            double top = y(at.chances(), now.p[i]);
            g.setFill(p);
            g.fillRect(left, top, at.barWidth(), zero - top);
            hatched(x(i) + at.barGap() / 2, y(at.chances(), now.q[i]), at.barWidth(), zero);
        }
    }

    private void hatched(double left, double top, double w, double base) {
        double h = base - top;
        if (h <= 0) {
            return;
        }
        g.setFill(ground);
        g.fillRect(left, top, w, h);
        double outline = 0.13 * rem;
        double inset = Math.min(outline / 2, Math.min(w, h) / 2);
        double x = left + inset;
        double y = top + inset;
        double right = left + w - inset;
        double bottom = base - inset;
        double step = 0.46 * rem * Math.sqrt(2);
        g.beginPath();
        for (double c = Math.ceil((x + y) / step) * step; c < right + bottom; c += step) {
            double x1 = Math.max(x, c - bottom);
            double x2 = Math.min(right, c - y);
            if (x2 > x1) {
                g.moveTo(x1, c - x1);
                g.lineTo(x2, c - x2);
            }
        }
        g.setStroke(q);
        g.setLineWidth(0.14 * rem);
        g.stroke();
        double line = Math.min(outline, Math.max(1, h));
        g.setLineWidth(line);
        g.strokeRect(left + line / 2, top + line / 2, w - line, Math.max(0, h - line));
    }

    private void ratios() {
        double zero = y(at.ratios(), 0);
        for (int i = 0; i < now.p.length; i++) {
            double value = now.ratios[i];
            double y = y(at.ratios(), value);
            double radius = Math.max(0.2 * rem, 0.85 * rem * Math.sqrt(now.p[i]));
            g.setStroke(ratio);
            g.setLineWidth(0.17 * rem);
            g.strokeLine(x(i), zero, x(i), value >= 0 ? Math.min(zero, y + radius) : Math.max(zero, y - radius));
            g.setFill(value >= 0 ? ratio : ground);
            disc(x(i), y, radius);
            if (value < 0) {
                g.setFill(ratio);
                disc(x(i), y, radius * 0.35);
                double ring = radius - 0.065 * rem;
                g.setLineWidth(0.13 * rem);
                g.strokeOval(x(i) - ring, y - ring, 2 * ring, 2 * ring);
            }
            if (now.labelled(i)) {
                double base = value >= 0 ? y - radius - 0.36 * rem : y + radius + 0.98 * rem;
                label(now.ratio(i), at.few() ? x(i) + radius + 0.45 * rem : x(i), at.few() ? y : base, ink);
            }
        }
    }

    private void disc(double cx, double cy, double radius) {
        g.fillOval(cx - radius, cy - radius, 2 * radius, 2 * radius);
    }

    private void label(String text, double x, double base, Color color) {
        double size = at.few() ? rem : look.small();
        double width = look.width(text, at.few(), size);
        double left = at.few() ? x : x - width / 2;
        g.setFill(ground);
        g.fillRect(left - 0.12 * rem, base - size * 0.86, width + 0.24 * rem, size * 1.08);
        g.setFont(at.few() ? normal : small);
        g.setFill(color);
        g.fillText(text, left, base);
    }

    private void shares() {
        double zero = y(at.shares(), 0);
        double w = at.shareWidth();
        for (int i = 0; i < now.p.length; i++) {
            double left = x(i) - w / 2;
            double end = Math.clamp(
                    y(at.shares(), now.shares[i]),
                    at.shares().area().y,
                    at.shares().area().getMaxY());
            if (now.shares[i] >= 0) {
                g.setFill(kl);
                g.fillRect(left, end, w, zero - end);
            } else {
                dotted(left, zero, w, end - zero);
            }
            if (now.labelled(i)) {
                double base = now.shares[i] >= 0 ? end - 0.32 * rem : end + 0.98 * rem;
                label(now.share(i), at.few() ? left + w + 0.5 * rem : x(i), base, color(Tone.KLT));
            }
        }
    }

    private void dotted(double x, double y, double w, double h) {
        g.setFill(ground);
        g.fillRect(x, y, w, h);
        double pitch = 0.37 * rem;
        double radius = 0.077 * rem;
        g.setFill(kl);
        int row = 0;
        for (double cy = y + pitch / 2; cy + radius < y + h; cy += pitch / 2, row++) {
            for (double cx = x + pitch * (row % 2 == 0 ? 0.5 : 1); cx + radius < x + w; cx += pitch) {
                disc(cx, cy, radius);
            }
        }
        double line = Math.max(1.2, Math.min(0.13 * rem, h * 0.16));
        g.setStroke(kl);
        g.setLineWidth(line);
        g.strokeRect(x + line / 2, y + line / 2, w - line, Math.max(0, h - line));
    }

    /** The end of an amount in the column of totals. */
    private double stacked(double amount, double zero) {
        return at.totalsApart()
                ? zero - amount / now.positive * (zero - at.shares().area().y)
                : y(at.shares(), amount);
    }

    private void totals() {
        double mean = y(at.ratios(), now.kl);
        g.setStroke(kl);
        g.setLineWidth(0.11 * rem);
        g.setLineDashes(0.42 * rem, 0.26 * rem);
        g.strokeLine(at.left(), mean, at.width() - 0.6 * rem, mean);
        g.setLineDashes();
        label("KL " + Numbers.amount(now.kl, 3), at.totalsCenter(), mean - 0.42 * rem, color(Tone.KLT));
        double width = 3.4 * rem;
        double left = at.totalsCenter() - width / 2 - 1.1 * rem;
        double zero = y(at.shares(), 0);
        double total = stacked(now.kl, zero);
        double sum = stacked(now.positive, zero);
        g.setFill(kl);
        g.fillRect(left, total, width, zero - total);
        if (total > sum) {
            dotted(left, sum, width, total - sum);
        }
        if (at.steps()) {
            label(Numbers.amount(now.kl, 3), left + width + 2 * rem, zero - 0.2 * rem, color(Tone.KLT));
            return;
        }
        double stacked = 0;
        g.setStroke(ground);
        g.setLineWidth(1.4);
        for (double share : now.shares) {
            stacked += Math.max(0, share);
            if (share > 0 && stacked < now.kl) {
                double joint = y(at.shares(), stacked);
                g.strokeLine(left, joint, left + width, joint);
            }
        }
        label(Numbers.amount(now.kl, 3), left + width + 2 * rem, zero - 0.2 * rem, color(Tone.KLT));
    }
}
