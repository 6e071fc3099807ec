package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.lab.telegraph.TelegraphLab;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.text.Language;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A screen shows its state in its look, and nothing of what was there before: what a new screen would show. */
class FreshTest {
    private static final int HANDS = 8;
    private static final KeyCode[] KEYS = {
        KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END
    };
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d\\d");
    private static final double UNSEEN = 0.065;
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 200;

    private static final List<Outfit> OUTFITS = List.of(
            new Outfit(Language.ZH, Theme.LIGHT, LogBase.BITS, 1366, 768),
            new Outfit(Language.ZH, Theme.PROJECTOR, LogBase.BITS, 1366, 768),
            new Outfit(Language.EN, Theme.DARK, LogBase.NATS, 1024, 768),
            new Outfit(Language.EN, Theme.DARK, LogBase.NATS, 1920, 1080),
            Outfit.USUAL);

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    @ParameterizedTest
    @MethodSource("kllab.seen.Pictures#labs")
    <S extends Record, R> void fromPresetToPreset(Lab<S, R> lab) {
        List<Preset<S>> presets = lab.presets();
        Map<Preset<S>, List<String>> fresh = new HashMap<>();
        for (Preset<S> preset : presets) {
            Onlooker<S, R> onlooker = Onlooker.of(lab, Outfit.USUAL);
            onlooker.chooses(preset);
            fresh.put(preset, onlooker.seen());
            onlooker.leaves();
        }
        Onlooker<S, R> walker = Onlooker.of(lab, Outfit.USUAL);
        List<String> faults = new ArrayList<>();
        for (int step = 1; step < (Pictures.FULL ? presets.size() : Math.min(3, presets.size())); step++) {
            for (int i = 0, at = 0; i < presets.size(); i++, at = (at + step) % presets.size()) {
                Preset<S> preset = presets.get(at);
                walker.chooses(preset);
                compare(fresh.get(preset), walker.seen(), preset.id(), faults);
            }
        }
        walker.leaves();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kllab.seen.Pictures#labs")
    <S extends Record, R> void fromLookToLook(Lab<S, R> lab) {
        Preset<S> preset = lab.presets().get(lab.presets().size() / 2);
        Onlooker<S, R> walker = Onlooker.of(lab, Outfit.USUAL);
        walker.chooses(preset);
        List<String> faults = new ArrayList<>();
        for (Outfit outfit : OUTFITS) {
            walker.wears(outfit);
            Onlooker<S, R> fresh = Onlooker.of(lab, outfit);
            fresh.chooses(preset);
            compare(fresh.seen(), walker.seen(), outfit.toString(), faults);
            fresh.leaves();
        }
        walker.leaves();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kllab.seen.Pictures#labs")
    <S extends Record, R> void afterRandomHandsUndoAndRedo(Lab<S, R> lab) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_26);
        Onlooker<S, R> walker = Onlooker.of(lab, Outfit.USUAL);
        List<String> faults = new ArrayList<>();
        for (int look = 0; look < (Pictures.FULL ? 24 : 1); look++) {
            List<String> done = new ArrayList<>();
            for (int i = 0; i < HANDS; i++) {
                walker.does(() -> done.add(act(walker, random)));
            }
            Onlooker<S, R> fresh = Onlooker.of(lab, Outfit.USUAL);
            fresh.goesTo(walker.model().presetProperty().get(), walker.model().state());
            compare(fresh.seen(), walker.seen(), String.join(", ", done), faults);
            fresh.leaves();
        }
        walker.leaves();
        assertThat(faults).isEmpty();
    }

    /** A tape that is too long is shown through a window, which stays under the hand that moves the playhead. */
    @Test
    void afterHandsOnALongTape() {
        Lab<?, ?> lab = new TelegraphLab();
        List<String> faults = new ArrayList<>();
        afterHandsOnALongTape(lab, faults);
        assertThat(faults).isEmpty();
    }

