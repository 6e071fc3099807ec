package kllab.lab.fit;

import java.util.function.Supplier;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.text.Numbers;

/** The effect of dragging and arrow keys on humps, Q and starts. Positions are those on the sheets, in pixels. */
final class FitHands {
    private static final double STEP = 0.05;
    private static final double WIDER = 0.02;
    private static final double HEAVIER = 0.01;
    private static final double FACTOR = 1.03;

    private final FitModel model;
    private final FitController controller;

    FitHands(FitModel model, FitController controller) {
        this.model = model;
        this.controller = controller;
    }

    /** The circle on a hump: horizontally it moves the hump, vertically it changes its weight. */
    FitHand peak(int hump, CurveSheet sheet, Supplier<double[]> origin) {
        return new OfHump(hump) {
            @Override
            public void dragTo(double x, double y) {
                if (isThere()) {
                    double mean = hundredths(sheet.mu(x - origin.get()[0]));
                    double height = Math.max(0, sheet.density(y - origin.get()[1]));
                    double weight = Numbers.rounded(humpNow().weightOf(height), 3);
                    model.placeHump(hump, mean, weight, start());
                }
            }
        };
    }

    /** The diamond on a hump's flank. */
    FitHand flank(int hump, CurveSheet sheet, Supplier<double[]> origin) {
        return new OfHump(hump) {
            @Override
            public void dragTo(double x, double y) {
                if (isThere()) {
                    double away =
                            Math.abs(sheet.mu(x - origin.get()[0]) - humpNow().mean());
                    model.shapeHump(hump, humpNow().mean(), hundredths(away));
                }
            }

            @Override
            public void nudge(int right, int up, boolean widen) {
                super.nudge(right + up, 0, true);
            }
        };
    }

    private abstract class OfHump extends FitHand {
        private final int hump;

        OfHump(int hump) {
            super(FitHands.this.model);
            this.hump = hump;
        }

        boolean isThere() {
            return holds() && hump < model.state().humps().size();
        }

        Hump humpNow() {
            return model.state().humps().get(hump);
        }

        @Override
        public void nudge(int right, int up, boolean widen) {
            if (!isThere()) {
                return;
            }
            Hump now = humpNow();
            if (widen) {
                model.shapeHump(hump, now.mean(), hundredths(now.sigma() + WIDER * (right + up)));
            } else {
                double weight = up == 0 ? now.weight() : Numbers.rounded(now.weight() + HEAVIER * up, 3);
                model.placeHump(hump, hundredths(now.mean() + STEP * right), weight, start());
            }
        }

        @Override
        public void edit() {
            controller.openValues(hump);
        }

        @Override
        public void remove() {
            controller.removeHump(hump);
        }
    }

    /** The circle on Q: after that, Q is the learner's own. */
    FitHand q(FitDirection direction, CurveSheet sheet, Supplier<double[]> origin) {
        return new OfQ(direction) {
            @Override
            public void dragTo(double x, double y) {
                own(sheet.mu(x - origin.get()[0]), now().sigma());
            }
        };
    }

    /** The diamond on Q's flank. */
    FitHand width(FitDirection direction, CurveSheet sheet, Supplier<double[]> origin) {
        return new OfQ(direction) {
            @Override
            public void dragTo(double x, double y) {
                own(now().mu(), Math.abs(sheet.mu(x - origin.get()[0]) - now().mu()));
            }

            @Override
            public void nudge(int right, int up, boolean widen) {
                super.nudge(right + up, 0, true);
            }
        };
    }

    /** The ball on a map, or any point of the map. */
    FitHand ball(FitDirection direction, MapSheet sheet, Supplier<double[]> origin) {
        return new OfQ(direction) {
            @Override
            public void dragTo(double x, double y) {
                own(sheet.mu(x - origin.get()[0]), sheet.sigma(y - origin.get()[1]));
            }
        };
    }

    private abstract class OfQ extends FitHand {
        private final FitDirection direction;

        OfQ(FitDirection direction) {
            super(FitHands.this.model);
            this.direction = direction;
        }

        FittedNormal now() {
            return model.result().now(direction);
        }

        @Override
        public void grab() {
            controller.pause();
            super.grab();
        }

        /** Clamped to the maps, because a point outside could not be dragged any more. */
        void own(double mu, double sigma) {
            if (holds()) {
                model.moveStart(FitState.OWN, controller.within(mu, sigma));
            }
        }

        @Override
        public void nudge(int right, int up, boolean widen) {
            int wider = widen ? right + up : up;
            own(now().mu() + (widen ? 0 : STEP * right), now().sigma() * Math.pow(FACTOR, wider));
        }

        @Override
        public void edit() {
            controller.openValues(FitState.MOST_HUMPS);
        }
    }

    /** The ring of a start. */
    FitHand start(int start, MapSheet sheet, Supplier<double[]> origin) {
        return new FitHand(model) {
            @Override
            public void grab() {
                controller.pause();
                super.grab();
                model.choose(start);
            }

            @Override
            public void dragTo(double x, double y) {
                if (holds()) {
                    model.moveStart(
                            start, controller.within(sheet.mu(x - origin.get()[0]), sheet.sigma(y - origin.get()[1])));
                }
            }

            @Override
            public void nudge(int right, int up, boolean widen) {
                Spot now = model.state().starts().get(start);
                int wider = widen ? right + up : up;
                double mu = now.mu() + (widen ? 0 : STEP * right);
                if (holds()) {
                    model.moveStart(start, controller.within(mu, now.sigma() * Math.pow(FACTOR, wider)));
                }
            }
        };
    }
}
