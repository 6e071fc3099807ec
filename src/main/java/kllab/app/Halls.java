package kllab.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import kllab.figure.Hall;

/** What was found out about screens in halls, by the bounds of the screen. */
final class Halls {
    /** So many are remembered, the last ones. */
    private static final int MOST = 20;

    private static final Pattern WORD =
            Pattern.compile("(-?\\d{1,6}/-?\\d{1,6}/\\d{1,6}/\\d{1,6})=(\\d{1,3})/([0-9.]{1,20})/(true|false)(?= |$)");

    private final Map<String, Hall> known = new LinkedHashMap<>();

    Hall of(Rectangle2D screen) {
        return known.getOrDefault(name(screen), Hall.USUAL);
    }

    void keep(Rectangle2D screen, Hall hall) {
        known.remove(name(screen));
        known.put(name(screen), hall);
        while (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }

    private static String name(Rectangle2D screen) {
        return (int) screen.getMinX() + "/" + (int) screen.getMinY() + "/" + (int) screen.getWidth() + "/"
                + (int) screen.getHeight();
    }

    /** As text, for the preferences. */
    String words() {
        return known.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().lines() + "/"
                        + each.getValue().pitch() + "/" + each.getValue().faint())
                .collect(Collectors.joining(" "));
    }

    /** What {@link #words} has written; what cannot be read, by hand or by a later version, is left out. */
    static Halls of(String words) {
        Halls halls = new Halls();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            hall(word).ifPresent(hall -> halls.known.put(word.group(1), hall));
        }
        return halls;
    }

    private static Optional<Hall> hall(Matcher word) {
        try {
            return Optional.of(new Hall(
                    Integer.parseInt(word.group(2)),
                    Double.parseDouble(word.group(3)),
                    Boolean.parseBoolean(word.group(4))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
