package kllab.ui.chart;

/** The images of marks whose pixels are computed anew in every frame. */
record Repainted(InTurn<GraphImage> graphs, InTurn<RasterImage> rasters) {
    Repainted() {
        this(new InTurn<>(GraphImage::new), new InTurn<>(RasterImage::new));
    }

    /** Begins a painting. */
    void begin() {
        graphs.begin();
        rasters.begin();
    }
}
