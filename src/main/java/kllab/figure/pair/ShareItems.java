package kllab.figure.pair;

import kllab.figure.plot.Plot;

/** What the bars of contributions are painted from: items on an axis, one of which may be selected. */
interface ShareItems {
    PairLayout layout();

    /** The selected item, or −1. */
    int selected();

    /** The chart of the contributions. */
    Plot shares();

    /** The pinned contribution at a place; NaN if there is none. */
    double pinnedShare(int place);

    /** The contribution at a place as displayed. */
    String share(int place);
}
