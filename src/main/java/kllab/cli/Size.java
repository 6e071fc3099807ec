package kllab.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Width and height in pixels, such as {@code 1920x1080}. */
record Size(int width, int height) {
    private static final int SMALLEST = 100;
    private static final int LARGEST = 8000;
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

    static final class Converter implements ITypeConverter<Size> {
        @Override
        public Size convert(String text) {
            Matcher numbers = FORM.matcher(text);
            if (!numbers.matches()) {
                throw new TypeConversionException("'" + text + "' is not a size such as 1920x1080");
            }
            return new Size(pixels(numbers.group(1)), pixels(numbers.group(2)));
        }

        private static int pixels(String text) {
            int pixels = Integer.parseInt(text);
            if (pixels < SMALLEST || pixels > LARGEST) {
                throw new TypeConversionException(
                        "each side must have between " + SMALLEST + " and " + LARGEST + " pixels, not " + text);
            }
            return pixels;
        }
    }
}
