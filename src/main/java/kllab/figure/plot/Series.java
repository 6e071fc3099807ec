package kllab.figure.plot;

import java.util.function.Supplier;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractIntervalXYDataset;
import org.jspecify.annotations.Nullable;

/**
 * A view of a result as data of JFreeChart, an interval over each x: it stores no numbers, so showing a new result creates
 * no object per item.
 */
@SuppressWarnings("serial") // never serialized
public final class Series extends AbstractIntervalXYDataset {
    /** The source of a number of an item. */
    @FunctionalInterface
    public interface Source {
        double value(int item);
    }

    /** A number of an item of something. */
    @FunctionalInterface
    public interface Of<T> {
        double value(T of, int item);
    }

    private int count;
    private Source across = i -> i;
    private Source from = i -> 0;
    private Source to = i -> 0;

    /** Shows values above zero from now on. */
    public void show(int items, Source x, Source y) {
        show(items, x, i -> 0, y);
    }

    /** Shows intervals from now on. */
    public void show(int items, Source x, Source low, Source high) {
        count = items;
        across = x;
        from = low;
        to = high;
    }

    /** Shows a single value above zero from now on. */
    public void point(double x, double y) {
        show(1, i -> x, i -> y);
    }

    /** Shows nothing from now on. */
    public void clear() {
        count = 0;
    }

    /** Shows numbers of something from now on, and none while it is not there. */
    public <T> Series show(int items, Source x, Supplier<@Nullable T> of, Of<T> y) {
        return show(items, of, (now, i) -> x.value(i), (now, i) -> 0, y);
    }

    /** Shows intervals of something from now on, and none while it is not there. */
    public <T> Series show(int items, Supplier<@Nullable T> of, Of<T> x, Of<T> low, Of<T> high) {
        show(items, i -> value(of, x, i), i -> value(of, low, i), i -> value(of, high, i));
        return this;
    }

    private static <T> double value(Supplier<@Nullable T> of, Of<T> number, int item) {
        T now = of.get();
        return now == null ? Double.NaN : number.value(now, item);
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.NONE;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public String getSeriesKey(int series) {
        return "values";
    }

    @Override
    public int getItemCount(int series) {
        return count;
    }

    @Override
    public double getXValue(int series, int item) {
        return across.value(item);
    }

    @Override
    public double getYValue(int series, int item) {
        return to.value(item);
    }

    @Override
    public double getStartYValue(int series, int item) {
        return from.value(item);
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public Number getStartX(int series, int item) {
        return getX(series, item);
    }

    @Override
    public Number getEndX(int series, int item) {
        return getX(series, item);
    }

    @Override
    public Number getStartY(int series, int item) {
        return getStartYValue(series, item);
    }

    @Override
    public Number getEndY(int series, int item) {
        return getY(series, item);
    }
}
