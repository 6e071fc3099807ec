package kllab.ui.hand;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.ToDoubleFunction;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A number that a handle moves. It has two ends, unless these are infinite.
 *
 * @param <S> the state
 */
public final class Dial<S> {
    private final DoubleSupplier value;
    private final Setter<S> setter;
    private final DoubleSupplier least;
    private final DoubleSupplier most;
    private ToDoubleFunction<Pace> steps;
    private double grain;

    /** Sets a value: where it can, it starts from the state at the beginning of the gesture, so that a way to and fro loses nothing. */
    public interface Setter<S> {
        void set(double value, S from);
    }

    /** A number with the steps of a chance. */
    public Dial(DoubleSupplier value, Setter<S> setter, DoubleSupplier least, DoubleSupplier most) {
        this.value = value;
        this.setter = setter;
        this.least = least;
        this.most = most;
        this.steps = pace -> pace.of(0.01, 0.1, 0.001);
    }

    public Dial(DoubleSupplier value, Setter<S> setter, double least, double most) {
        this(value, setter, () -> least, () -> most);
    }

    /**
     * A whole number.
     *
     * @param far the long step of its keys; the short one is 1
     */
    public static <S> Dial<S> ofWhole(IntSupplier value, IntConsumer setter, int least, int most, int far) {
        return new Dial<S>(value::getAsInt, (wanted, from) -> setter.accept((int) Math.rint(wanted)), least, most)
                .by(pace -> pace.of(1, far, 0))
                .inStepsOf(1);
    }

    /** A number between 0 and 1. */
    public static <S> Dial<S> ofChance(DoubleSupplier value, Setter<S> setter) {
        return new Dial<>(value, setter, 0, 1);
    }

    /** Other steps of its keys; one that is 0 leaves the key to others. */
    public Dial<S> by(ToDoubleFunction<Pace> wanted) {
        steps = wanted;
        return this;
    }

    /** Dragged, it is a multiple of this. */
    public Dial<S> inStepsOf(double wanted) {
        grain = wanted;
        return this;
    }

    double value() {
        return value.getAsDouble();
    }

    double least() {
        return least.getAsDouble();
    }

    double most() {
        return most.getAsDouble();
    }

    boolean isBounded() {
        return most() - least() < Double.POSITIVE_INFINITY;
    }

    double step(Pace pace) {
        return steps.applyAsDouble(pace);
    }

    void drag(double wanted, S from) {
        set(grain == 0 ? wanted : Math.rint(wanted / grain) * grain, from);
    }

    void set(double wanted, S from) {
        setter.set(Math.clamp(wanted, least(), most()), from);
    }

    /** What a key does; null if it is for others. */
    @Nullable
    Consumer<S> step(KeyEvent event) {
        Pace pace = Pace.of(event);
        double by = step(pace);
        return switch (event.getCode()) {
            case UP, RIGHT -> by == 0 ? null : from -> set(value() + by, from);
            case DOWN, LEFT -> by == 0 ? null : from -> set(value() - by, from);
            case HOME -> pace == Pace.FINE ? null : from -> set(least(), from);
            case END -> pace == Pace.FINE ? null : from -> set(most(), from);
            default -> null;
        };
    }
}
