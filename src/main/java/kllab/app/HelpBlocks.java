package kllab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.app.HelpPages.Block;
import kllab.figure.Look;
import kllab.text.RichText;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/** Makes what a sheet says: texts with their headings, and verbs with their keys. */
final class HelpBlocks {
    private static final List<String> SENTENCES = List.of("drawn", "read", "try", "simplified", "elsewhere");
    private static final double BETWEEN_TEXTS = 0.5;
    private static final double BETWEEN_ROWS = 0.22;
    private static final double UNDER_CAP = 0.07;
    private static final double BETWEEN_GROUPS = 0.7;
    private static final double CAPS = 5.7;
    private static final double BESIDE_CAPS = 0.4;

    private final Look look;
    private final double em;
    private final List<String> spoken = new ArrayList<>();

    /**
     * For a look.
     *
     * @param em the size of the letters, in pixels
     */
    HelpBlocks(Look look, double em) {
        this.look = look;
        this.em = em;
    }

    /** All that was made, for screen readers. */
    String spoken() {
        return look.words().inTurn(spoken.stream());
    }

    /** The five sentences about what is shown. */
    List<Block> sentences(String topic) {
        List<Block> blocks = new ArrayList<>();
        for (String sentence : SENTENCES) {
            String text = look.words().get("help." + topic + '.' + sentence);
            blocks.add(text(look.words().get("help." + sentence), RichText.parse(text)));
        }
        return blocks;
    }

    /** A text under its heading. */
    Block text(String heading, RichText text, Region... below) {
        Label head = new Label(heading);
        head.getStyleClass().add("heading");
        VBox block = new VBox(head, new HelpText(text, look, em, 0));
        block.getChildren().addAll(below);
        spoken.add(look.say("sheet.spoken.text", heading, text.plain()));
        return new Block(block, BETWEEN_TEXTS * em);
    }

    /** A heading of rows. */
    Block heading(String heading) {
        spoken.add(look.say("sheet.spoken.group", heading));
        Label head = new Label(heading);
        head.getStyleClass().add("heading");
        return new Block(head, BETWEEN_TEXTS * em);
    }

    /** A plain line. */
    Block line(String line) {
        RichText text = RichText.parse(line);
        spoken.add(look.say("sheet.spoken.line", text.plain()));
        return new Block(new HelpText(text, look, em, 0), 0);
    }

    /** Verbs with their keys, one line for all that share one; nothing if there are none. */
    List<Block> verbs(String heading, List<Verb> verbs) {
        List<Block> rows = new ArrayList<>();
        for (Map.Entry<String, List<Key>> line : Verb.lines(verbs).entrySet()) {
            String what = look.words().get(line.getKey());
            String keys = Key.caps(line.getValue(), look.words());
            if (rows.isEmpty()) {
                spoken.add(look.say("sheet.spoken.group", look.words().get(heading)));
            }
            spoken.add(look.say("sheet.spoken.verb", keys, what));
            rows.add(new Block(
                    row(caps(line.getValue(), keys), what), (rows.isEmpty() ? BETWEEN_GROUPS : BETWEEN_ROWS) * em));
        }
        return rows;
    }

    private Region row(Region caps, String what) {
        return new Row(caps, new HelpText(RichText.parse(what), look, em, UNDER_CAP * em), CAPS * em, BESIDE_CAPS * em);
    }

    /** Keys, and what they do. */
    private static final class Row extends Region {
        private final Region caps;
        private final HelpText said;
        private final double wide;
        private final double gap;

        Row(Region caps, HelpText said, double wide, double gap) {
            this.caps = caps;
            this.said = said;
            this.wide = wide;
            this.gap = gap;
            getChildren().addAll(caps, said);
        }

        /** Three caps together may need more than the others. */
        private double textAt() {
            return Math.rint(Math.max(wide, caps.minWidth(-1)) + gap);
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(caps.prefHeight(wide), said.prefHeight(width - textAt()));
        }

        @Override
        protected void layoutChildren() {
            caps.resizeRelocate(0, 0, wide, caps.prefHeight(wide));
            said.resizeRelocate(textAt(), 0, getWidth() - textAt(), getHeight());
        }
    }

    private FlowPane caps(List<Key> keys, String spelled) {
        FlowPane all = new FlowPane(0.22 * em, 0.2 * em);
        all.getStyleClass().add("keycaps");
        all.setAccessibleText(spelled);
        for (List<String> group : Key.capsOf(keys, look.words())) {
            HBox caps = new HBox(0.22 * em);
            group.forEach(cap -> caps.getChildren().add(cap(cap)));
            all.getChildren().add(caps);
        }
        return all;
    }

    /** A key as it is drawn; three dots are none. */
    static Label cap(String name) {
        Label cap = new Label(name);
        cap.getStyleClass().add("\u2026".equals(name) ? "more" : "keycap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}
