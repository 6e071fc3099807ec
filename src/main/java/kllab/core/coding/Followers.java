package kllab.core.coding;

import java.util.Arrays;

/** The symbols that have come in a context, with what they weigh; only these take room. */
final class Followers {
    /** No symbol. */
    static final int NONE = -1;

    /** What a symbol weighs that came once; each further time it comes adds two: method D of partial matching (Howard 1993). */
    private static final int FIRST = 1;

    private static final int AGAIN = 2;
    private static final int MOST = 1 << 28;

    private int[] symbols = new int[2];
    private int[] weights = new int[2];
    private int size;
    private int sum;

    /** The number of different symbols that have come: the weight of the escape to symbols that have not. */
    int size() {
        return size;
    }

    /** The weight of all that can come here: the symbols, and the escape. */
    int total() {
        return sum + size;
    }

    /** The symbol at a place; {@link #NONE} at that of the escape. */
    int symbol(int place) {
        return place < size ? symbols[place] : NONE;
    }

    int weight(int place) {
        return place < size ? weights[place] : size;
    }

    /** The place of a symbol; if it has not come, that of the escape, after all symbols. */
    int find(int symbol) {
        int place = 0;
        while (place < size && symbols[place] != symbol) {
            place++;
        }
        return place;
    }

    /** The place to which one of {@link #total()} equal parts belongs. */
    int placeOf(int part) {
        int place = 0;
        for (int left = part; place < size && left >= weights[place]; place++) {
            left -= weights[place];
        }
        return place;
    }

    /** The weight of the symbols before a place. */
    int below(int place) {
        if (place == size) {
            return sum;
        }
        int below = 0;
        for (int i = 0; i < place; i++) {
            below += weights[i];
        }
        return below;
    }

    void add(int symbol) {
        if (size == symbols.length) {
            symbols = Arrays.copyOf(symbols, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        symbols[size] = symbol;
        weights[size++] = FIRST;
        sum += FIRST;
    }

    /** Counts a symbol again. Heavier ones move up, so that they are found soon. */
    void countAgain(int place) {
        weights[place] += AGAIN;
        sum += AGAIN;
        int up = place / 2;
        if (weights[up] < weights[place]) {
            swap(up, place);
        }
        if (sum > MOST) {
            halve();
        }
    }

    private void swap(int one, int two) {
        int symbol = symbols[one];
        int weight = weights[one];
        symbols[one] = symbols[two];
        weights[one] = weights[two];
        symbols[two] = symbol;
        weights[two] = weight;
    }

    private void halve() {
        sum = 0;
        for (int i = 0; i < size; i++) {
            weights[i] = (weights[i] + 1) / 2;
            sum += weights[i];
        }
    }
}
