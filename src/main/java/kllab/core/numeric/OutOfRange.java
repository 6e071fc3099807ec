package kllab.core.numeric;

/** A whole number that is not between two others: told with all of them, so that whoever shows it can say so in the reader's language. */
@SuppressWarnings("serial") // never serialized: shown and forgotten
public final class OutOfRange extends IllegalArgumentException {
    private final String field;
    private final int value;
    private final int least;
    private final int most;

    /**
     * Refuses a number.
     *
     * @param field what it is the value of
     * @param least the least that it may be
     * @param most the greatest
     */
    public OutOfRange(String field, int value, int least, int most) {
        super(field + " must be between " + least + " and " + most + ", not " + value);
        this.field = field;
        this.value = value;
        this.least = least;
        this.most = most;
    }

    public String field() {
        return field;
    }

    public int value() {
        return value;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
