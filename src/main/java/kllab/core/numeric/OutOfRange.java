package kllab.core.numeric;

/**
 * A whole number outside its allowed range. It carries the number and the range, so that the message can be shown in
 * the user's language.
 */
@SuppressWarnings("serial") // never serialized
public final class OutOfRange extends IllegalArgumentException {
    private final String field;
    private final int value;
    private final int least;
    private final int most;

    /**
     * Reports a number outside its range.
     *
     * @param field the name of the field
     * @param least the least allowed value
     * @param most the greatest allowed value
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
