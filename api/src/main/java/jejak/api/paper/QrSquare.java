package jejak.api.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A text as a square code for a phone's camera, drawn in lines so that it is sharp in any size. */
final class QrSquare {
    /** As the code's standard asks for, in squares. */
    private static final int MARGIN = 4;

    private final ByteMatrix squares;

    QrSquare(String text) {
        try {
            this.squares = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("This text is too long for a code: " + text, tooLong);
        }
    }

    /** @param y of the upper edge */
    void draw(PDPageContentStream page, float x, float y, float width) throws IOException {
        float side = width / (squares.getWidth() + 2 * MARGIN);
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int from = 0; from < squares.getWidth(); from++) {
                int to = from;
                while (to < squares.getWidth() && squares.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    page.addRect(x + (from + MARGIN) * side, y - (row + 1 + MARGIN) * side, (to - from) * side, side);
                    from = to;
                }
            }
        }
        page.fill();
    }
}
