package kllab.io.export;

import java.util.Optional;

/** The sizes that people need: of slides, and of a column of print. */
public enum PaperSize {
    /** A slide of today: 338.7 × 190.5 mm. */
    WIDE("16:9", 1280, 720, 15, 1),
    /** A slide of old: 254 × 190.5 mm. */
    CLASSIC("4:3", 960, 720, 15, 1),
    /** A column of print, 85 mm wide: a whole page in small type, or one part of it in type that can be read. */
    COLUMN("column", 800, 760, 14, Column.WIDTH / 800);

    private final String id;
    private final int width;
    private final int height;
    private final double rem;
    private final double zoom;

    PaperSize(String id, int width, int height, double rem, double zoom) {
        this.id = id;
        this.width = width;
        this.height = height;
        this.rem = rem;
        this.zoom = zoom;
    }

    /** The measures of a column. */
    private static final class Column {
        /** 85 mm, in 1/96 inch. */
        static final double WIDTH = 85 / 25.4 * 96;

        /** The width of a single part, in rem: its type is about 7 points high. */
        static final double PART = 36;
    }

    /** Its name on the command line and in files. */
    public String id() {
        return id;
    }

    /** A whole page on its ground. */
    public Frame frame() {
        return new Frame(width, height, rem, zoom, Optional.empty(), this == COLUMN ? Column.PART : 0, false);
    }
}
