package jejak.ledger.verify.spec;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that JSON is made of: texts, numbers, signs and the space between them. */
final class JsonWords {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;

    private final String text;
    private int at;

    JsonWords(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    /** The character here, or one that begins nothing at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    char next() throws Malformed {
        if (at == text.length()) {
            throw malformed();
        }
        return text.charAt(at++);
    }

    void space() {
        while (" \t\n\r".indexOf(peek()) >= 0) {
            at++;
        }
    }

    /** Whether the sign stood here, which is then behind us. */
    boolean skipped(char sign) {
        space();
        boolean here = peek() == sign;
        at += here ? 1 : 0;
        return here;
    }

    void expect(char sign) throws Malformed {
        if (!skipped(sign)) {
            throw malformed();
        }
    }

    @Nullable
    Object literal(String word, @Nullable Object meaning) throws Malformed {
        if (!text.startsWith(word, at)) {
            throw malformed();
        }
        at += word.length();
        return meaning;
    }

    Double number() throws Malformed {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw malformed();
        }
        at = number.end();
        // Plus zero: there is one zero, not two.
        return Double.parseDouble(number.group()) + 0.0;
    }

    String string() throws Malformed {
        if (next() != '"') {
            throw malformed();
        }
        StringBuilder string = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw malformed();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    Malformed malformed() {
        return new Malformed("it is not JSON at character " + at);
    }

    private char escaped() throws Malformed {
        char c = next();
        if (c == 'u') {
            return unicode();
        }
        int which = ESCAPED.indexOf(c);
        if (which < 0) {
            throw malformed();
        }
        return MEANT.charAt(which);
    }

    private char unicode() throws Malformed {
        int code = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            char digit = next();
            if (!HexFormat.isHexDigit(digit)) {
                throw malformed();
            }
            code = code << HEX_DIGITS | HexFormat.fromHexDigit(digit);
        }
        return (char) code;
    }
}
