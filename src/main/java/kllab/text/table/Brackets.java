package kllab.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.text.Narrow;
import kllab.text.Numbers;
import kllab.text.Refusal;
import kllab.text.table.Grid.Custom;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists as programming languages write them: {@code [0.5, 0.25]}, {@code [0.5 0.25]}, {@code c(a = 0.1, b =
 * 0.2)}, {@code np.array([[0.5, 0.5], [0.1, 0.9]])}, {@code {"p": [0.5, 0.5], "q": [0.1, 0.9]}}, also named lists one
 * below the other.
 */
final class Brackets {
    private static final Pattern CODE =
            Pattern.compile("\\s*(?:[\\w.]+\\s*(?:=|<-|:)\\s*)?(?:([\\w.]*)\\(|[\\[{]).*", Pattern.DOTALL);
    private static final Pattern R_OUTPUT = Pattern.compile("\\s*\\[\\d+\\]\\s+[^\\s,].*", Pattern.DOTALL);
    private static final Set<String> LISTS = Set.of(
            "",
            "c",
            "list",
            "tuple",
            "array",
            "np.array",
            "numpy.array",
            "jnp.array",
            "tensor",
            "torch.tensor",
            "dict",
            "series",
            "pd.series",
            "dataframe",
            "pd.dataframe",
            "data.frame",
            "rbind",
            "vector",
            "float64",
            "np.float64");
    private static final int DEEPEST = 6;

    private final String text;
    private int at;
    private int line = 1;

    /** A value: a word or number, or a list of values that may have keys. */
    private record Value(String word, List<Value> items, List<String> keys, int line) {
        boolean isWord() {
            return items.isEmpty();
        }

        boolean hasKeys() {
            return keys.stream().anyMatch(key -> !key.isEmpty());
        }
    }

    private Brackets(String text) {
        this.text = text;
    }

    /** Whether a text begins like such a list; p(x) may be the heading of a column. */
    static boolean isCode(String text) {
        String start = text.substring(0, Math.min(200, text.length()));
        Matcher code = CODE.matcher(start);
        return code.matches()
                && (code.group(1) == null || isList(code.group(1)))
                && !R_OUTPUT.matcher(start).matches();
    }

    private static boolean isList(String function) {
        return LISTS.contains(function.toLowerCase(Locale.ROOT));
    }

    /** The list as a grid; a key becomes the first cell of its row. */
    static Grid read(String text) {
        Brackets reader = new Brackets(text);
        Value all = reader.items('\0', 0);
        Value value = all.items.size() == 1 && !all.hasKeys() ? all.items.getFirst() : all;
        List<List<String>> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        reader.lay(value, rows, lines);
        return Grid.of(rows, lines, Custom.CODE);
    }

    // ---- from values to cells ---------------------------------------------------------------------------------------

    private void lay(Value value, List<List<String>> rows, List<Integer> lines) {
        boolean flat = value.items.stream().allMatch(Value::isWord);
        if (flat && !value.hasKeys()) {
            rows.add(words(value));
            lines.add(value.line);
            return;
        }
        Value first = value.items.getFirst();
        if (first.hasKeys()) {
            rows.add(beside(value.hasKeys() ? "" : null, first.keys));
            lines.add(first.line);
        }
        for (int i = 0; i < value.items.size(); i++) {
            Value item = value.items.get(i);
            Refusal.unless(
                    item.keys.equals(first.keys) || !first.hasKeys(), "paste.brackets", Numbers.count(item.line));
            List<String> cells = item.isWord() ? List.of(item.word) : words(item);
            rows.add(beside(value.hasKeys() ? value.keys.get(i) : null, cells));
            lines.add(item.line);
        }
    }

    private static List<String> beside(@Nullable String key, List<String> cells) {
        List<String> row = new ArrayList<>(cells.size() + 1);
        if (key != null) {
            row.add(key);
        }
        row.addAll(cells);
        return row;
    }

    private static List<String> words(Value value) {
        for (Value item : value.items) {
            Refusal.unless(item.isWord(), "paste.brackets", Numbers.count(item.line));
        }
        return value.items.stream().map(Value::word).toList();
    }

    // ---- from characters to values ----------------------------------------------------------------------------------

    /** Everything up to a closing bracket, or to the end. */
    private Value items(char close, int depth) {
        Refusal.unless(depth <= DEEPEST, "paste.brackets", Numbers.count(line));
        List<Value> items = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        int begun = line;
        boolean parted = true;
        skip();
        while (at < text.length() && text.charAt(at) != close) {
            if (text.charAt(at) == ',' || text.charAt(at) == ';') {
                Refusal.unless(
                        !parted && (text.charAt(at) == ',' || depth == 0), "paste.brackets", Numbers.count(line));
                parted = true;
                at++;
            } else {
                String key = key();
                items.add(value(depth));
                keys.add(key);
                parted = false;
            }
            skip();
        }
        Refusal.unless(close == '\0' || at < text.length(), "paste.brackets", Numbers.count(begun));
        at++;
        Refusal.unless(!items.isEmpty(), "paste.brackets", Numbers.count(begun));
        return new Value("", items, keys, begun);
    }

    /** The key before a colon, an equals sign or an arrow; empty if there is none. */
    private String key() {
        int begun = at;
        int lineBegun = line;
        if ("[({".indexOf(text.charAt(at)) < 0) {
            String word = word();
            skip();
            boolean arrow = text.startsWith("<-", at);
            if (arrow || (at < text.length() && "=:".indexOf(text.charAt(at)) >= 0)) {
                at += arrow ? 2 : 1;
                skip();
                return word;
            }
        }
        at = begun;
        line = lineBegun;
        return "";
    }

    private Value value(int depth) {
        int begun = line;
        String word = at < text.length() && "[({".indexOf(text.charAt(at)) < 0 ? word() : "";
        if (at == text.length() || "[({".indexOf(text.charAt(at)) < 0) {
            Refusal.unless(!word.isEmpty(), "paste.brackets", Numbers.count(begun));
            return new Value(word, List.of(), List.of(), begun);
        }
        Refusal.unless(isList(word), "paste.brackets", Numbers.count(begun));
        char open = text.charAt(at++);
        Value value = items(open == '(' ? ')' : open == '[' ? ']' : '}', depth + 1);
        return open == '(' ? argument(value) : value;
    }

    /** The list passed to a function, without its options; or its arguments as a list. */
    private static Value argument(Value arguments) {
        Value first = arguments.items.getFirst();
        boolean wraps = arguments.keys.getFirst().isEmpty()
                && (!first.isWord() || arguments.items.size() == 1)
                && arguments.keys.stream().skip(1).noneMatch(String::isEmpty);
        return wraps ? first : arguments;
    }

    /** Characters up to a separator, a bracket or a space; or a quoted string. */
    private String word() {
        char first = text.charAt(at);
        int from = at;
        if (first == '"' || first == '\'') {
            int end = text.indexOf(first, at + 1);
            Refusal.unless(end > 0, "paste.quote", Numbers.count(line));
            at = end + 1;
            return text.substring(from + 1, end);
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        Refusal.unless(at > from, "paste.brackets", Numbers.count(line));
        return text.substring(from, at);
    }

    private boolean isEnd(char c) {
        return ",;:=[](){}\"'".indexOf(c) >= 0 || Narrow.isBlank(c) || text.startsWith("<-", at);
    }

    private void skip() {
        while (at < text.length() && Narrow.isBlank(text.charAt(at))) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
    }
}
