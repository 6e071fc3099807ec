package kllab.text;

import java.util.Optional;
import java.util.function.Consumer;

/** The rules for names that are typed, pasted or read from a file. */
public final class TypedName {
    /** The maximum number of characters. */
    public static final int LONGEST = 60;

    private TypedName() {}

    /** The valid part of a typed name: trimmed, without characters that are not text, and shortened. */
    public static String mended(String typed) {
        StringBuilder kept = new StringBuilder();
        typed.codePoints().filter(TypedName::isText).forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        if (name.length() <= LONGEST) {
            return name;
        }
        boolean halved = Character.isHighSurrogate(name.charAt(LONGEST - 1));
        return name.substring(0, halved ? LONGEST - 1 : LONGEST).strip();
    }

    /**
     * Takes a name as typed, as far as it is valid.
     *
     * @param shown the name until now
     * @param set receives a new one
     * @param tell receives a sentence if the name was changed or refused, and an empty one if it was not
     * @return whether no correction is needed
     */
    public static boolean take(String typed, String shown, Words words, Consumer<String> set, Consumer<String> tell) {
        String name = mended(typed);
        if (name.equals(shown)) {
            tell.accept("");
            return true;
        }
        Optional<Refusal> fault = fault(name);
        if (fault.isEmpty()) {
            set.accept(name);
        }
        tell.accept(fault.map(refusal -> refusal.say(words))
                .orElse(name.equals(typed.strip()) ? "" : words.get("typed.name.cut", LONGEST)));
        return fault.isEmpty();
    }

    /** Why a name cannot be used; empty if it can. */
    public static Optional<Refusal> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of(new Refusal("typed.name.empty"));
        }
        return name.startsWith("@") ? Optional.of(new Refusal("typed.name.own", name)) : Optional.empty();
    }

    /** Whether a file may contain it: the app's own names, too, but no characters that cannot be written. */
    public static boolean isWritable(String name) {
        return name.codePoints().allMatch(TypedName::isText);
    }

    /** Control characters, surrogates and noncharacters cannot be shown, nor written in every format. */
    private static boolean isText(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE && (character & 0xFFFE) != 0xFFFE;
    }
}
