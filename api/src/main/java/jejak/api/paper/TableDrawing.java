package jejak.api.paper;

import java.util.List;
import jejak.api.paper.Block.Column;
import jejak.api.paper.Block.Shown;
import jejak.api.paper.Sheet.Style;
import jejak.query.words.Sentence;

/** Draws a table, its head again on every page that it goes on to. */
final class TableDrawing {
    private static final Style HEAD = new Style(8, Sheet.BLACK, true);
    private static final Style BODY = new Style(9, Sheet.BLACK, false);
    private static final Style SMALL = new Style(6.5f, Sheet.GREY, false);
    private static final float PADDING = 3;
    private static final float BETWEEN = 6;

    /** The heading above it, which does not stand alone at the end of a page. */
    private static final float HEADING = 42;

    private final Sheet sheet;

    TableDrawing(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(Block.Table table, Runnable heading) {
        List<Sentence> heads = table.columns().stream().map(Column::head).toList();
        if (!table.rows().isEmpty()) {
            sheet.need(HEADING
                    + height(table.columns(), heads, HEAD)
                    + height(table.columns(), table.rows().getFirst(), BODY));
        }
        heading.run();
        if (table.rows().isEmpty()) {
            sheet.to(sheet.write(table.none().id(), BODY, Sheet.MARGIN, Sheet.WIDTH));
            sheet.to(sheet.write(table.none().en(), SMALL, Sheet.MARGIN, Sheet.WIDTH));
            return;
        }
        row(table.columns(), heads, HEAD);
        for (List<Sentence> row : table.rows()) {
            if (sheet.need(height(table.columns(), row, BODY))) {
                row(table.columns(), heads, HEAD);
            }
            row(table.columns(), row, BODY);
        }
    }

    private void row(List<Column> columns, List<Sentence> values, Style style) {
        float top = sheet.y();
        float lowest = top;
        float x = Sheet.MARGIN;
        for (int i = 0; i < columns.size(); i++) {
            float width = width(columns, columns.get(i));
            if (width > 0) {
                sheet.to(top - PADDING);
                sheet.to(sheet.write(values.get(i).id(), style, x, width - BETWEEN));
                if (!values.get(i).en().equals(values.get(i).id())) {
                    sheet.to(sheet.write(values.get(i).en(), SMALL, x, width - BETWEEN));
                }
                lowest = Math.min(lowest, sheet.y());
                x += width;
            }
        }
        sheet.to(lowest - PADDING);
        sheet.rule();
    }

    private float height(List<Column> columns, List<Sentence> values, Style style) {
        float highest = 0;
        for (int i = 0; i < columns.size(); i++) {
            float width = width(columns, columns.get(i)) - BETWEEN;
            if (width > 0) {
                Sentence value = values.get(i);
                float second = value.en().equals(value.id()) ? 0 : sheet.heightOf(value.en(), SMALL, width);
                highest = Math.max(highest, sheet.heightOf(value.id(), style, width) + second);
            }
        }
        return highest + 2 * PADDING;
    }

    private static float width(List<Column> columns, Column column) {
        if (column.on() == Shown.IN_TEXT) {
            return 0;
        }
        int all = columns.stream()
                .filter(each -> each.on() != Shown.IN_TEXT)
                .mapToInt(Column::share)
                .sum();
        return Sheet.WIDTH * column.share() / all;
    }
}
