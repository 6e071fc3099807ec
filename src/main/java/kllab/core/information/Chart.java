package kllab.core.information;

import kllab.core.probability.Place;

/**
 * A coordinate u from −∞ to +∞ for a piece of the line, in which densities that reach an end, or fall off as a power,
 * fall off at least exponentially.
 */
sealed interface Chart {
    /** The place at coordinate {@code u}. */
    Place place(double u);

    /** ln |dx/du|. */
    double logStretch(double u);

    /** The coordinate of {@code x}, which lies strictly inside. */
    double coordinate(double x);

    /** The chart of the piece from {@code lo} to {@code hi}; the whole line is spread around {@code centre}. */
    static Chart of(double lo, double hi, double centre, double scale) {
        if (Double.isInfinite(lo) && Double.isInfinite(hi)) {
            return new Line(centre, scale);
        }
        if (Double.isInfinite(hi)) {
            return new Ray(lo, 1);
        }
        return Double.isInfinite(lo) ? new Ray(hi, -1) : new Piece(lo, hi);
    }

    /** x = centre + scale·sinh u. */
    record Line(double centre, double scale) implements Chart {
        @Override
        public Place place(double u) {
            return Place.of(centre + scale * Math.sinh(u));
        }

        @Override
        public double logStretch(double u) {
            return Math.log(scale) + Math.abs(u) + Math.log1p(Math.exp(-2 * Math.abs(u))) - Math.log(2);
        }

        @Override
        public double coordinate(double x) {
            double z = Math.abs(x - centre) / scale;
            double size = z < 1e150 ? Math.log1p(z + z * z / (1 + Math.sqrt(1 + z * z))) : Math.log(z) + Math.log(2);
            return Math.copySign(size, x - centre);
        }
    }

    /** x = end ± e<sup>u</sup>, never rounded to the end itself, where another density may begin. */
    record Ray(double end, int direction) implements Chart {
        @Override
        public Place place(double u) {
            double away = Math.exp(u);
            if (direction < 0) {
                double x = end == 0 ? -away : Math.min(end - away, Math.nextDown(end));
                return new Place(x, Double.NaN, end == 1 ? u : Double.NaN);
            }
            if (end == 0) {
                return new Place(away, u, Double.NaN);
            }
            double x = Math.max(end + away, Math.nextUp(end));
            return new Place(x, x > 1e300 ? u : Double.NaN, Double.NaN);
        }

        @Override
        public double logStretch(double u) {
            return u;
        }

        @Override
        public double coordinate(double x) {
            return Math.log(direction * (x - end));
        }
    }

    /** x = lo + (hi − lo)/(1 + e<sup>−u</sup>). */
    record Piece(double lo, double hi) implements Chart {
        @Override
        public Place place(double u) {
            double logLower = -softplus(-u);
            double logUpper = -softplus(u);
            double x = u < 0 ? lo + (hi - lo) * Math.exp(logLower) : hi - (hi - lo) * Math.exp(logUpper);
            x = lo == 0 ? x : Math.max(x, Math.nextUp(lo));
            x = hi == 1 && lo == 0 ? x : Math.min(x, Math.nextDown(hi));
            double log = lo == 0 ? Math.log(hi) + logLower : Double.NaN;
            double logRest = hi == 1 ? Math.log(1 - lo) + logUpper : Double.NaN;
            return new Place(x, log, logRest);
        }

        @Override
        public double logStretch(double u) {
            return Math.log(hi - lo) - softplus(u) - softplus(-u);
        }

        @Override
        public double coordinate(double x) {
            return Math.log((x - lo) / (hi - x));
        }

        /** ln(1 + e<sup>u</sup>). */
        private static double softplus(double u) {
            return Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));
        }
    }
}
