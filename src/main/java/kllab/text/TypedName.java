package kllab.text;

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
