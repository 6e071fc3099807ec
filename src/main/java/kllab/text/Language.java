package kllab.text;

import java.util.Locale;

/** The languages of the app. */
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The two-letter code used in files and on the command line: {@code en}, {@code zh}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language with this code, or English for any other code. */
    public static Language ofCode(String code) {
        return code.startsWith("zh") ? ZH : EN;
    }
}