    private static <S extends Record, R> void afterHandsOnALongTape(Lab<S, R> lab, List<String> faults) {
        Preset<S> preset = lab.presets().getLast();
        Onlooker<S, R> walker = Onlooker.of(lab, Outfit.USUAL);
        walker.chooses(preset);
        for (KeyCode key : List.of(KeyCode.LEFT, KeyCode.HOME, KeyCode.RIGHT, KeyCode.END, KeyCode.LEFT)) {
            walker.does(() -> Hand.type(walker.root().lookup(".playhead"), key, true));
            Onlooker<S, R> fresh = Onlooker.of(lab, Outfit.USUAL);
            fresh.goesTo(preset, walker.model().state());
            compare(fresh.seen(), walker.seen(), key.toString(), faults);
            fresh.leaves();
        }
        walker.leaves();
    }

    /** Something that hands do, from its beginning to its end. */
    static <S extends Record, R> String act(Onlooker<S, R> walker, RandomGenerator random) {
        int kind = random.nextInt(6);
        if (kind == 0) {
            walker.model().undo();
            return "undo";
        }
        if (kind == 1) {
            walker.model().redo();
            return "redo";
        }
        if (kind == 2) {
            List<Preset<S>> presets = walker.model().lab().presets();
            Preset<S> next = presets.get(random.nextInt(presets.size()));
            walker.model().choose(next);
            return next.id();
        }
        List<Node> handles = walker.handles();
        if (handles.isEmpty()) {
            return "nothing";
        }
        Node node = handles.get(random.nextInt(handles.size()));
        if (kind == 3) {
            KeyCode key = KEYS[random.nextInt(KEYS.length)];
            Hand.type(node, key, random.nextBoolean());
            return key + " on " + node.getStyleClass();
        }
        Node held = node instanceof Slider ? node.lookup(".thumb") : node;
        Bounds at = held.getLayoutBounds();
        Point2D from = held.localToScene(at.getCenterX(), at.getCenterY());
        held.fireEvent(Hand.mouse(MouseEvent.MOUSE_PRESSED, from, 1));
        for (int i = 0; i < 3; i++) {
            Point2D to = from.add(random.nextDouble(-150, 150), random.nextDouble(-150, 150));
            held.fireEvent(Hand.mouse(MouseEvent.MOUSE_DRAGGED, to, 1));
            LabStage.lay((Region) walker.root());
        }
        held.fireEvent(Hand.mouse(MouseEvent.MOUSE_RELEASED, from, 1));
        return "drag of " + node.getStyleClass();
    }

    static void compare(List<String> fresh, List<String> seen, String when, List<String> faults) {
        if (alike(fresh, seen)) {
            return;
        }
        StringBuilder text = new StringBuilder(when);
        int lines = 0;
        for (Delta<String> delta : DiffUtils.diff(fresh, seen).getDeltas()) {
            for (String line : delta.getOriginal().getLines()) {
                text.append(lines++ < MOST_LINES ? "\n  - " + shortened(line) : "");
            }
            for (String line : delta.getRevised().getLines()) {
                text.append(lines++ < MOST_LINES ? "\n  + " + shortened(line) : "");
            }
        }
        faults.add(text.toString());
    }

    private static boolean alike(List<String> fresh, List<String> seen) {
        if (fresh.size() != seen.size()) {
            return false;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).equals(seen.get(i))
                    && !alike(fresh.get(i).split(" "), seen.get(i).split(" "))) {
                return false;
            }
        }
        return true;
    }

    /** Word by word; what JavaFX measures of letters depends on what was measured before by less than can be seen. */
    private static boolean alike(String[] fresh, String[] seen) {
        if (fresh.length != seen.length) {
            return false;
        }
        for (int i = 0; i < fresh.length; i++) {
            boolean numbers = NUMBER.matcher(fresh[i]).matches()
                    && NUMBER.matcher(seen[i]).matches();
            if (numbers
                    ? Math.abs(Double.parseDouble(fresh[i]) - Double.parseDouble(seen[i])) > UNSEEN
                    : !fresh[i].equals(seen[i])) {
                return false;
            }
        }
        return true;
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + '\u2026';
    }
}
