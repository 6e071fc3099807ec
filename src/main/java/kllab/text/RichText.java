package kllab.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of text with simple markup: bold, maths, and roles that determine the colour.
 *
 * <p>Messages carry it as tags: {@code <b>} bold, {@code <i>} italic, {@code <kl>} an amount of KL (dark red, bold),
 * {@code <w>} secondary words, {@code <m>} upright maths, {@code <v>} a variable (italic maths), {@code <sub>} a
 * subscript, {@code <p>} {@code <q>} {@code <k>} the colours of P, Q and KL; and, as whole tags, {@code <P/>} {@code
 * <Q/>} {@code <p/>} {@code <q/>} the coloured symbols, {@code <KL(P|Q)/>} {@code <KL(Q|P)/>} the divergences with
 * coloured symbols, {@code <KL/>} {@code <KL-back/>} the same two in the surrounding colour. Tags nest.
 *
 * @param runs the pieces, in order; none is empty
 */
public record RichText(List<Run> runs) {
    private static final Pattern LINE_BREAK_IN_LATIN = Pattern.compile("([\\p{ASCII}\u2019\u201D&&[^ \n]])\n");

    /** The type face of a run. */
    public enum Face {
        TEXT,
        MATHS,
        VARIABLE
    }

    /** The role of a run, which determines its colour. */
    public enum Role {
        PLAIN,
        WORDS,
        P,
        Q,
        KL
    }

    /** A piece of text with one style. */
    public record Run(String text, Face face, Role role, boolean bold, boolean italic, boolean subscript) {
        /** Whether another run has the same style, and the same text except for its digits. */
        public boolean differsInDigitsOnly(Run other) {
            boolean same = face == other.face
                    && role == other.role
                    && bold == other.bold
                    && italic == other.italic
                    && subscript == other.subscript
                    && text.length() == other.text.length();
            for (int i = 0; same && i < text.length(); i++) {
                char one = text.charAt(i);
                char two = other.text.charAt(i);
                same = one == two || (isDigit(one) && isDigit(two));
            }
            return same;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }

    public RichText {
        runs = List.copyOf(runs);
    }

    /** Parses a message with tags; throws if a tag is unknown. */
    public static RichText parse(String marked) {
        List<Run> runs = new ArrayList<>();
        Deque<Run> style = new ArrayDeque<>();
        style.push(new Run("", Face.TEXT, Role.PLAIN, false, false, false));
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf('<', at);
            int end = open < 0 ? -1 : marked.indexOf('>', open);
            add(runs, style.element(), marked.substring(at, end < 0 ? marked.length() : open));
            if (end < 0) {
                break;
            }
            tag(marked.substring(open + 1, end), style, runs);
            at = end + 1;
        }
        return new RichText(runs);
    }

    /** This text and, after an en space, a plain text in a role; this text alone if that is empty. */
    public RichText and(String text, Role role) {
        if (text.isEmpty()) {
            return this;
        }
        List<Run> all = new ArrayList<>(runs);
        add(all, new Run("", Face.TEXT, role, false, false, false), "\u2002" + text);
        return new RichText(all);
    }

    /** A title without the secondary words after it; nothing of a text that is all of them. */
    public RichText withoutRemark() {
        List<Run> title = new ArrayList<>(
                runs.stream().takeWhile(run -> run.role != Role.WORDS).toList());
        while (!title.isEmpty() && title.getLast().text.isBlank()) {
            title.removeLast();
        }
        return new RichText(title);
    }

    /** What stands before the first empty line; the whole text if there is none. */
    public RichText firstParagraph() {
        List<Run> first = new ArrayList<>();
        for (Run run : runs) {
            int end = run.text.indexOf("\n\n");
            if (end >= 0) {
                add(first, run, run.text.substring(0, end));
                return new RichText(first);
            }
            first.add(run);
        }
        return this;
    }

    /** The lines of a text with line feeds; no tag spans two of them. */
    public static List<RichText> lines(String marked) {
        return marked.lines().map(RichText::parse).toList();
    }

    /** Whether a text differs from this one only in digits: then it has the same width and the same line breaks. */
    public boolean differsInDigitsOnly(RichText other) {
        boolean same = runs.size() == other.runs.size();
        for (int i = 0; same && i < runs.size(); i++) {
            same = runs.get(i).differsInDigitsOnly(other.runs.get(i));
        }
        return same;
    }

