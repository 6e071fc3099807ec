package kllab.io.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.io.session.Zlib.Inflated;
import tools.jackson.databind.JsonNode;

/**
 * A state as one line of text, to be copied, sent and pasted: {@code kl1:compare.1:eNqr…}. In front stand the mark of this notation and,
 * readable without inflating, the lab and the version of its states; then follows, deflated and in base64url, what a file of the state
 * contains, without blanks.
 *
 * <p>Figures carry this line. Lines are read for ever; another notation would be {@code kl2:}.
 */
public final class StateLine {
    /** The longest line that is read, and the largest text in it. */
    static final int LONGEST = 1 << 20;

    static final String DAMAGED = "file.line.damaged";
    static final String INCOMPLETE = "file.line.incomplete";

    private static final int LONGEST_BEGINNING = 13;

    private static final Pattern BEGINNING = Pattern.compile("kl(\\d{1,9}):");
    private static final Pattern LINE = Pattern.compile("kl1:([a-z][a-z0-9-]{0,40})\\.(\\d{1,9}):([A-Za-z0-9_-]*)");

    private static final Pattern ANYWHERE = Pattern.compile("kl\\d{1,9}:[a-z][a-z0-9-]*\\.\\d+:[A-Za-z0-9_-]+");

    private StateLine() {}

    /** What becomes of the user's data, where a state is written into a line or a picture. */
    public enum Data {
        /** Up to 64 kB travel; beyond that, the largest pieces are only told by name, size and fingerprint. */
        WHOLE,
        /** Data that are the user's own are only told. */
        WITHOUT
    }

    /** The line of a state. The same state always gives the same line. */
    public static String of(String lab, Record state, Data data) throws StateFileException {
        String json = StateJson.compact(StateFile.document(lab, state, data));
        byte[] deflated = Zlib.deflated(json.getBytes(StandardCharsets.UTF_8));
        return "kl1:" + lab + '.' + StateChanges.version(state.getClass()) + ':'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(deflated);
    }

    /** Whether a text seems to be a line, perhaps a damaged one: it begins as one. */
    public static boolean isOne(String text) {
        return BEGINNING.matcher(seen(text, LONGEST_BEGINNING)).lookingAt();
    }

    /** A state as text: all of a text that begins as one, or else what looks like one in it. */
    public static Optional<String> in(String text) {
        if (isOne(text)) {
            return Optional.of(text);
        }
        Matcher found = ANYWHERE.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** What a line contains. Blanks and line breaks, which programs for mail put in, are passed over. */
    static JsonNode read(String text) throws StateFileException {
        String line = withoutBlanks(text);
        Matcher beginning = BEGINNING.matcher(line);
        if (beginning.lookingAt() && !beginning.group(1).equals("1")) {
            throw new StateFileException("file.line.newer", "kl" + beginning.group(1));
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new StateFileException(DAMAGED);
        }
        JsonNode document = document(inflated(parts.group(3)));
        boolean same = document.path(StateFile.LAB).isString()
                && document.path(StateFile.LAB).stringValue().equals(parts.group(1))
                && document.path(StateFile.VERSION_FIELD).toString().equals(parts.group(2));
        if (!same) {
            throw new StateFileException(DAMAGED);
        }
        return document;
    }

    private static JsonNode document(byte[] json) throws StateFileException {
        try {
            return StateJson.parse(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private static byte[] inflated(String base64) throws StateFileException {
        byte[] deflated;
        try {
            deflated = Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new StateFileException(INCOMPLETE); // one character is no byte
        }
        Inflated inflated = Zlib.inflated(deflated, 0, deflated.length, LONGEST);
        if (inflated.end() == Zlib.End.WHOLE && inflated.rest() == 0) {
            return inflated.bytes();
        }
        throw new StateFileException(
                switch (inflated.end()) {
                    case EARLY -> INCOMPLETE;
                    case TOO_LARGE -> "file.line.large";
                    case WHOLE, DAMAGED -> DAMAGED;
                });
    }

    /** Without blanks, line breaks and characters that cannot be seen, such as a soft hyphen. */
    private static String withoutBlanks(String text) throws StateFileException {
        String line = seen(text, LONGEST + 1);
        if (line.length() > LONGEST) {
            throw new StateFileException("file.line.large");
        }
        return line;
    }

    private static String seen(String text, int most) {
        return text.codePoints()
                .filter(StateLine::isSeen)
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
