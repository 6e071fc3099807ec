package kllab.ui.page;

import java.util.ArrayList;
import java.util.List;

/** A length in rem that depends on the width of the row, in rem, too. */
public final class ByWidth {
    private record Below(double width, double length) {}

    private final double wide;
    private final List<Below> narrower = new ArrayList<>();

    private ByWidth(double wide) {
        this.wide = wide;
    }

    public static ByWidth of(double length) {
        return new ByWidth(length);
    }

    /** Another length in narrower rows; called with widths from large to small. */
    public ByWidth below(double width, double length) {
        narrower.add(new Below(width, length));
        return this;
    }

    double at(double width) {
        double length = wide;
        for (Below each : narrower) {
            length = width < each.width ? each.length : length;
        }
        return length;
    }
}
