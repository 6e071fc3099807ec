package kllab.core.fitting;

import java.util.ArrayList;
import java.util.List;
import kllab.core.fitting.Objective.Local;

/** Descent paths of an objective. */
final class Descent {
    private static final int MOST_STEPS = 200;

    private static final int MOST_POINTS = 400;

    private static final double FINISHED = 1e-13;

    private static final int MOST_PUSHES = 3;

    /** Far enough from a saddle for the slope to matter. */
    private static final double PUSH = 0.02;

    private Descent() {}

    /**
     * The local minimum that a damped Newton method reaches: curvatures that are not positive are replaced by positive
     * ones, no step is longer than σ, and every step decreases the objective.
     */
    static Local minimum(Objective f, double mu, double sigma) {
        Local here = f.at(mu, sigma);
        for (int i = 0; i < MOST_STEPS; i++) {
            double[] step = newtonStep(here);
            double length = Math.hypot(step[0], step[1]);
            if (length < FINISHED) {
                break;
            }
            Local next = lower(f, here, step);
            if (next.equals(here)) {
                break;
            }
            here = next;
            if (length < 1e-9) {
                break;
            }
        }
        return here;
    }

    /** Steps of (μ/σ, t). */
    private static double[] newtonStep(Local here) {
        double a = here.sigma() * here.sigma() * here.muMu();
        double b = here.sigma() * here.muLog();
        double c = here.logLog();
        double middle = (a + c) / 2;
        double radius = Math.hypot((a - c) / 2, b);
        double floor = 1e-6 * (Math.abs(middle) + radius);
        double greater = Math.max(Math.abs(middle + radius), floor);
        double lesser = Math.max(Math.abs(middle - radius), floor);
        double angle = Math.atan2(b, (a - c) / 2) / 2;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double gx = here.sigma() * here.slopeMu();
        double gy = here.slopeLog();
        double along = -(cos * gx + sin * gy) / greater;
        double across = -(-sin * gx + cos * gy) / lesser;
        double dx = cos * along - sin * across;
        double dy = sin * along + cos * across;
        double cap = Math.min(1, 0.7 / Math.hypot(dx, dy));
        return new double[] {dx * cap, dy * cap};
    }

    private static Local lower(Objective f, Local here, double[] step) {
        double share = 1;
        for (int i = 0; i < 40; i++) {
            Local next = f.at(here.mu() + share * step[0] * here.sigma(), here.sigma() * Math.exp(share * step[1]));
            boolean noise = Math.abs(next.value() - here.value()) <= 1e-13 * (1 + Math.abs(here.value()));
            if (next.value() < here.value() || (noise && next.steepness() < here.steepness())) {
                return next;
            }
            if (noise) {
                return here; // a shorter step would be lost in the last digits, too
            }
            share /= 2;
        }
        return here;
    }

    /**
     * The path of steepest descent from a start to a local minimum in the Fisher information metric of normal
     * distributions: dμ/σ and √2·dσ/σ. No step is longer than 0.05. A path that runs along a watershed to a saddle is
     * pushed off it, towards greater μ.
     *
     * @param rough the objective used along the path
     * @param exact the same objective to more digits, used at the end of the path
     */
    static List<FitPoint> path(Objective rough, Objective exact, double mu, double sigma) {
        List<FitPoint> path = new ArrayList<>();
        path.add(point(exact.at(mu, sigma)));
        Local bottom = minimum(exact, walk(rough, rough.at(mu, sigma), path));
        for (int pushes = 0; pushes < MOST_PUSHES && !bottom.isDip(); pushes++) {
            path.add(point(bottom));
            bottom = minimum(exact, walk(rough, pushed(rough, bottom), path));
        }
        path.add(point(bottom));
        return List.copyOf(path);
    }

    /** Continues the path from a point and appends to it; returns the last point. */
    private static Local walk(Objective f, Local start, List<FitPoint> path) {
        Local here = start;
        while (path.size() < MOST_POINTS) {
            double dx = -here.sigma() * here.slopeMu();
            double dy = -here.slopeLog() / 2;
            double steepness = Math.hypot(dx, Math.sqrt(2) * dy);
            double stiffness = Math.abs(here.sigma() * here.sigma() * here.muMu())
                    + Math.abs(here.sigma() * here.muLog())
                    + Math.abs(here.logLog());
            double length = Math.min(0.05 / steepness, 1 / stiffness);
            if (!(length * steepness > 1e-3)) {
                break;
            }
            Local next = lower(f, here, new double[] {length * dx, length * dy});
            if (next.equals(here)) {
                break;
            }
            here = next;
            path.add(point(here));
        }
        return here;
    }

    /** A point near a saddle, in the direction of steepest decrease. */
    private static Local pushed(Objective f, Local saddle) {
        double a = saddle.sigma() * saddle.sigma() * saddle.muMu();
        double b = saddle.sigma() * saddle.muLog();
        double c = saddle.logLog();
        double angle = Math.atan2(b, (a - c) / 2) / 2 + Math.PI / 2;
        double side = Math.cos(angle) < 0 ? -1 : 1;
        return f.at(
                saddle.mu() + side * PUSH * Math.cos(angle) * saddle.sigma(),
                saddle.sigma() * Math.exp(side * PUSH * Math.sin(angle)));
    }

    private static Local minimum(Objective f, Local start) {
        return minimum(f, start.mu(), start.sigma());
    }

    private static FitPoint point(Local local) {
        return new FitPoint(local.mu(), local.sigma(), local.value());
    }
}
