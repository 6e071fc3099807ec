package kllab.cli;

/** A line that cannot be answered; the message is one sentence that names the field and the problem. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadInput(String sentence) {
        super(sentence, null, false, false);
    }
}
