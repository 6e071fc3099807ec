package kllab.lab.compare;

import java.util.Optional;
import kllab.text.Refusal;

/** What an outcome may be called: the one rule for names that are typed, pasted or read from a file. */
final class OutcomeName {
    /** So many characters at most. */
    static final int LONGEST = 60;

    private OutcomeName() {}

    /** As much of a typed name as can be kept: no blanks round it, none of the characters that are no text, none too many. */
    static String mended(String typed) {
        StringBuilder kept = new StringBuilder();
        typed.codePoints().filter(OutcomeName::isText).forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        if (name.length() <= LONGEST) {
            return name;
        }
        boolean halved = Character.isHighSurrogate(name.charAt(LONGEST - 1));
        return name.substring(0, halved ? LONGEST - 1 : LONGEST).strip();
    }

    /** Why a user cannot call an outcome so; empty where it can be. */
    static Optional<Refusal> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of(new Refusal("compare.name.empty"));
        }
        return name.startsWith("@") ? Optional.of(new Refusal("compare.name.own", name)) : Optional.empty();
    }

    /** Whether a file may hold it: also words of the app's own, but nothing that cannot be written. */
    static boolean isWritable(String name) {
        return name.codePoints().allMatch(OutcomeName::isText);
    }

    /** Control characters, halves of characters and what is no character cannot be shown, nor written in every format. */
    private static boolean isText(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE && (character & 0xFFFE) != 0xFFFE;
    }
}