    /** The same text, all bold: for headlines. */
    public RichText bold() {
        return new RichText(runs.stream()
                .map(run -> new Run(run.text, run.face, run.role, true, run.italic, run.subscript))
                .toList());
    }

    /** The text without markup and line breaks: for screen readers and titles of files. */
    public String plain() {
        String all = runs.stream().map(Run::text).collect(Collectors.joining());
        return LINE_BREAK_IN_LATIN
                .matcher(all)
                .replaceAll("$1 ")
                .replace("\n", "")
                .replace(String.valueOf(Words.BREAK), "");
    }

    private static void tag(String tag, Deque<Run> style, List<Run> runs) {
        if (tag.startsWith("/")) {
            style.pop();
        } else if (tag.startsWith("KL")) {
            divergence(tag, style.element(), runs);
        } else if (tag.endsWith("/")) {
            String symbol = tag.substring(0, tag.length() - 1);
            Role role = "P".equalsIgnoreCase(symbol) ? Role.P : Role.Q;
            add(runs, variable(style.element(), role), symbol);
        } else {
            style.push(styled(style.element(), tag));
        }
    }

    /** A divergence as written on all pages: KL(P ∥ Q). */
    private static void divergence(String tag, Run now, List<Run> runs) {
        boolean coloured = tag.startsWith("KL(");
        boolean backward = tag.equals("KL(Q|P)/") || tag.equals("KL-back/");
        if (!backward && !tag.equals("KL(P|Q)/") && !tag.equals("KL/")) {
            throw new IllegalArgumentException("unknown tag <" + tag + ">");
        }
        Role p = coloured ? Role.P : now.role;
        Role q = coloured ? Role.Q : now.role;
        Run maths = new Run("", Face.MATHS, now.role, now.bold, now.italic, now.subscript);
        add(runs, maths, "KL(");
        add(runs, variable(now, backward ? q : p), backward ? "Q" : "P");
        add(runs, maths, "\u2009\u2225\u2009");
        add(runs, variable(now, backward ? p : q), backward ? "P" : "Q");
        add(runs, maths, ")");
    }

    private static Run variable(Run now, Role role) {
        return new Run("", Face.VARIABLE, role, now.bold, false, now.subscript);
    }

    private static Run styled(Run now, String tag) {
        return switch (tag) {
            case "b" -> new Run("", now.face, now.role, true, now.italic, now.subscript);
            case "i" -> new Run("", now.face, now.role, now.bold, true, now.subscript);
            case "kl" -> new Run("", now.face, Role.KL, true, now.italic, now.subscript);
            case "k" -> new Run("", now.face, Role.KL, now.bold, now.italic, now.subscript);
            case "p" -> new Run("", now.face, Role.P, now.bold, now.italic, now.subscript);
            case "q" -> new Run("", now.face, Role.Q, now.bold, now.italic, now.subscript);
            case "w" -> new Run("", now.face, Role.WORDS, now.bold, now.italic, now.subscript);
            case "m" -> new Run("", Face.MATHS, now.role, now.bold, now.italic, now.subscript);
            case "v" -> new Run("", Face.VARIABLE, now.role, now.bold, now.italic, now.subscript);
            case "sub" -> new Run("", now.face, now.role, now.bold, now.italic, true);
            default -> throw new IllegalArgumentException("unknown tag <" + tag + ">");
        };
    }

    /** Splits a text where characters need another face: wide and thin spaces, maths symbols, superscripts. */
    private static void add(List<Run> runs, Run style, String text) {
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
                String piece = text.substring(from, i);
                runs.add(
                        kind(piece.charAt(0)) == Kind.SPACE
                                ? new Run(piece, Face.MATHS, style.role, false, false, style.subscript)
                                : new Run(piece, style.face, style.role, style.bold, style.italic, style.subscript));
                from = i;
            }
        }
    }

    private enum Kind {
        LETTER,
        SPACE,
        SIGN,
        SUPERSCRIPT
    }

    private static Kind kind(char c) {
        if (c >= '\u2000' && c <= '\u200A') {
            return Kind.SPACE;
        }
        if (c >= '\u2190' && c <= '\u23FF' && c != '\u2212') {
            return Kind.SIGN;
        }
        return isSuperscript(c) ? Kind.SUPERSCRIPT : Kind.LETTER;
    }

    /** Whether a character is a superscript digit or sign, which the Chinese face does not have. */
    public static boolean isSuperscript(int c) {
        return (c >= 0x2070 && c <= 0x208E) || c == 0xB9 || c == 0xB2 || c == 0xB3;
    }
}
