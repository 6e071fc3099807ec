package kllab.lab.compare;

import java.util.Optional;
import kllab.text.Refusal;

/** The rules for names of outcomes that are typed, pasted or read from a file. */
final class OutcomeName {
    /** The maximum number of characters. */
    static final int LONGEST = 60;

    private OutcomeName() {}

    /** The valid part of a typed name: trimmed, without characters that are not text, and shortened. */
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

    /** Why a name cannot be used; empty if it can. */
    static Optional<Refusal> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of(new Refusal("compare.name.empty"));
        }
        return name.startsWith("@") ? Optional.of(new Refusal("compare.name.own", name)) : Optional.empty();
    }

    /** Whether a file may contain it: the app's own names, too, but no characters that cannot be written. */
    static boolean isWritable(String name) {
        return name.codePoints().allMatch(OutcomeName::isText);
    }

    /** Control characters, surrogates and noncharacters cannot be shown, nor written in every format. */
    private static boolean isText(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE && (character & 0xFFFE) != 0xFFFE;
    }
}
