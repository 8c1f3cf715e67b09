package jejak.api.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The page that is being written on, from its top to its bottom; when it is full the next one begins. */
final class Sheet {
    static final float MARGIN = 50;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    static final Color BLACK = Color.BLACK;
    static final Color GREY = new Color(0x59, 0x5F, 0x66);

    private static final float LEADING = 1.28f;
    private static final float FOOT = 70;
    private static final float HAIRLINE = 0.4f;
    private static final float STROKE = 0.028f;
    private static final Color RULE = new Color(0xB1, 0xB4, 0xB6);

    private final PDDocument document;
    private final Type type;
    private PDPageContentStream page;
    private float y;

    Sheet(PDDocument document, Type type) {
        this.document = document;
        this.type = type;
        this.page = opened();
    }

    /** How a text is set. */
    record Style(float size, Color colour, boolean bold) {
        float height() {
            return size * LEADING;
        }
    }

    float y() {
        return y;
    }

    void to(float height) {
        y = height;
    }

    void down(float by) {
        y -= by;
    }

    /** Answers whether a new page was begun for it. */
    boolean need(float height) {
        if (y - height >= FOOT) {
            return false;
        }
        turn();
        return true;
    }

    void turn() {
        close();
        page = opened();
    }

    /** In lines from the present height down, and the height after them. */
    float write(String text, Style style, float x, float width) {
        float at = y;
        for (String line : type.lines(text, style.size(), width)) {
            at -= style.height();
            put(line, style, x, at);
        }
        return at;
    }

    float heightOf(String text, Style style, float width) {
        return type.lines(text, style.size(), width).size() * style.height();
    }

    void rule() {
        draw(p -> {
            p.setStrokingColor(RULE);
            p.setLineWidth(HAIRLINE);
            p.moveTo(MARGIN, y);
            p.lineTo(MARGIN + WIDTH, y);
            p.stroke();
        });
    }

    void square(QrSquare code, float x, float width) {
        draw(p -> {
            p.setNonStrokingColor(BLACK);
            code.draw(p, x, y, width);
        });
    }

    void close() {
        draw(PDPageContentStream::close);
    }

    private void put(String line, Style style, float x, float at) {
        draw(p -> set(p, type, line, style, List.of(x, at)));
    }

    /** One line at a place; bold is drawn with an outline, as the font comes in one weight. */
    static void set(PDPageContentStream p, Type type, String line, Style style, List<Float> place) throws IOException {
        p.beginText();
        p.setFont(type.font(), style.size());
        p.setNonStrokingColor(style.colour());
        p.setStrokingColor(style.colour());
        p.setLineWidth(style.size() * STROKE);
        p.setRenderingMode(style.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        p.newLineAtOffset(place.getFirst(), place.getLast());
        p.showText(line);
        p.endText();
    }

    private PDPageContentStream opened() {
        PDPage fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        y = PDRectangle.A4.getHeight() - MARGIN;
        try {
            return new PDPageContentStream(document, fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private void draw(Drawing drawing) {
        try {
            drawing.on(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
