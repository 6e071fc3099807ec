package kllab.app;

import java.lang.reflect.InvocationTargetException;

/**
 * The entry point, compiled for old Java versions, so that any Java can run it and report which version is needed.
 *
 * <p>It refers to the application by name, because a class reference would have to be compiled for old Java, too.
 */
public final class Main {
    private static final int NEEDED_JAVA = 25;

    private Main() {}

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (featureOf(version) < NEEDED_JAVA) {
            System.err.println("KL Lab needs Java " + NEEDED_JAVA + " or newer; this is Java " + version
                    + ". Install a JDK " + NEEDED_JAVA + " (for example Temurin) and run it with that java.");
            System.exit(2);
        }
        try {
            Class.forName("kllab.app.KlLab").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception) {
                throw (Exception) e.getCause();
            }
            throw e;
        }
    }

    /** {@code "1.8"} is 8, {@code "25"} is 25. */
    private static int featureOf(String version) {
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
