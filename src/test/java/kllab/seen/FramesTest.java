package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.app.LabCatalog;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.text.Language;
import kllab.ui.chart.SheetView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a sheet says of its frame is true: as long as it says that the frame is the same, the same would be painted. And no frame is painted
 * while a hand moves something.
 */
class FramesTest {
    private static final int ONE_IN = 8;
    private static final int STEPS = 4;
    private static final double FAR = 23;

    private static final List<Outfit> OUTFITS = List.of(
            new Outfit(Language.ZH, Theme.LIGHT, LogBase.BITS, 1366, 768),
            new Outfit(Language.ZH, Theme.LIGHT, LogBase.NATS, 1366, 768),
            new Outfit(Language.EN, Theme.DARK, LogBase.NATS, 1024, 768),
            Outfit.USUAL);

    /** What of a frame may change under a hand, now and then. */
    private static final Map<String, String> CHANGE = Map.of(
            "ChartsSheet", "the legend loses the names of the preset when a bar leaves it",
            "IdentitySheet", "its axis grows when amounts leave it; and it says = or \u2248",
            "CostSheet", "its axis grows when costs leave it; and the chosen block is a column of it",
            "LettersSheet", "with another key another language may be the nearest, whose name and scale it shows",
            "BookSheet", "the rows in which both codes are the same are marked",
            "MapSheet", "a map that comes from the background",
            "PosteriorSheet", "the axis and the dashed curves of another posterior, when the data count less",
            "LandscapeSheet", "the map of another posterior, when the data count less");

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    static Stream<Lab<?, ?>> labs() {
        return LabCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record, R> void everyFrameShownIsTheOneThatWouldBePaintedAndNoneIsPaintedUnderAHand(Lab<S, R> lab) {
        Onlooker<S, R> onlooker = Onlooker.of(lab, Outfit.USUAL);
        Watch watch = new Watch(onlooker);
        List<Preset<S>> presets = lab.presets();
        for (int i = 0; i < presets.size(); i++) {
            Preset<S> preset = presets.get(i);
            onlooker.chooses(preset);
            watch.look(preset.id());
            if (Pictures.FULL || i % ONE_IN == 1) {
                for (int handle : onlooker.someHandles()) {
                    onlooker.does(() -> watch.drags(handle, preset.id()));
                    watch.look(preset.id() + ", undone");
                }
            }
        }
        for (Outfit outfit : OUTFITS) {
            onlooker.wears(outfit);
            watch.look(outfit.toString());
        }
        onlooker.leaves();
        assertThat(watch.faults).isEmpty();
    }

    /** Knows of each sheet how often its frame was painted, and what was painted then. */
    private static final class Watch {
        private final Onlooker<?, ?> onlooker;
        private final Map<SheetView<?>, Painted> known = new IdentityHashMap<>();
        private final Set<String> faults = new LinkedHashSet<>();
        private List<String> said = List.of();

        private record Painted(int times, int dataTimes, List<String> frame) {}

        Watch(Onlooker<?, ?> onlooker) {
            this.onlooker = onlooker;
        }

        void look(String when) {
            Onlooker.onFx(() -> {
                compare(when, false);
                return when;
            });
        }

        /** Drags something by a few steps to and fro, and undoes it. */
        void drags(int handle, String when) {
            drag(onlooker.handles().get(handle), when);
            onlooker.model().undo();
            onlooker.lay();
        }

        private void drag(Node node, String when) {
            String what = when + ", " + String.join(".", node.getStyleClass());
            double x = node.getLayoutBounds().getCenterX();
            double y = node.getLayoutBounds().getCenterY();
            Node held = node instanceof Slider slider ? slider.lookup(".track") : node;
            if (held != node) {
                x = held.getLayoutBounds().getCenterX();
                y = held.getLayoutBounds().getCenterY();
            }
            Hand.send(held, MouseEvent.MOUSE_PRESSED, x, y);
            LabStage.lay((Region) onlooker.root());
            compare(what + " taken", false);
            said = onlooker.said();
            var from = held.localToScene(x, y);
            for (int step = 1; step <= STEPS; step++) {
                double off = FAR * Math.sin(step * 1.3);
                held.fireEvent(Hand.mouse(MouseEvent.MOUSE_DRAGGED, from.add(off, off), 1));
                LabStage.lay((Region) onlooker.root());
                boolean moving = onlooker.model().movingProperty().get();
                compare(what, moving);
                List<String> now = onlooker.said();
                if (moving && !now.equals(said)) {
                    now.removeAll(said);
                    faults.add("a sentence for screen readers is made under a hand: " + what + ": " + now);
                }
            }
            held.fireEvent(Hand.mouse(MouseEvent.MOUSE_RELEASED, from, 1));
            onlooker.lay();
        }

        private void compare(String when, boolean moving) {
            for (SheetView<?> sheet : onlooker.sheets()) {
                Painted before = known.get(sheet);
                if (before == null) {
                    known.put(sheet, painted(sheet));
                } else if (before.dataTimes != sheet.dataPaintings()) {
                    known.put(sheet, compared(sheet, before, painted(sheet), when, moving));
                }
            }
        }

        private Painted compared(SheetView<?> sheet, Painted before, Painted now, String when, boolean moving) {
            if (before.times != now.times) {
                if (moving) {
                    paintedUnderAHand(sheet, before, now, when);
                }
                return now;
            }
            if (!now.frame.equals(before.frame) && !moving) {
                faults.add(sheet + " shows another frame than it would paint: " + when);
            }
            return new Painted(now.times, now.dataTimes, before.frame);
        }

        private void paintedUnderAHand(SheetView<?> sheet, Painted before, Painted now, String when) {
            if (before.frame.equals(now.frame)) {
                faults.add(sheet + " paints the same frame again under a hand: " + when);
            } else if (!CHANGE.containsKey(sheet.toString())) {
                faults.add(sheet + " paints its frame under a hand: " + when);
            }
        }

        private static Painted painted(SheetView<?> sheet) {
            List<String> frame = PaintLog.by(sheet::paintFrameOn).lines();
            return new Painted(sheet.framePaintings(), sheet.dataPaintings(), frame);
        }
    }
}
