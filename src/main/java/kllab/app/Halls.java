package kllab.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import kllab.figure.Hall;

/** What was found out about screens in halls, by the bounds of the screen. */
final class Halls {
    /** So many are remembered, the last ones. */
    private static final int MOST = 20;

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

    /** What {@link #words} has written; what cannot be read is left out. */
    static Halls of(String words) {
        Halls halls = new Halls();
        for (String word : words.split(" ")) {
            String[] sides = word.split("=", -1);
            String[] numbers = sides[sides.length - 1].split("/", -1);
            if (sides.length == 2
                    && sides[0].matches("-?\\d{1,6}/-?\\d{1,6}/\\d{1,6}/\\d{1,6}")
                    && numbers.length == 3) {
                try {
                    Hall hall = new Hall(
                            Integer.parseInt(numbers[0]),
                            Double.parseDouble(numbers[1]),
                            Boolean.parseBoolean(numbers[2]));
                    halls.known.put(sides[0], hall);
                } catch (IllegalArgumentException e) {
                    continue; // written by hand, or by a later version
                }
            }
        }
        return halls;
    }
}
