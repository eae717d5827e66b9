package dk.holdt.ui.board;

import dk.holdt.ui.kit.ShortText;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.words.Messages;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The columns of the board, for a row and for their names above it: laid out by one rule, so that they agree at every
/// text size. Customer and device share what the others leave, and may end in dots.
final class BoardColumns extends Region {

    private static final double GAP_EM = 0.75;
    private static final double STANDING_EM = 21.5;
    private static final double MARK_EM = 2;
    private static final double NUMBER_EM = 4.6;
    private static final double PLATE_EM = 1.8;
    private static final double PROMISED_EM = 17;
    private static final double STAGE_EM = 12.6;
    private static final double TOLD_EM = 7;
    private static final double FIXED_EM = STANDING_EM + NUMBER_EM + PROMISED_EM + STAGE_EM + TOLD_EM + 6 * GAP_EM;
    private static final double CUSTOMER_SHARE = 0.4;

    private final StandingMark mark = new StandingMark().wrapping();
    private final Region plate = new Region();
    private final ShortText standing = new ShortText("board-word");
    private final ShortText number = new ShortText("board-word", "board-strong");
    private final ShortText customer = new ShortText("board-word");
    private final ShortText device = new ShortText("board-word");
    private final ShortText promised = new ShortText("board-word");
    private final ShortText stage = new ShortText("board-word");
    private final ShortText told = new ShortText("board-word");

    BoardColumns() {
        plate.getStyleClass().add("board-plate");
        getChildren().setAll(number, customer, device, promised, stage, told);
        customer.fontProperty().subscribe(this::requestLayout);
    }

    /// The names of the columns.
    static BoardColumns names(Messages messages) {
        var names = new BoardColumns();
        names.getStyleClass().add("board-names");
        names.getChildren().add(names.standing);
        names.standing.words(messages.text("bd.col.standing"));
        names.number.words(messages.text("bd.col.number"));
        names.customer.words(messages.text("bd.col.customer"));
        names.device.words(messages.text("bd.col.device"));
        names.promised.words(messages.text("bd.col.promised"));
        names.stage.words(messages.text("bd.col.stage"));
        names.told.words(messages.text("bd.col.told"));
        return names;
    }

    void show(BoardRow row) {
        mark(row);
        number.words(row.number().digits());
        customer.words(row.customer());
        device.words(row.deviceAndFault());
        promised.words(row.promised());
        stage.words(row.stage());
        told.words(row.told());
        requestLayout();
    }

    /// Behind the number of a row that is marked.
    void mark(boolean marked) {
        if (!marked) {
            getChildren().remove(plate);
        } else if (!getChildren().contains(plate)) {
            getChildren().addFirst(plate);
        }
    }

    /// Most rows are on track, and have no mark.
    private void mark(BoardRow row) {
        mark.show(row.shape(), row.standing());
        if (row.shape() == StandingMark.Shape.NONE && row.standing().isEmpty()) {
            getChildren().remove(mark);
        } else if (!getChildren().contains(mark)) {
            getChildren().add(mark);
        }
    }

    @Override
    protected void layoutChildren() {
        var em = customer.getFont().getSize();
        var shared = Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset() - FIXED_EM * em);
        number.fit(NUMBER_EM * em);
        standing.fit(STANDING_EM * em);
        customer.fit(CUSTOMER_SHARE * shared);
        device.fit(shared - CUSTOMER_SHARE * shared);
        promised.wrap(PROMISED_EM * em);
        stage.wrap(STAGE_EM * em);
        told.fit(TOLD_EM * em);
        plate.resize(NUMBER_EM * em, PLATE_EM * em);
        mark.resize(STANDING_EM * em, markHeight());
        var x = snappedLeftInset();
        x = place(x, em, STANDING_EM * em, mark, standing);
        x = place(x, em, NUMBER_EM * em, plate, number);
        x = place(x, em, CUSTOMER_SHARE * shared, customer);
        x = place(x, em, shared - CUSTOMER_SHARE * shared, device);
        x = place(x, em, PROMISED_EM * em, promised);
        x = place(x, em, STAGE_EM * em, stage);
        place(x, em, TOLD_EM * em, told);
    }

    private double place(double x, double em, double width, Node... nodes) {
        for (var node : nodes) {
            var room = getHeight() - snappedTopInset() - snappedBottomInset();
            var y = snappedTopInset() + (room - node.getLayoutBounds().getHeight()) / 2;
            node.relocate(snapPositionX(x), snapPositionY(y));
        }
        return x + width + GAP_EM * em;
    }

    @Override
    protected double computePrefHeight(double width) {
        var em = customer.getFont().getSize();
        promised.wrap(PROMISED_EM * em);
        stage.wrap(STAGE_EM * em);
        var tallest = getChildren().stream()
                .mapToDouble(node -> node == mark ? markHeight() : node.prefHeight(-1))
                .max();
        return snappedTopInset() + tallest.orElse(0) + snappedBottomInset();
    }

    /// Late by so much opening time, and nobody was told: both are read, in two lines where one is too short.
    private double markHeight() {
        var em = customer.getFont().getSize();
        return Math.max(MARK_EM * em, mark.prefHeight(STANDING_EM * em));
    }

    /// As narrow as the list makes it: what is too wide ends in dots.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
