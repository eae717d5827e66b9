package dk.holdt.usecase.text;

/// The form in which text is searched, never the form in which it is shown.
public interface TextFolding {

    /// Lower case without accents; æ is ae, ø is oe, å is aa; one blank between words and none between digits, so that
    /// "Aage" finds "Åge" and "20 12 34 56" finds "20123456". Folding twice changes nothing more.
    String fold(String text);
}
