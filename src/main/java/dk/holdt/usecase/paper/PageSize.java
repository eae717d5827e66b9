package dk.holdt.usecase.paper;

/// The sheets we print on, in millimetres, the width first; the names are stored.
public enum PageSize {
    A4(210, 297),
    LABEL_62_29(62, 29),
    LABEL_57_32(57, 32);

    private final int width;
    private final int height;

    PageSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /// In millimetres.
    public int width() {
        return width;
    }

    /// In millimetres.
    public int height() {
        return height;
    }
}
