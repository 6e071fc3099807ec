package kllab.seen;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture looks like, in little: for each square of {@value #TILE} pixels, how bright it is, and how far right and down its
 * brightness lies. The last bit of a pixel at the edge of a glyph or curve depends on what was painted before; such differences are
 * tolerated. A letter that moves by a pixel, or a line that changes its shade, is not.
 */
public final class Fingerprint {
    private static final int TILE = 32;
    private static final int FEATURES = 3;

    /** By how much the brightness of a square may differ: JavaFX reuses pictures of rounded backgrounds that lie up to a fraction of a pixel apart. */
    private static final int SLACK = 700;

    private static final int MOVED = SLACK * TILE / 2;

    /** What is not kept of the last bits. */
    private static final int[] ROUNDED = {4, 8, 8};

    private final int[] tiles;

    private Fingerprint(int[] tiles) {
        this.tiles = tiles;
    }

    /** The fingerprint of a picture. */
    public static Fingerprint of(BufferedImage picture) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        BufferedImage plain = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(picture, 0, 0, null);
        int[] pixels = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
        int across = (w + TILE - 1) / TILE;
        int[] tiles = new int[across * ((h + TILE - 1) / TILE) * FEATURES];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int at = (y / TILE * across + x / TILE) * FEATURES;
                int bright = brightness(pixels[y * w + x]);
                tiles[at] += bright;
                tiles[at + 1] += bright * (x % TILE);
                tiles[at + 2] += bright * (y % TILE);
            }
        }
        return new Fingerprint(tiles);
    }

    private static int brightness(int rgb) {
        return (3 * (rgb >> 16 & 255) + 6 * (rgb >> 8 & 255) + (rgb & 255)) / 10;
    }

    /** Where another picture of that width looks different: the upper left corners of the squares, in pixels. */
    public List<String> differences(Fingerprint other, int width) {
        if (other.tiles.length != tiles.length) {
            return List.of("everywhere");
        }
        int across = (width + TILE - 1) / TILE;
        List<String> differences = new ArrayList<>();
        for (int tile = 0; tile < tiles.length / FEATURES; tile++) {
            if (differs(other, tile * FEATURES)) {
                differences.add(tile % across * TILE + "," + tile / across * TILE);
            }
        }
        return differences;
    }

    private boolean differs(Fingerprint other, int at) {
        return Math.abs(tiles[at] - other.tiles[at]) > SLACK
                || Math.abs(tiles[at + 1] - other.tiles[at + 1]) > MOVED
                || Math.abs(tiles[at + 2] - other.tiles[at + 2]) > MOVED;
    }

    /** Writes it, to a few digits. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(tiles.length);
        for (int feature = 0; feature < FEATURES; feature++) {
            for (int i = feature; i < tiles.length; i += FEATURES) {
                out.writeShort(tiles[i] >> ROUNDED[feature]);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Fingerprint read(DataInputStream in) throws IOException {
        int[] tiles = new int[in.readInt()];
        for (int feature = 0; feature < FEATURES; feature++) {
            for (int i = feature; i < tiles.length; i += FEATURES) {
                tiles[i] = in.readUnsignedShort() << ROUNDED[feature];
            }
        }
        return new Fingerprint(tiles);
    }
}
