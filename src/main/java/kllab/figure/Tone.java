package kllab.figure;

import java.util.Locale;

/** The colours by meaning; a palette gives each its value. Dark red is for KL only. */
public enum Tone {
    BG,
    SURFACE,
    BAND,
    INK,
    INK2,
    INK3,
    AXIS,
    CTL,
    P,
    PT,
    Q,
    QT,
    KL,
    KLT,
    KLSOFT,
    R,
    PEN,
    ONP,
    ONK,
    GRID,
    TRACK,
    LINE,
    PAPER,
    PAPERLINE;

    /** The name in palette files and, after {@code -kl-}, in style sheets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
