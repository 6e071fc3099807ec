package kllab.cli;

import java.io.IOException;

/** The input cannot be read; the message is the system's. */
@SuppressWarnings("serial") // never serialized
final class InputFault extends IOException {
    InputFault(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
